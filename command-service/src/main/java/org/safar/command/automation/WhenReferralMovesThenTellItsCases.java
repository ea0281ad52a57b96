package org.safar.command.automation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safar.command.victimcase.Relay;
import org.safar.command.victimcase.Relay.NoteReferral;
import org.safar.command.victimcase.Relay.NoteReferralEnd;
import org.safar.command.victimcase.Relay.OpenLinkedCase;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.ReferralId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.referral.ReferralEvent.ReferralCompleted;
import org.safar.kernel.referral.ReferralEvent.ReferralDeclined;
import org.safar.kernel.referral.ReferralEvent.ReferralExpired;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.referral.ReferralEvent.ReferralWithdrawn;

/**
 * A referral has a history of its own; the cases on both sides are told what concerns them, each its own. All of it is told again after
 * a start, and each thing told is one message however often.
 */
final class WhenReferralMovesThenTellItsCases implements Automation {
    private final Map<String, ReferralOffered> offers = new HashMap<>();
    private final Map<String, List<ToDo>> told = new HashMap<>();

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(
                ReferralOffered.class,
                ReferralAccepted.class,
                ReferralDeclined.class,
                ReferralWithdrawn.class,
                ReferralExpired.class,
                ReferralCompleted.class);
    }

    @Override
    public Optional<List<ToDo>> after(StoredEvent stored) {
        if (!(stored.event() instanceof ReferralEvent event) || !reads().contains(event.getClass()))
            return Optional.empty();
        if (event instanceof ReferralOffered offered) offers.put(stored.thing(), offered);
        var offered = offers.get(stored.thing());
        if (offered == null) return Optional.empty();
        var news = Told.by(stored);
        var todo = event instanceof ReferralAccepted accepted
                ? news.opened(offered, accepted)
                : Optional.of(news.noted(offered, event));
        if (todo.isEmpty()) return Optional.empty();
        var all = told.computeIfAbsent(stored.thing(), _ -> new ArrayList<>());
        all.add(todo.get());
        return Optional.of(List.copyOf(all));
    }

    /**
     * What an event of a referral has told to cases.
     *
     * @param sequence of the event
     * @param due when it was received
     */
    record Told(ReferralId referral, long sequence, Provenance provenance, Instant due) {

        private static Told by(StoredEvent stored) {
            return new Told(
                    ReferralId.parse(stored.thing()),
                    stored.sequence(),
                    stored.envelope().provenance(),
                    stored.receivedAt());
        }

        private ToDo noted(ReferralOffered offered, ReferralEvent event) {
            var note = event instanceof ReferralOffered
                    ? new NoteReferral(event.occurredOn(), referral, offered.receiver())
                    : new NoteReferralEnd(event.occurredOn(), referral);
            return toCase(offered.victim(), offered.hub(), note);
        }

        /** Nothing at a partner without a hub: it has no case here. */
        Optional<ToDo> opened(ReferralOffered offered, ReferralAccepted accepted) {
            var linked = accepted.linkedCase();
            var custodian = accepted.custodian();
            var kind = accepted.custodianKind();
            if (linked == null || custodian == null || kind == null) return Optional.empty();
            var command = new OpenLinkedCase(
                    accepted.occurredOn(),
                    referral,
                    offered.hub(),
                    custodian,
                    kind,
                    offered.offer().ageBand(),
                    offered.offer().child());
            return Optional.of(toCase(linked, HubId.parse(offered.receiver().value()), command));
        }

        private ToDo toCase(CaseId of, HubId hub, Relay command) {
            var item = "%09d %s %s"
                    .formatted(sequence, referral.text(), command.getClass().getSimpleName());
            return new ToDo(of, hub, provenance, item, due, command);
        }
    }
}
