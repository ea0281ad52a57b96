package org.safar.axon.store;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The store of a service that adds to the history, every part of it named. Import it; there is no auto-configuration.
 */
@Configuration(proxyBeanMethods = false)
@Import(StoreConfiguration.class)
public class WritingStoreConfiguration {

    /** The lanes of five hubs and of none, the to-do list's reader, look-ups beside them, and some to spare. */
    private static final int CONNECTIONS = 12;

    @Bean
    EventStore eventStore(StoreStack stack) {
        return stack.store();
    }

    @Bean
    EventLog eventLog(StoreStack stack) {
        return stack.log();
    }

    @Bean
    ThingHistories thingHistories(StoreStack stack) {
        return stack.histories();
    }

    @Bean
    TransactionManager transactionManager(StoreStack stack) {
        return stack.transactions();
    }

    /** Local on every store: exceptions are the same, and one process decides. */
    @Bean
    CommandBus commandBus(TransactionManager transactions) {
        return SimpleCommandBus.builder().transactionManager(transactions).build();
    }

    /** Only the appender writes; locks held across a batch could only wait for each other. */
    @Bean
    LockFactory lockFactory() {
        return NullLockFactory.INSTANCE;
    }

    @Bean
    StoreAssertion storeAssertion(ListableBeanFactory beans) {
        return new StoreAssertion(beans, true);
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(StoreConfiguration.PostgresChosen.class)
    static class OnPostgres {
        @Bean
        StoreDatabase storeDatabase(StoreSettings settings) {
            return StoreDatabase.open(settings, true, CONNECTIONS);
        }

        @Bean
        StoreStack storeStack(StoreDatabase database, EventUpcaster upcasters) {
            return StoreStack.onPostgres(database.connections(), upcasters);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(StoreConfiguration.AxonServerChosen.class)
    static class OnAxonServer {
        @Bean
        StoreStack storeStack(
                AxonServerConfiguration configuration,
                AxonServerConnectionManager connections,
                EventUpcaster upcasters) {
            return StoreStack.onAxonServer(configuration, connections, upcasters);
        }
    }
}
