package org.safar.query;

import java.time.Duration;
import java.time.Instant;
import org.safar.query.casefacts.FactTableFollower;
import org.safar.query.view.Views;
import org.safar.web.Door;
import org.springdoc.core.configuration.SpringDocSecurityConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** The read side: folds the history into views and answers commissions, caseworkers and auditors. */
@SpringBootApplication(exclude = SpringDocSecurityConfiguration.class) // describes sign-ins that are not ours
@Import(Door.class)
public class QueryService {
    /** Settings are read from files and resources of this name, so that two services in one JVM do not share them. */
    public static final String NAME = "query-service";

    public static void main(String[] args) {
        application().run(args);
    }

    /** The service as it runs, alone or beside others in one JVM. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(QueryService.class)
                .bannerMode(Banner.Mode.OFF)
                .properties("spring.config.name=" + NAME);
    }

    /**
     * Waits until every view, and the figures, show what the store held at a position.
     *
     * @param service as {@link #application()} started it
     * @return whether they did in time
     */
    public static boolean awaitShown(ApplicationContext service, long position, Duration atMost)
            throws InterruptedException {
        var until = Instant.now().plus(atMost);
        var views = service.getBean(Views.class);
        for (var view : views.status()) {
            if (!views.awaitPosition(view.view(), position, Duration.between(Instant.now(), until))) return false;
        }
        return service.getBean(FactTableFollower.class).awaitPosition(position, Duration.between(Instant.now(), until));
    }
}
