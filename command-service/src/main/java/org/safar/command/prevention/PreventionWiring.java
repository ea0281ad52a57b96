package org.safar.command.prevention;

import java.util.List;
import org.safar.command.appender.Shell;
import org.safar.command.decision.Books;
import org.safar.kernel.ThingKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PreventionWiring {

    @Bean
    Shell activities(Books books) {
        return new Shell(ThingKind.ACTIVITY, PreventionActivity.class, List.of(books));
    }

    @Bean
    Shell projects(Books books) {
        return new Shell(ThingKind.PROJECT, Project.class, List.of(books));
    }
}
