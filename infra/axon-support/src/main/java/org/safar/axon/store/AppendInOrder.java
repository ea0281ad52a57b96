package org.safar.axon.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.safar.axon.json.Instants;

/**
 * Takes the head row, which whoever appends holds until the commit, and copies the events in under the positions it gives. So
 * positions are 1, 2, 3 … in the order of commits: what a reader sees is never followed by something before it.
 */
final class AppendInOrder {
    private static final String HEAD = "UPDATE safar.event_head SET position = position + ?, received_at = ?"
            + " WHERE received_at <= ? RETURNING position";
    private static final String COPY = "COPY safar.event (position, thing, sequence, event_id, thing_type, name,"
            + " revision, payload, metadata, received, received_at) FROM STDIN (FORMAT binary)";
    private static final int COLUMNS = 11;

    private AppendInOrder() {}

    /** @throws SQLException where the store does not take them: none of them then, once the transaction is rolled back */
    static void append(Connection connection, List<? extends EventMessage<?>> events, Serializer serializer)
            throws SQLException {
        // serialised here by all processors; each message keeps what it was serialised to
        events.parallelStream().forEach(event -> {
            payload(event, serializer);
            metaData(event, serializer);
        });
        var last = takeHead(connection, events.size(), lastStamp(events));
        var first = last - events.size() + 1;
        try (var rows = new CopiedRows(connection, COPY, COLUMNS)) {
            for (int i = 0; i < events.size(); i++) {
                if (!(events.get(i) instanceof DomainEventMessage<?> event)) {
                    throw new IllegalArgumentException("an event that no thing's history holds");
                }
                add(rows, first + i, event, serializer);
            }
            rows.end();
        } catch (IOException broken) {
            throw new SQLException("the events could not be sent", broken);
        }
        AppendedPositions.note(events, first);
    }

    private static SerializedObject<byte[]> payload(EventMessage<?> event, Serializer serializer) {
        return event.serializePayload(serializer, byte[].class);
    }

    private static SerializedObject<byte[]> metaData(EventMessage<?> event, Serializer serializer) {
        return event.serializeMetaData(serializer, byte[].class);
    }

    private static long takeHead(Connection connection, int count, Instant stamp) throws SQLException {
        try (var update = connection.prepareStatement(HEAD)) {
            var utc = stamp.atOffset(ZoneOffset.UTC);
            update.setLong(1, count);
            update.setObject(2, utc);
            update.setObject(3, utc);
            try (var head = update.executeQuery()) {
                if (!head.next()) throw new ReceivedEarlier(stamp);
                return head.getLong(1);
            }
        }
    }

    private static Instant lastStamp(List<? extends EventMessage<?>> events) {
        var stamp = Instant.MIN;
        for (var event : events) {
            if (event.getTimestamp().isBefore(stamp)) throw new IllegalArgumentException("stamps that go back");
            stamp = event.getTimestamp();
        }
        return stamp;
    }

    private static void add(CopiedRows rows, long position, DomainEventMessage<?> event, Serializer serializer)
            throws IOException {
        var payload = payload(event, serializer);
        rows.row()
                .number(position)
                .text(event.getAggregateIdentifier())
                .number(event.getSequenceNumber())
                .uuid(UUID.fromString(event.getIdentifier()))
                .text(event.getType())
                .text(payload.getType().getName())
                .text(payload.getType().getRevision())
                .bytes(payload.getData())
                .bytes(metaData(event, serializer).getData())
                .text(Instants.text(event.getTimestamp()))
                .instant(event.getTimestamp());
    }
}
