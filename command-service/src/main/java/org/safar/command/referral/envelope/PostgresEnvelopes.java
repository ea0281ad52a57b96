package org.safar.command.referral.envelope;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.safar.command.appender.StoreUnavailable;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.ReferralId;
import org.safar.kernel.referral.ReferralEvent.EnvelopeFetched;

/** In a table beside the history. Each call is a transaction of its own. */
record PostgresEnvelopes(DataSource connections) implements EnvelopeStore {
    /** One to be fetched, one to take its place, and as many again for a sender that tries. */
    private static final int WAITING = 4;

    @Override
    public Optional<Held> held(ReferralId referral, EnvelopeDigest digest) {
        return ask(connection -> {
            var sql = "SELECT key, held_until FROM safar.sealed_envelope WHERE referral = ? AND digest = ?";
            try (var query = connection.prepareStatement(sql)) {
                query.setString(1, referral.value());
                query.setString(2, digest.value());
                try (var row = query.executeQuery()) {
                    if (!row.next()) return Optional.empty();
                    return Optional.of(new Held(row.getString(1), row.getDate(2).toLocalDate()));
                }
            }
        });
    }

    @Override
    public boolean put(ReferralId referral, SealedEnvelope envelope, LocalDate until) {
        if (held(referral, envelope.digest()).isPresent()) return true;
        return ask(connection -> {
            connection.setAutoCommit(false);
            var lies = inserted(connection, referral, envelope, until)
                    && !fetched(connection, referral, envelope.digest());
            if (lies) connection.commit();
            else connection.rollback();
            return lies;
        });
    }

    private static boolean inserted(
            Connection connection, ReferralId referral, SealedEnvelope envelope, LocalDate until) throws SQLException {
        var sql = """
                INSERT INTO safar.sealed_envelope (referral, digest, key, sealed, held_until)
                SELECT ?, ?, ?, ?, ?
                WHERE (SELECT count(*) FROM safar.sealed_envelope WHERE referral = ?) < ?
                ON CONFLICT DO NOTHING""";
        try (var insert = connection.prepareStatement(sql)) {
            insert.setString(1, referral.value());
            insert.setString(2, envelope.digest().value());
            insert.setString(3, envelope.key());
            insert.setString(4, envelope.sealed());
            insert.setDate(5, Date.valueOf(until));
            insert.setString(6, referral.value());
            insert.setInt(7, WAITING);
            return insert.executeUpdate() == 1;
        }
    }

    /** Asked once the row is there and nobody sees it: one that was taken out before was stored as fetched before that. */
    private static boolean fetched(Connection connection, ReferralId referral, EnvelopeDigest digest)
            throws SQLException {
        var sql = "SELECT 1 FROM safar.event WHERE thing = ? AND name = ? AND position(?::bytea IN payload) > 0";
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, referral.text());
            query.setString(2, EventCatalogue.typeOf(EnvelopeFetched.class).name());
            query.setBytes(3, digest.value().getBytes(StandardCharsets.US_ASCII));
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    @Override
    public Optional<String> take(ReferralId referral, EnvelopeDigest digest) {
        return ask(connection -> {
            var sql = "DELETE FROM safar.sealed_envelope WHERE referral = ? AND digest = ? RETURNING sealed";
            try (var delete = connection.prepareStatement(sql)) {
                delete.setString(1, referral.value());
                delete.setString(2, digest.value());
                try (var row = delete.executeQuery()) {
                    return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public int discardBefore(LocalDate day) {
        return ask(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM safar.sealed_envelope WHERE held_until < ?")) {
                delete.setDate(1, Date.valueOf(day));
                return delete.executeUpdate();
            }
        });
    }

    private interface Asked<T> {
        T of(Connection connection) throws SQLException;
    }

    /** What a database says of a row could hold it: only that it failed is passed on. */
    private <T> T ask(Asked<T> asked) {
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(true);
            return asked.of(connection);
        } catch (SQLException away) {
            throw new StoreUnavailable("envelopes cannot be read, state " + away.getSQLState(), null);
        }
    }
}
