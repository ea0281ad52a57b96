package org.safar.axon.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.safar.kernel.StoredEvent;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The history straight from the table, by plain JDBC. */
public final class PostgresEventLog implements EventLog, ThingHistories {
    private static final int PAGE = 2000;
    private static final String SELECT = "SELECT " + StoredRow.COLUMNS + " FROM safar.event WHERE ";
    private static final String PAGE_AFTER = SELECT + "position > ? ORDER BY position LIMIT " + PAGE;
    private static final String OF_THINGS = SELECT + "thing = ANY (?) ORDER BY thing, sequence";
    private static final String POSITION_AT = "SELECT position FROM safar.event WHERE received_at <= ?"
            + " ORDER BY received_at DESC, position DESC LIMIT 1";

    private final DataSource database;
    private final EventDecoder decoder;

    /** @param database joined where a Spring transaction runs on it */
    public PostgresEventLog(DataSource database, EventDecoder decoder) {
        this.database = new TransactionAwareDataSourceProxy(database);
        this.decoder = decoder;
    }

    @Override
    public Stream<StoredEvent> after(long position) {
        return StreamSupport.stream(new Pages<>(position, this::page, StoredRow::position, PAGE), false)
                .map(decoder::stored);
    }

    @Override
    public List<StoredEvent> of(String thing) {
        return rowsOf(List.of(thing)).stream().map(decoder::stored).toList();
    }

    @Override
    public Map<String, List<DomainEventMessage<?>>> of(Collection<String> things) {
        var histories = new LinkedHashMap<String, List<DomainEventMessage<?>>>();
        for (var thing : things) histories.put(thing, new ArrayList<>());
        for (var row : rowsOf(histories.keySet())) {
            histories.getOrDefault(row.thing(), List.of()).add(decoder.message(row));
        }
        return histories;
    }

    @Override
    public OptionalLong lastSequence(String thing) {
        var last = query(
                "SELECT sequence FROM safar.event WHERE thing = ? ORDER BY sequence DESC LIMIT 1",
                statement -> statement.setString(1, thing),
                row -> row.getLong(1));
        return last.stream().mapToLong(Long::longValue).findFirst();
    }

    @Override
    public long head() {
        return query("SELECT position FROM safar.event_head", _ -> {}, row -> row.getLong(1))
                .getFirst();
    }

    @Override
    public long positionAt(Instant instant) {
        return query(POSITION_AT, statement -> statement.setObject(1, utc(instant)), row -> row.getLong(1)).stream()
                .findFirst()
                .orElse(0L);
    }

    @Override
    public Optional<Instant> lastReceivedAt() {
        return query(
                        "SELECT received_at FROM safar.event_head WHERE position > 0",
                        _ -> {},
                        row -> row.getObject(1, OffsetDateTime.class).toInstant())
                .stream()
                .findFirst();
    }

    private List<StoredRow> page(long after) {
        return query(PAGE_AFTER, statement -> statement.setLong(1, after), StoredRow::of);
    }

    private List<StoredRow> rowsOf(Collection<String> things) {
        var ids = things.toArray();
        return query(
                OF_THINGS,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", ids)),
                StoredRow::of);
    }

    private <T> List<T> query(String sql, Parameters parameters, Reading<T> reading) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(reading.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new EventStoreException("the history cannot be read", e);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
