package org.safar.command.victimcase;

import java.util.List;
import org.safar.command.appender.Shell;
import org.safar.command.decision.Books;
import org.safar.kernel.ThingKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VictimCaseWiring {

    @Bean
    Shell victimCases(Books books) {
        return new Shell(ThingKind.CASE, VictimCase.class, List.of(books));
    }
}
