package org.safar.command.victimcase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.BodyCode;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.code.ReviewRequester;
import org.safar.kernel.code.RevocationReason;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;

/** What a hub can report of a status after the first decision: reviewed, revoked, or given by another state. */
public sealed interface Review extends VictimCaseCommand {

    record RequestReview(PartialDate occurredOn, @Nullable ReviewRequester requestedBy) implements Review {}

    /** @param act the Palermo test as far as it was shown, as {@code means} and {@code purpose}; met where confirmed */
    record DecideReview(
            PartialDate occurredOn,
            BodyCode body,
            ReviewOutcome outcome,
            Set<PalermoAct> act,
            Set<PalermoMeans> means,
            Set<ExploitationForm> purpose)
            implements Review {
        public DecideReview {
            act = Set.copyOf(act);
            means = Set.copyOf(means);
            purpose = Set.copyOf(purpose);
        }
    }

    record RevokeStatus(PartialDate occurredOn, BodyCode body, RevocationReason reason) implements Review {}

    /** @param body of that state, under a code that begins with its country */
    record RecogniseStatusAbroad(PartialDate occurredOn, Country country, BodyCode body) implements Review {}
}
