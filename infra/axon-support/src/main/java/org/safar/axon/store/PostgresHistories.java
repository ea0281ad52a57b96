package org.safar.axon.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;

/** The histories of many things from the table, with one query. */
final class PostgresHistories implements ThingHistories {
    private static final String LAST =
            "SELECT sequence FROM safar.event WHERE thing = ? ORDER BY sequence DESC LIMIT 1";

    private final PostgresQueries queries;
    private final EventDecoder decoder;

    PostgresHistories(DataSource database, EventDecoder decoder) {
        this.queries = new PostgresQueries(database);
        this.decoder = decoder;
    }

    @Override
    public Map<String, List<DomainEventMessage<?>>> after(Map<String, Long> known) {
        var histories = new LinkedHashMap<String, List<DomainEventMessage<?>>>();
        for (var thing : known.keySet()) histories.put(thing, new ArrayList<>());
        for (var row : queries.rowsAfter(known)) {
            histories.getOrDefault(row.thing(), List.of()).add(decoder.message(row));
        }
        return histories;
    }

    @Override
    public OptionalLong lastSequence(String thing) {
        return queries.query(LAST, statement -> statement.setString(1, thing), row -> row.getLong(1)).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
