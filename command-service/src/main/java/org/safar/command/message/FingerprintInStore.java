package org.safar.command.message;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** In the store itself, which all services on it share. */
record FingerprintInStore(DataSource connections, String secret) implements Fingerprint {
    @Override
    public Optional<String> noted() throws IOException {
        return asked(this::read);
    }

    @Override
    public String note(String mine) throws IOException {
        return asked(connection -> {
                    var sql =
                            "INSERT INTO safar.secret_fingerprint (secret, fingerprint) VALUES (?, ?) ON CONFLICT DO NOTHING";
                    try (var insert = connection.prepareStatement(sql)) {
                        insert.setString(1, secret);
                        insert.setString(2, mine);
                        insert.executeUpdate();
                    }
                    return read(connection);
                })
                .orElseThrow();
    }

    private Optional<String> read(Connection connection) throws SQLException {
        var sql = "SELECT fingerprint FROM safar.secret_fingerprint WHERE secret = ?";
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, secret);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private interface Question {
        Optional<String> of(Connection connection) throws SQLException;
    }

    private Optional<String> asked(Question question) throws IOException {
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(true);
            return question.of(connection);
        } catch (SQLException away) {
            throw new IOException("the store's secrets cannot be looked up", away);
        }
    }
}
