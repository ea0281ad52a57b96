package org.safar.axon.store;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.safar.axon.json.RevisionUpcaster;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** What both services' stores have in common. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    StoreSettings storeSettings(Environment environment) {
        return new StoreSettings(environment);
    }

    /** From each older revision of an event to today's. */
    @Bean
    EventUpcaster eventUpcasters() {
        return new RevisionUpcaster();
    }

    /** Only where it is chosen: nothing else may open a connection to it or wait for one. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(AxonServerChosen.class)
    static class AxonServer {

        @Bean
        @SuppressWarnings("deprecation") // suppressDownloadMessage: or it prints where to download a server
        AxonServerConfiguration axonServerConfiguration(StoreSettings settings, Environment environment) {
            return AxonServerConfiguration.builder()
                    .servers(settings.axonServer())
                    .componentName(environment.getProperty("spring.application.name", "safar"))
                    .suppressDownloadMessage()
                    .build();
        }

        @Bean(initMethod = "start", destroyMethod = "shutdown")
        AxonServerConnectionManager axonServerConnections(AxonServerConfiguration configuration) {
            return AxonServerConnectionManager.builder()
                    .axonServerConfiguration(configuration)
                    .build();
        }

        /** Axon's own does not load on this Spring Boot. */
        @Bean
        HealthIndicator axonServerHealthIndicator(AxonServerConnectionManager connections) {
            return () ->
                    (connections.isConnected(connections.getDefaultContext()) ? Health.up() : Health.down()).build();
        }
    }

    static final class AxonServerChosen implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return new StoreSettings(context.getEnvironment()).kind() == StoreSettings.Kind.AXONSERVER;
        }
    }

    static final class PostgresChosen implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !new AxonServerChosen().matches(context, metadata);
        }
    }
}
