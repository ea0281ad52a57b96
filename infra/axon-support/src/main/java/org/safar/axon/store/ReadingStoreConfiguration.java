package org.safar.axon.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The store of a service that only reads: as a stream for event processors, and as a log. It could not write if it
 * would.
 */
@Configuration(proxyBeanMethods = false)
@Import(StoreConfiguration.class)
public class ReadingStoreConfiguration {

    /** The stream's one reader, some rebuilds, and histories being asked for. */
    private static final int CONNECTIONS = 8;

    @Bean
    EventStore eventStore(StoreStack stack) {
        return stack.store();
    }

    @Bean
    EventLog eventLog(StoreStack stack) {
        return stack.log();
    }

    /** For tokens. Jackson 2: what Axon makes of Jackson 3 cannot read a replay token. */
    @Bean
    Serializer generalSerializer() {
        return JacksonSerializer.builder()
                .objectMapper(JsonMapper.builder().addModule(new Jdk8Module()).build())
                .build();
    }

    @Bean
    StoreAssertion storeAssertion(ListableBeanFactory beans) {
        return new StoreAssertion(beans, false);
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(StoreConfiguration.PostgresChosen.class)
    static class OnPostgres {
        @Bean
        StoreDatabase storeDatabase(StoreSettings settings) {
            return StoreDatabase.open(settings, false, CONNECTIONS);
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
