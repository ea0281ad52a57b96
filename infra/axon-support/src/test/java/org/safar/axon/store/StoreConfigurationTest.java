package org.safar.axon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.axon.store.Samples.event;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.safar.axon.postgres.StoreUrls;
import org.safar.axon.postgres.TestPostgres;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/** The parts of the store are those that are named, or the service does not start. */
class StoreConfigurationTest {
    private static final StoreUrls STORE = TestPostgres.freshStore();

    @Test
    void a_writer_writes_and_a_reader_reads() {
        try (var writing = start(WritingStoreConfiguration.class, STORE.writer());
                var reading = start(ReadingStoreConfiguration.class, STORE.reader())) {
            TestStore.append(writing.getBean(StoreStack.class), List.of(event("case:1", 0)));
            assertThat(reading.getBean(EventLog.class).of("case:1")).hasSize(1);
            assertThat(reading.getBean(EventLog.class).head()).isEqualTo(1);
            assertThatThrownBy(() -> TestStore.append(reading.getBean(StoreStack.class), List.of(event("case:1", 1))))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void the_bus_that_events_go_to_is_the_store() {
        try (var writing = start(WritingStoreConfiguration.class, STORE.writer())) {
            assertThat(writing.getBeansOfType(EventBus.class).values())
                    .hasSize(1)
                    .first()
                    .isInstanceOf(EventStore.class);
            assertThat(writing.getBean(CommandBus.class)).isInstanceOf(SimpleCommandBus.class);
            assertThat(writing.getBeansOfType(Serializer.class)).isEmpty();
            assertThat(writing.getBean(EventLog.class)).isNotNull();
            assertThat(writing.getBean(ThingHistories.class)).isNotNull();
        }
    }

    @Test
    void a_token_is_read_again_even_of_a_replay() {
        try (var reading = start(ReadingStoreConfiguration.class, STORE.reader())) {
            var serializer = reading.getBean(Serializer.class);
            var token = ReplayToken.createReplayToken(
                    GapAwareTrackingToken.newInstance(10, List.of()), GapAwareTrackingToken.newInstance(3, List.of()));
            var stored = serializer.serialize(token, byte[].class);
            assertThat(serializer.<byte[], TrackingToken>deserialize(stored)).isEqualTo(token);
        }
    }

    @Test
    void another_bus_stops_the_start() {
        assertRefused(
                WritingStoreConfiguration.class,
                STORE.writer(),
                EventBus.class,
                SimpleEventBus.builder().build());
    }

    @Test
    void transactions_that_are_none_stop_the_start() {
        assertRefused(
                WritingStoreConfiguration.class,
                STORE.writer(),
                TransactionManager.class,
                NoTransactionManager.instance());
    }

    @Test
    void tokens_in_memory_stop_a_reader() {
        assertRefused(ReadingStoreConfiguration.class, STORE.reader(), TokenStore.class, new InMemoryTokenStore());
    }

    @Test
    void another_serializer_stops_the_start() {
        assertRefused(
                ReadingStoreConfiguration.class,
                STORE.reader(),
                Serializer.class,
                org.axonframework.serialization.JavaSerializer.builder().build());
    }

    @Test
    void the_owners_rights_stop_a_service() {
        assertThatThrownBy(() ->
                        start(WritingStoreConfiguration.class, STORE.owner()).close())
                .hasMessageContaining("may UPDATE events");
    }

    @Test
    void the_others_rights_stop_a_service() {
        assertThatThrownBy(() ->
                        start(WritingStoreConfiguration.class, STORE.reader()).close())
                .hasMessageContaining("may not add");
        assertThatThrownBy(() ->
                        start(ReadingStoreConfiguration.class, STORE.writer()).close())
                .hasMessageContaining("may add");
    }

    @Test
    void lost_commits_stop_a_service() {
        assertThatThrownBy(() -> start(
                                WritingStoreConfiguration.class, STORE.writer() + "&options=-csynchronous_commit=off")
                        .close())
                .hasMessageContaining("synchronous_commit");
    }

    @Test
    void an_unknown_kind_of_store_stops_the_start() {
        assertThatThrownBy(
                        () -> start(WritingStoreConfiguration.class, Map.of("safar.eventstore", "mongodb"), null, null)
                                .close())
                .hasStackTraceContaining("embedded, jdbc or axonserver");
    }

    @Test
    void xstream_and_the_update_check_are_not_even_there() {
        assertThat(ClassUtils.isPresent("com.thoughtworks.xstream.XStream", null))
                .isFalse();
        assertThat(ClassUtils.isPresent("org.axonframework.config.UpdateCheckerConfigurerModule", null))
                .isFalse();
        assertThat(ClassUtils.isPresent("org.axonframework.springboot.autoconfig.AxonAutoConfiguration", null))
                .isFalse();
    }

    private static <T> void assertRefused(Class<?> configuration, String url, Class<T> type, T wrong) {
        assertThatThrownBy(() -> start(configuration, jdbc(url), type, wrong).close())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The store is not what it must be")
                .hasMessageContaining(type.getSimpleName());
    }

    private static AnnotationConfigApplicationContext start(Class<?> configuration, String url) {
        return start(configuration, jdbc(url), null, null);
    }

    private static <T> AnnotationConfigApplicationContext start(
            Class<?> configuration, Map<String, Object> settings, Class<T> type, T extra) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.register(configuration);
        if (type != null) {
            context.registerBean("extra", type, () -> extra, definition -> definition.setAutowireCandidate(false));
        }
        try {
            context.refresh();
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
        return context;
    }

    private static Map<String, Object> jdbc(String url) {
        return Map.of("safar.eventstore", "jdbc", "safar.jdbc.url", url);
    }
}
