package org.safar.command.automation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.command.victimcase.Relay;
import org.safar.command.victimcase.Relay.NoteReferral;
import org.safar.command.victimcase.Relay.NoteReferralEnd;
import org.safar.command.victimcase.Relay.OpenLinkedCase;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.ReferralId;
import org.safar.kernel.StoredEvent;
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
        var todo = event instanceof ReferralAccepted accepted
                ? opened(stored, offered, accepted)
                : toCase(stored, offered.victim(), offered.hub(), note(stored, offered, event));
        if (todo == null) return Optional.empty();
        var all = told.computeIfAbsent(stored.thing(), _ -> new ArrayList<>());
        all.add(todo);
        return Optional.of(List.copyOf(all));
    }

    private static Relay note(StoredEvent stored, ReferralOffered offered, ReferralEvent event) {
        var referral = ReferralId.parse(stored.thing());
        return event instanceof ReferralOffered
                ? new NoteReferral(event.occurredOn(), referral, offered.receiver())
                : new NoteReferralEnd(event.occurredOn(), referral);
    }

    /** Nothing at a partner without a hub: it has no case here. */
    private static @Nullable ToDo opened(StoredEvent stored, ReferralOffered offered, ReferralAccepted accepted) {
        var linked = accepted.linkedCase();
        var custodian = accepted.custodian();
        var kind = accepted.custodianKind();
        if (linked == null || custodian == null || kind == null) return null;
        var command = new OpenLinkedCase(
                accepted.occurredOn(),
                ReferralId.parse(stored.thing()),
                offered.hub(),
                custodian,
                kind,
                offered.offer().ageBand(),
                offered.offer().child());
        return toCase(stored, linked, hub(offered.receiver()), command);
    }

    private static ToDo toCase(StoredEvent stored, CaseId of, HubId hub, Relay command) {
        var item = "%09d %s %s"
                .formatted(stored.sequence(), stored.thing(), command.getClass().getSimpleName());
        return new ToDo(of, hub, stored.envelope().provenance(), item, stored.receivedAt(), command);
    }

    private static HubId hub(Recipient receiver) {
        return HubId.parse(receiver.value());
    }
}
