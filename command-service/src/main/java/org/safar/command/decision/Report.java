package org.safar.command.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.BreachCode;
import org.safar.kernel.Envelope;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.AcknowledgementReason;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Provenance;

/**
 * One message on one thing, well formed and allowed for its sender. Its steps are one decision: all or none.
 *
 * @param byReference whether the sender named the thing by its own reference; then it can be on its way still, while an id that is
 *     not there can only be wrong
 * @param inSteps whether the message was written with {@code steps}, so that a pointer can say where
 * @param acknowledges the protective rules the sender knows to be broken, each with the reason
 * @param asksFirst whether a breach that is not acknowledged is asked back instead of stored (one-command API, screens)
 * @param expectedVersion the thing's last sequence the sender has seen; none in batches
 * @param saysProvenance whether the message says itself of what provenance it is; one that does not is of its thing's
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
        @Nullable Long expectedVersion,
        boolean saysProvenance) {
    public Report {
        steps = List.copyOf(steps);
        acknowledges = Map.copyOf(acknowledges);
    }

    /** One that says of what provenance it is. */
    public Report(
            ThingId thing,
            boolean byReference,
            Reach reach,
            Envelope envelope,
            List<Command> steps,
            boolean inSteps,
            Map<BreachCode, AcknowledgementReason> acknowledges,
            boolean asksFirst,
            @Nullable Long expectedVersion) {
        this(thing, byReference, reach, envelope, steps, inSteps, acknowledges, asksFirst, expectedVersion, true);
    }

    /** The same of a thing of this provenance. What a sender says itself stays as it is; the exchange follows the thing. */
    public Report of(Provenance things) {
        if (saysProvenance && !byExchange()) return this;
        return new Report(
                thing,
                byReference,
                reach,
                envelope.of(things),
                steps,
                inSteps,
                acknowledges,
                asksFirst,
                expectedVersion,
                saysProvenance);
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
