package org.safar.command.appender;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.safar.kernel.Envelope;

/**
 * What the appender is made of.
 *
 * @param metaData how an envelope is written beside an event
 * @param build of the platform, kept with every event
 */
public record AppenderParts(
        EventStore events,
        TransactionManager transactions,
        AppendStore store,
        List<Shell> shells,
        AtOnce atOnce,
        Function<Envelope, Map<String, String>> metaData,
        InstantSource clock,
        String build) {

    /** Where a message brings about nothing but its own thing's events. */
    public AppenderParts(
            EventStore events,
            TransactionManager transactions,
            AppendStore store,
            List<Shell> shells,
            Function<Envelope, Map<String, String>> metaData,
            InstantSource clock,
            String build) {
        this(events, transactions, store, shells, AtOnce.NOTHING, metaData, clock, build);
    }

    Attempt.Tools tools() {
        return new Attempt.Tools(
                events,
                transactions,
                store,
                new Shells(events, shells),
                atOnce,
                new SubmissionStreams(store),
                new BatchRecord(metaData, build),
                clock);
    }
}
