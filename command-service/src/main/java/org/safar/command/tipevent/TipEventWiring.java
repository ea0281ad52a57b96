package org.safar.command.tipevent;

import java.util.List;
import org.safar.command.appender.Shell;
import org.safar.command.decision.Books;
import org.safar.kernel.ThingKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TipEventWiring {

    @Bean
    Shell tipEvents(Books books) {
        return new Shell(ThingKind.TIP_EVENT, TipEvent.class, List.of(books));
    }

    @Bean
    Shell proceedings(Books books) {
        return new Shell(ThingKind.PROCEEDING, Proceeding.class, List.of(books));
    }
}
