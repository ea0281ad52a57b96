package org.safar.axon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The contract on Axon Server, where {@code SAFAR_AXONSERVER} names one. */
class AxonServerStoreTest extends EventStoreContract {
    private final AnnotationConfigApplicationContext service = new AnnotationConfigApplicationContext();

    @BeforeAll
    void start() {
        var server = System.getenv("SAFAR_AXONSERVER");
        var told = server != null && !server.isBlank();
        System.out.println("Event store contract: "
                + (told ? "run on Axon Server " + server : "SKIPPED on Axon Server, SAFAR_AXONSERVER names none"));
        assumeTrue(told, "SAFAR_AXONSERVER names no Axon Server");
        System.setProperty("safar.eventstore", "axonserver");
        service.register(WritingStoreConfiguration.class);
        service.refresh();
    }

    @Override
    StoreStack stack() {
        return service.getBean(StoreStack.class);
    }

    @Override
    boolean historyHasPositions() {
        return false;
    }

    @Test
    void it_is_the_store_and_says_how_it_does() {
        assertThat(stack().store()).isInstanceOf(AxonServerEventStore.class);
        assertThat(service.getBean(HealthIndicator.class).health().getStatus()).isEqualTo(Status.UP);
    }

    @AfterAll
    void stop() {
        System.clearProperty("safar.eventstore");
        service.close();
    }
}
