package org.safar.query;

import org.safar.web.Door;
import org.springdoc.core.configuration.SpringDocSecurityConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
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
}
