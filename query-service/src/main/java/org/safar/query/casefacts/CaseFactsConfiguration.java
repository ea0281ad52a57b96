package org.safar.query.casefacts;

import java.nio.file.Path;
import java.time.Duration;
import org.safar.figures.FactTable;
import org.safar.figures.RecordKeys;
import org.safar.query.view.ViewReader;
import org.safar.query.view.Views;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class CaseFactsConfiguration {
    private static final Duration EVERY = Duration.ofMillis(100);

    @Bean
    CaseFactsView caseFactsView() {
        return new CaseFactsView();
    }

    @Bean
    ViewReader<FactDocument> caseFacts(Views views, CaseFactsView view) {
        return views.reader(view);
    }

    @Bean(destroyMethod = "close")
    FactTableFollower factTable(ViewReader<FactDocument> caseFacts, Environment settings) {
        var secret = RecordKeySecret.of(
                settings.getProperty("safar.record.key", ""), Path.of(settings.getProperty("safar.data", ".safar")));
        var follower = new FactTableFollower(caseFacts, () -> new FactTable(new RecordKeys(secret)));
        follower.start(EVERY);
        return follower;
    }

    /** Part of readiness: the table is filled after the facts are folded. */
    @Bean
    HealthIndicator factTableHealthIndicator(FactTableFollower table) {
        return () -> (table.filled() ? Health.up() : Health.down()).build();
    }
}
