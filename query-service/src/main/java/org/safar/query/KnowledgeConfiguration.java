package org.safar.query;

import java.time.Instant;
import org.safar.figures.FactTable;
import org.safar.query.casefacts.FactTableFollower;
import org.safar.query.figures.Knowledge;
import org.safar.query.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives figures the table that follows the case facts. Here, since views do not know each other. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    @Bean
    Knowledge knowledge(FactTableFollower follower, Views views) {
        return new Followed(follower, views);
    }

    private record Followed(FactTableFollower follower, Views views) implements Knowledge {
        @Override
        public FactTable table() {
            return follower.table();
        }

        @Override
        public long positionAt(Instant instant) {
            return views.positionAt(instant);
        }

        @Override
        public long head() {
            return views.head();
        }

        @Override
        public boolean headIsCurrent() {
            return views.storeAnswers();
        }
    }
}
