package org.safar.axon.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.safar.axon.json.Instants;

/** A row of the event table. */
record StoredRow(
        long position,
        String thing,
        long sequence,
        UUID id,
        String thingType,
        String name,
        String revision,
        byte[] payload,
        byte[] metaData,
        Instant receivedAt) {
    static final String COLUMNS =
            "position, thing, sequence, event_id, thing_type, name, revision, payload, metadata, received";

    static StoredRow of(ResultSet row) throws SQLException {
        return new StoredRow(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getBytes(8),
                row.getBytes(9),
                Instants.parse(row.getString(10)));
    }
}
