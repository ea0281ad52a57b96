package org.safar.command.provider;

import java.util.List;
import org.safar.command.appender.Shell;
import org.safar.command.decision.Books;
import org.safar.kernel.ThingKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProviderWiring {

    @Bean
    Shell providers(Books books) {
        return new Shell(ThingKind.PROVIDER, Provider.class, List.of(books));
    }
}
