package org.safar.command.appender;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Outcome;

/**
 * The answer to one message. It is only given once what it says is durable.
 *
 * @param line of the submission, from 1; 1 for a single command
 * @param messageId none where the line could not be read so far
 * @param thing {@code kind:value}; none where it is not known
 * @param position exactly on PostgreSQL, at or before it on Axon Server; 0 where nothing was stored
 */
public record Receipt(
        long line, @Nullable UUID messageId, @Nullable String thing, long position, Outcome outcome) {

    /** The names of the events behind the answer. */
    public List<String> events() {
        return switch (outcome) {
            case Outcome.Stored stored ->
                stored.events().stream().map(Outcome.EventRef::name).toList();
            case Outcome.Duplicate earlier ->
                earlier.events().stream().map(Outcome.EventRef::name).toList();
            default -> List.of();
        };
    }
}
