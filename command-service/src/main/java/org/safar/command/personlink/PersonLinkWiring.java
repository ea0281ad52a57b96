package org.safar.command.personlink;

import java.util.List;
import org.safar.command.appender.Shell;
import org.safar.command.decision.Books;
import org.safar.kernel.ThingKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonLinkWiring {

    @Bean
    Shell personLinks(Books books) {
        return new Shell(ThingKind.LINK, PersonLink.class, List.of(books));
    }
}
