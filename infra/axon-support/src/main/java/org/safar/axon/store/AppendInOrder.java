package org.safar.axon.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.AppendEventsStatementBuilder;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.Serializer;
import org.safar.axon.json.Instants;

/**
 * Takes the head row, which whoever appends holds until the commit, and inserts under the positions it gives. So
 * positions are 1, 2, 3 … in the order of commits: what a reader sees is never followed by something before it.
 */
final class AppendInOrder implements AppendEventsStatementBuilder {
    private static final String HEAD = "UPDATE safar.event_head SET position = position + ?, received_at = ?"
            + " WHERE received_at <= ? RETURNING position";
    private static final String INSERT =
            "INSERT INTO safar.event (position, thing, sequence, event_id, thing_type, name,"
                    + " revision, payload, metadata, received, received_at) VALUES (?,?,?,?,?,?,?,?,?,?,?)";

    @Override
    public PreparedStatement build(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter timestampWriter)
            throws SQLException {
        // serialised here by all processors; each message keeps what it was serialised to
        events.parallelStream().forEach(event -> {
            event.serializePayload(serializer, byte[].class);
            event.serializeMetaData(serializer, byte[].class);
        });
        var last = takeHead(connection, events.size(), lastStamp(events));
        var first = last - events.size() + 1;
        var insert = connection.prepareStatement(INSERT);
        for (int i = 0; i < events.size(); i++) {
            if (!(events.get(i) instanceof DomainEventMessage<?> event)) {
                throw new IllegalArgumentException("an event that no thing's history holds");
            }
            add(insert, first + i, event, serializer);
        }
        AppendedPositions.note(events, first);
        return insert;
    }

    private static long takeHead(Connection connection, int count, Instant stamp) throws SQLException {
        try (var update = connection.prepareStatement(HEAD)) {
            update.setLong(1, count);
            update.setObject(2, utc(stamp));
            update.setObject(3, utc(stamp));
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

    private static void add(PreparedStatement insert, long position, DomainEventMessage<?> event, Serializer serializer)
            throws SQLException {
        var payload = event.serializePayload(serializer, byte[].class);
        var metaData = event.serializeMetaData(serializer, byte[].class);
        insert.setLong(1, position);
        insert.setString(2, event.getAggregateIdentifier());
        insert.setLong(3, event.getSequenceNumber());
        insert.setObject(4, UUID.fromString(event.getIdentifier()));
        insert.setString(5, event.getType());
        insert.setString(6, payload.getType().getName());
        insert.setString(7, payload.getType().getRevision());
        insert.setBytes(8, payload.getData());
        insert.setBytes(9, metaData.getData());
        insert.setString(10, Instants.text(event.getTimestamp()));
        insert.setObject(11, utc(event.getTimestamp()));
        insert.addBatch();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
