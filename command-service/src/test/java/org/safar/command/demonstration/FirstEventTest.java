package org.safar.command.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.axon.json.EnvelopeMetaData;
import org.safar.axon.json.Instants;
import org.safar.axon.store.EventLog;
import org.safar.axon.store.WritingStoreConfiguration;
import org.safar.kernel.Actor;
import org.safar.kernel.ActorId;
import org.safar.kernel.Envelope;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Voucher;
import org.safar.kernel.exchange.ExchangeEvent.DemonstrationDeclared;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.time.PartialDate;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Over the store as the service has it. */
class FirstEventTest {
    private static final Instant BEGIN = Instant.parse("2016-11-20T00:00:00Z");

    @TempDir
    private Path data;

    private AnnotationConfigApplicationContext store;
    private EventLog log;
    private FirstEvent first;

    @BeforeEach
    void open() {
        store = new AnnotationConfigApplicationContext();
        var settings = Map.<String, Object>of("safar.eventstore", "embedded", "safar.data", data.toString());
        store.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        store.register(WritingStoreConfiguration.class);
        store.refresh();
        log = store.getBean("eventLog", EventLog.class);
        first = new FirstEvent(log);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void makes_an_empty_store_a_demonstration_once_and_for_ever() {
        assertThat(first.declaresADemonstration()).isFalse();
        declare(BEGIN);
        declare(BEGIN.plusSeconds(60));

        assertThat(first.declaresADemonstration()).isTrue();
        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.position()).isEqualTo(1);
            assertThat(event.thing()).isEqualTo("exchange:safar");
            assertThat(event.sequence()).isZero();
            assertThat(event.receivedAt()).isEqualTo(BEGIN);
            assertThat(event.event()).isEqualTo(new DemonstrationDeclared(PartialDate.parse("2016-11-20")));
            assertThat(event.envelope().provenance()).isEqualTo(Provenance.SIMULATED);
            assertThat(event.envelope().actor().role()).isEqualTo(ActorRole.PLATFORM);
            assertThat(event.envelope().build()).isEqualTo("the build");
        });
    }

    @Test
    void leaves_a_store_that_holds_anything_what_it_is() {
        publish(new GenericDomainEventMessage<>(
                "Hub", "hub:KZ", 0, joined(), metaData(), new UUID(1, 1).toString(), BEGIN));
        declare(BEGIN.plusSeconds(60));

        assertThat(first.declaresADemonstration()).isFalse();
        assertThat(events()).extracting(StoredEvent::thing).containsExactly("hub:KZ");
    }

    private void declare(Instant at) {
        first.declare(store.getBean(EventStore.class), store.getBean(TransactionManager.class), at, "the build");
    }

    private List<StoredEvent> events() {
        try (var events = log.after(0)) {
            return events.toList();
        }
    }

    private void publish(GenericDomainEventMessage<HubJoined> event) {
        var work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(store.getBean(TransactionManager.class));
        work.execute(() -> store.getBean(EventStore.class).publish(event));
    }

    private static HubJoined joined() {
        return new HubJoined(PartialDate.parse("2010-06-01"));
    }

    private static MetaData metaData() {
        var id = new UUID(1, 1);
        var actor = new Actor(new ActorId(id), ActorRole.OPERATOR, null, Voucher.EXCHANGE);
        var provenance = Provenance.OPERATIONAL;
        var envelope = new Envelope(HubId.KZ, BEGIN, actor, null, provenance, id, "0".repeat(64), null, id, id, "test");
        return MetaData.from(EnvelopeMetaData.of(envelope))
                .and("receivedAt", Instants.text(BEGIN))
                .and("salt", "0".repeat(32));
    }
}
