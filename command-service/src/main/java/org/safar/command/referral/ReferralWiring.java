package org.safar.command.referral;

import java.util.List;
import org.safar.command.appender.Shell;
import org.safar.command.decision.Books;
import org.safar.kernel.ThingKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferralWiring {

    @Bean
    Shell referrals(Books books, Envelopes envelopes) {
        return new Shell(ThingKind.REFERRAL, CrossBorderReferral.class, List.of(books, envelopes));
    }
}
