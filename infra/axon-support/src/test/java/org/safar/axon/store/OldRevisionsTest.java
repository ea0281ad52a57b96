package org.safar.axon.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safar.axon.json.EnvelopeMetaData;
import org.safar.axon.json.EventJson;
import org.safar.kernel.StoredEvent;
import org.safar.testsupport.Eventually;

/** What was stored by an older build is lifted to today's revision, and what nobody can lift is an error. */
class OldRevisionsTest {
    private final TestStore store = new TestStore(new FromRevision0());

    /** As if revision 0 had called {@code occurredOn} something else. */
    private static final class FromRevision0 extends SingleEventUpcaster {
        private static final SimpleSerializedType OLD = new SimpleSerializedType("case.closed", "0");

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(OLD);
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(new SimpleSerializedType("case.closed", "1"), JsonNode.class, old -> {
                var fields = (ObjectNode) old.deepCopy();
                fields.set("occurredOn", fields.remove("closedOn"));
                return fields;
            });
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_older_revision_is_lifted_wherever_it_is_read() throws Exception {
        insert("case.closed", "0", "{\"closedOn\":\"2026-03\",\"reason\":\"assistance-completed\"}");
        try (var events = store.stack.log().after(0)) {
            assertThat(events.map(StoredEvent::event)).containsExactly(Samples.CLOSED);
        }
        var histories = store.stack.histories().after(Map.of("case:1", -1L));
        assertThat(histories.get("case:1").getFirst().getPayload()).isEqualTo(Samples.CLOSED);
        assertThat(store.stack.store().readEvents("case:1").next().getPayload()).isEqualTo(Samples.CLOSED);
        try (var stream = store.stack.store().openStream(null)) {
            assertThat(stream.hasNextAvailable((int) Eventually.LONGEST.toSeconds(), SECONDS))
                    .isTrue();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(Samples.CLOSED);
        }
    }

    @Test
    void a_revision_that_nobody_lifts_is_an_error() throws Exception {
        insert("case.closed", "7", "{\"occurredOn\":\"2026-03\",\"reason\":\"assistance-completed\"}");
        assertUnreadable();
    }

    @Test
    void a_name_that_nobody_knows_is_an_error() throws Exception {
        insert("case.unheard-of", "1", "{\"occurredOn\":\"2026-03\"}");
        assertUnreadable();
    }

    @Test
    void what_cannot_be_read_is_an_error_that_does_not_quote_it() throws Exception {
        insert("case.closed", "1", "{\"occurredOn\":\"2026-03\",\"reason\":\"somebody's secret\"}");
        assertUnreadable();
        assertThatThrownBy(() -> store.stack.log().of("case:1")).hasMessageContaining("position 1");
        assertThatThrownBy(() -> store.stack.log().of("case:1"))
                .hasStackTraceContaining("cannot be read")
                .satisfies(thrown ->
                        assertThat(thrown.getMessage() + thrown.getCause()).doesNotContain("secret"));
    }

    private void assertUnreadable() {
        assertThatThrownBy(() -> store.stack.log().of("case:1")).isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> store.stack.histories().after(Map.of("case:1", -1L)))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> store.stack.store().readEvents("case:1").next().getPayload())
                .isInstanceOf(SerializationException.class);
    }

    private void insert(String name, String revision, String payload) throws SQLException, java.io.IOException {
        var metaData = new HashMap<>(EnvelopeMetaData.of(Samples.ENVELOPE));
        metaData.put(EnvelopeMetaData.RECEIVED_AT, "2026-03-02T09:15:00.000Z");
        metaData.put(EnvelopeMetaData.SALT, Samples.SALT);
        try (var connection = DriverManager.getConnection(store.urls.writer());
                var statement = connection.prepareStatement("INSERT INTO safar.event VALUES (1, 'case:1', 0,"
                        + " gen_random_uuid(), 'VictimCase', ?, ?, ?, ?,"
                        + " '2026-03-02T09:15:00.000Z', '2026-03-02T09:15:00Z')")) {
            statement.setString(1, name);
            statement.setString(2, revision);
            statement.setBytes(3, payload.getBytes(UTF_8));
            statement.setBytes(4, EventJson.mapper().writeValueAsBytes(metaData));
            statement.execute();
        }
    }
}
