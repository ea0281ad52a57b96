package org.safar.command.referral;

import java.time.Clock;
import java.util.List;
import org.safar.axon.store.StoreDatabase;
import org.safar.command.appender.Shell;
import org.safar.command.decision.Books;
import org.safar.kernel.ThingKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferralWiring {

    @Bean
    EnvelopeStore envelopeStore(ObjectProvider<StoreDatabase> database) {
        var postgres = database.getIfAvailable();
        return postgres == null ? new NoEnvelopes() : new PostgresEnvelopes(postgres.connections());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    EnvelopeKeeper envelopeKeeper(EnvelopeStore store, Clock receptionClock) {
        return new EnvelopeKeeper(store, receptionClock);
    }

    @Bean
    Shell referrals(Books books, EnvelopeStore envelopes) {
        return new Shell(ThingKind.REFERRAL, CrossBorderReferral.class, List.of(books, envelopes));
    }
}
