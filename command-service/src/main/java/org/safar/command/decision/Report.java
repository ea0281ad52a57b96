package org.safar.command.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.BreachCode;
import org.safar.kernel.Envelope;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.AcknowledgementReason;
import org.safar.kernel.code.ActorRole;

/**
 * One message on one thing, well formed and allowed for its sender. Its steps are one decision: all or none.
 *
 * @param byReference whether the sender named the thing by its own reference; then it can be on its way still, while an id that is
 *     not there can only be wrong
 * @param inSteps whether the message was written with {@code steps}, so that a pointer can say where
 * @param acknowledges the protective rules the sender knows to be broken, each with the reason
 * @param asksFirst whether a breach that is not acknowledged is asked back instead of stored (one-command API, screens)
 * @param expectedVersion the thing's last sequence the sender has seen; none in batches
 */
public record Report(
        ThingId thing,
        boolean byReference,
        Reach reach,
        Envelope envelope,
        List<Command> steps,
        boolean inSteps,
        Map<BreachCode, AcknowledgementReason> acknowledges,
        boolean asksFirst,
        @Nullable Long expectedVersion) {
    public Report {
        steps = List.copyOf(steps);
        acknowledges = Map.copyOf(acknowledges);
    }

    /** Whether the exchange itself asks. It asks again whenever it must, so nothing is kept of what changed nothing. */
    public boolean byExchange() {
        return envelope.actor().role() == ActorRole.PLATFORM;
    }

    /** RFC 6901 pointer into the message, of a field of the step's data. */
    public String pointer(int step, String field) {
        return (inSteps ? "/steps/" + step + "/data" : "/data") + field;
    }
}
