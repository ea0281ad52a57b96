package org.safar.axon.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EventCatalogue;

class EventTypeSerializerTest {
    private final EventTypeSerializer serializer = new EventTypeSerializer();

    @ParameterizedTest
    @MethodSource("events")
    void an_event_goes_by_its_name_and_comes_back(DomainEvent event) {
        var stored = serializer.serialize(event, byte[].class);
        var type = EventCatalogue.typeOf(event.getClass());
        assertThat(stored.getType().getName()).isEqualTo(type.name());
        assertThat(stored.getType().getRevision()).isEqualTo(Integer.toString(type.revision()));
        assertThat(serializer.<byte[], DomainEvent>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void metadata_comes_back_in_one_order() {
        var metaData = MetaData.with("b", "2").and("a", "1");
        var stored = serializer.serialize(metaData, byte[].class);
        assertThat(stored.getData()).asString().isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
        assertThat(serializer.<byte[], MetaData>deserialize(stored)).isEqualTo(metaData);
    }

    @ParameterizedTest
    @CsvSource({
        "case.unheard-of,1",
        "case.closed,2",
        "case.closed,",
        "org.safar.kernel.victimcase.RecordEvent$CaseClosed,1",
        "java.lang.Runtime,"
    })
    void what_the_catalogue_does_not_know_fails_loudly(String name, String revision) {
        var stored = new SimpleSerializedObject<>(
                "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                byte[].class,
                new SimpleSerializedType(name, revision));
        assertThatThrownBy(() -> serializer.deserialize(stored)).isInstanceOf(SerializationException.class);
    }

    @Test
    void what_is_no_event_is_not_stored_as_one() {
        assertThatThrownBy(() -> serializer.serialize("free text", byte[].class))
                .isInstanceOf(SerializationException.class);
    }

    /** Axon's serializer adds the module for times after ours; the last one would win. */
    @Test
    void instants_stay_text_with_milliseconds() throws Exception {
        assertThat(serializer.getObjectMapper().writeValueAsString(Instant.parse("2026-03-02T09:14:00Z")))
                .isEqualTo("\"2026-03-02T09:14:00.000Z\"");
    }

    private static Stream<DomainEvent> events() {
        return Stream.concat(AllSamples.FULL.stream(), AllSamples.SPARSE.stream());
    }
}
