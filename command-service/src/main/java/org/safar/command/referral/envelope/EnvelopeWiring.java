package org.safar.command.referral.envelope;

import java.time.Clock;
import org.safar.axon.store.StoreDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnvelopeWiring {

    @Bean
    EnvelopeStore envelopeStore(ObjectProvider<StoreDatabase> database) {
        var postgres = database.getIfAvailable();
        return postgres == null ? new NoEnvelopes() : new PostgresEnvelopes(postgres.connections());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    EnvelopeKeeper envelopeKeeper(EnvelopeStore store, Clock receptionClock) {
        return new EnvelopeKeeper(store, receptionClock);
    }
}
