package org.safar.command.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.BreachCode;
import org.safar.kernel.RefusalCode;

/** How a thing answered a report. */
public sealed interface Outcome {

    /** An event of the thing by its stable name and its place in the thing's history. */
    record EventRef(String name, long sequence) {}

    record Stored(List<EventRef> events, List<BreachCode> breaches) implements Outcome {}

    /** Nothing changed; only the message itself was noted. @param sequence of the note; the last one where nothing was noted */
    record Unchanged(long sequence) implements Outcome {}

    /** The same message came before. @param events what it stored then */
    record Duplicate(List<EventRef> events) implements Outcome {}

    /** Stands on something that has not arrived. */
    record NotYet(RefusalCode code, @Nullable String pointer) implements Outcome {}

    /** @param pointer RFC 6901, into the message as it was sent; none where the whole message is meant */
    record Refused(RefusalCode code, @Nullable String pointer, String detail) implements Outcome {}

    /**
     * The sender has seen another version.
     *
     * @param version the thing's last sequence; -1 where it has no history
     * @param since what happened after the version that the sender has seen: names and sequences, never what they say
     */
    record Stale(long version, List<EventRef> since) implements Outcome {
        public Stale {
            since = List.copyOf(since);
        }
    }

    /** Stored nothing: the sender acknowledges these first. */
    record AcknowledgementNeeded(List<BreachCode> breaches) implements Outcome {}
}
