package org.safar.query.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.ReferralId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.ReturnMessage;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.referral.ReferralEvent.ReferralMessageNoted;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.referral.ReferralEvent.ReturnMessageSent;
import org.safar.kernel.time.HubDays;
import org.safar.kernel.time.PartialDate;

/**
 * A referral, whole; what each side may see of it is told elsewhere.
 *
 * @param version its last sequence
 * @param openUntil when the offer that was made last ends by itself
 * @param steps of the offer that was made last, in the order in which the exchange learned of them
 */
public record ReferralFile(
        ReferralId id, Provenance provenance, long version, ReferralState state, Instant openUntil, List<Step> steps) {
    public ReferralFile {
        steps = List.copyOf(steps);
    }

    /**
     * That something was done, without what was said in it.
     *
     * @param name of its event
     * @param message what the receiver told; of a return message alone
     */
    public record Step(
            String name,
            PartialDate occurredOn,
            Instant receivedAt,
            @Nullable ReturnMessage message) {

        private static Step of(StoredEvent stored, ReferralEvent event) {
            var name = EventCatalogue.typeOf(event.getClass()).name();
            var message = event instanceof ReturnMessageSent sent ? sent.message() : null;
            return new Step(name, event.occurredOn(), stored.receivedAt(), message);
        }
    }

    static ReferralFile offered(StoredEvent stored, ReferralOffered event) {
        return new ReferralFile(
                ReferralId.parse(stored.thing()),
                stored.envelope().provenance(),
                stored.sequence(),
                ReferralState.of(event, 1),
                openUntil(stored, event),
                List.of(Step.of(stored, event)));
    }

    ReferralFile after(StoredEvent stored, ReferralEvent event) {
        var until = event instanceof ReferralOffered offered ? openUntil(stored, offered) : openUntil;
        return new ReferralFile(id, provenance, stored.sequence(), state.after(event), until, stepped(stored, event));
    }

    /** The last day on the whole of which it can be answered. */
    public LocalDate answerBy() {
        return HubDays.earliest(openUntil).minusDays(1);
    }

    private static Instant openUntil(StoredEvent stored, ReferralOffered event) {
        return event.openUntil(stored.envelope().recordedAt(), stored.receivedAt());
    }

    private List<Step> stepped(StoredEvent stored, ReferralEvent event) {
        if (event instanceof ReferralMessageNoted) return steps;
        var before = event instanceof ReferralOffered ? Stream.<Step>empty() : steps.stream();
        return Stream.concat(before, Stream.of(Step.of(stored, event))).toList();
    }
}
