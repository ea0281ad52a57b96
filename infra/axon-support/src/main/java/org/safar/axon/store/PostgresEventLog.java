package org.safar.axon.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.StoredEvent;

/** The history straight from the table, by plain JDBC. */
final class PostgresEventLog implements EventLog {
    private static final int PAGE = 2000;
    private static final String PAGE_AFTER = PostgresQueries.SELECT + "position > ? ORDER BY position LIMIT " + PAGE;
    private static final int WINDOW = 10_000;
    private static final String WINDOW_OF =
            PostgresQueries.SELECT + "position > ? AND position <= ? AND name = ANY (?) ORDER BY position";
    private static final String POSITION_AT = "SELECT position FROM safar.event WHERE received_at <= ?"
            + " ORDER BY received_at DESC, position DESC LIMIT 1";

    private final PostgresQueries queries;
    private final EventDecoder decoder;

    PostgresEventLog(DataSource database, EventDecoder decoder) {
        this.queries = new PostgresQueries(database);
        this.decoder = decoder;
    }

    @Override
    public Stream<StoredEvent> after(long position) {
        return StreamSupport.stream(new Pages<>(position, this::page, StoredRow::position, PAGE), false)
                .map(decoder::stored);
    }

    @Override
    public Stream<StoredEvent> between(long position, long until, Set<Class<? extends DomainEvent>> types) {
        var names =
                types.stream().map(type -> EventCatalogue.typeOf(type).name()).toArray();
        return Stream.iterate(position, from -> from < until, from -> from + WINDOW)
                .flatMap(from -> window(from, Math.min(from + WINDOW, until), names).stream())
                .map(decoder::stored);
    }

    /** Bounded by positions and not by rows: where few are meant, a full page of them could lie anywhere. */
    private List<StoredRow> window(long after, long until, Object[] names) {
        return queries.query(
                WINDOW_OF,
                statement -> {
                    statement.setLong(1, after);
                    statement.setLong(2, until);
                    statement.setArray(3, statement.getConnection().createArrayOf("text", names));
                },
                StoredRow::of);
    }

    @Override
    public List<StoredEvent> of(String thing) {
        return queries.rowsAfter(Map.of(thing, ThingHistories.BEGINNING)).stream()
                .map(decoder::stored)
                .toList();
    }

    @Override
    public long head() {
        return queries.query("SELECT position FROM safar.event_head", _ -> {}, row -> row.getLong(1))
                .getFirst();
    }

    @Override
    public long positionAt(Instant instant) {
        var at = instant.atOffset(ZoneOffset.UTC);
        return queries.query(POSITION_AT, statement -> statement.setObject(1, at), row -> row.getLong(1)).stream()
                .findFirst()
                .orElse(0L);
    }

    @Override
    public Optional<Instant> lastReceivedAt() {
        return queries
                .query(
                        "SELECT received_at FROM safar.event_head WHERE position > 0",
                        _ -> {},
                        row -> row.getObject(1, OffsetDateTime.class).toInstant())
                .stream()
                .findFirst();
    }

    private List<StoredRow> page(long after) {
        return queries.query(PAGE_AFTER, statement -> statement.setLong(1, after), StoredRow::of);
    }
}
