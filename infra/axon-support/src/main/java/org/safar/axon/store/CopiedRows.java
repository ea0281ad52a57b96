package org.safar.axon.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Rows on their way into a table by COPY, in its binary form (PostgreSQL's manual, "COPY", "Binary Format"): each value its length
 * in bytes, then itself. Closed before its end it has brought nothing.
 */
final class CopiedRows implements AutoCloseable {
    private static final byte[] BEGIN = "PGCOPY\n\u00ff\r\n\0\0\0\0\0\0\0\0\0".getBytes(ISO_8859_1);
    private static final int END = -1;
    private static final int BUFFER = 1 << 16;
    private static final Instant POSTGRES_EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private final PGCopyOutputStream copy;
    private final DataOutputStream out;
    private final int columns;

    /** @param columns of each row, which the statement names */
    CopiedRows(Connection connection, String statement, int columns) throws SQLException, IOException {
        this.copy = new PGCopyOutputStream(connection.unwrap(PGConnection.class), statement, BUFFER);
        this.out = new DataOutputStream(copy);
        this.columns = columns;
        out.write(BEGIN);
    }

    /** Begins the next row. */
    CopiedRows row() throws IOException {
        out.writeShort(columns);
        return this;
    }

    CopiedRows number(long value) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
        return this;
    }

    CopiedRows text(String value) throws IOException {
        return bytes(value.getBytes(UTF_8));
    }

    CopiedRows bytes(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
        return this;
    }

    CopiedRows uuid(UUID value) throws IOException {
        out.writeInt(2 * Long.BYTES);
        out.writeLong(value.getMostSignificantBits());
        out.writeLong(value.getLeastSignificantBits());
        return this;
    }

    /** A timestamptz, to the microsecond. */
    CopiedRows instant(Instant value) throws IOException {
        return number(ChronoUnit.MICROS.between(POSTGRES_EPOCH, value));
    }

    /** All rows are written: here the table refuses what it does not take. */
    void end() throws SQLException, IOException {
        out.writeShort(END);
        out.flush();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) copy.cancelCopy();
    }
}
