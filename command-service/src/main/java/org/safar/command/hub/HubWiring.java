package org.safar.command.hub;

import java.util.List;
import org.safar.command.appender.Shell;
import org.safar.command.decision.Books;
import org.safar.kernel.ThingKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HubWiring {

    @Bean
    Shell hubs(Books books) {
        return new Shell(ThingKind.HUB, Hub.class, List.of(books));
    }
}
