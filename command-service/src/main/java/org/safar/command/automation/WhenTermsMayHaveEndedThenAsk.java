package org.safar.command.automation;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.safar.command.referral.ReferralCommand.LapseReferral;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.ReferralId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.hub.HubEvent.HubLeft;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.referral.ReferralEvent.ReferralDeclined;
import org.safar.kernel.referral.ReferralEvent.ReferralExpired;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.referral.ReferralEvent.ReferralWithdrawn;
import org.safar.kernel.time.HubDays;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.PersonEvent.PersonDied;
import org.safar.kernel.victimcase.PersonEvent.SafetyConcernRaised;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;

/**
 * Who takes back a consent does not have to know who was asked under it: open offers of the case are looked at again, and what stands
 * no more is taken back from the receiver's sight. So are all offers of a hub that leaves.
 */
final class WhenTermsMayHaveEndedThenAsk implements Automation {
    private static final Set<Class<? extends DomainEvent>> OF_CASES = Set.of(
            ConsentWithdrawn.class,
            PersonDied.class,
            SafetyConcernRaised.class,
            CaseVoided.class,
            RecordCorrected.class);
    private static final Set<Class<? extends DomainEvent>> ANSWERS =
            Set.of(ReferralAccepted.class, ReferralDeclined.class, ReferralWithdrawn.class, ReferralExpired.class);

    private final Map<CaseId, Map<String, StoredEvent>> open = new HashMap<>();
    private final Map<String, CaseId> cases = new HashMap<>();
    private final Map<HubId, StoredEvent> leaving = new EnumMap<>(HubId.class);

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        var all = new HashSet<>(OF_CASES);
        all.addAll(ANSWERS);
        all.add(ReferralOffered.class);
        all.add(HubLeft.class);
        return Set.copyOf(all);
    }

    @Override
    public Optional<List<ToDo>> after(StoredEvent stored) {
        if (stored.event() instanceof ReferralEvent event) follow(stored, event);
        if (stored.event() instanceof ReferralOffered offered) return askedLater(stored, offered);
        if (stored.event() instanceof HubLeft) return Optional.of(left(stored));
        if (!OF_CASES.contains(stored.event().getClass())) return Optional.empty();
        var offers = open.get(CaseId.parse(stored.thing()));
        if (offers == null) return Optional.empty();
        return Optional.of(
                offers.values().stream().map(offer -> ask(offer, stored)).toList());
    }

    private List<ToDo> left(StoredEvent why) {
        HubId hub = Objects.requireNonNull(why.envelope().hub(), "what is told of a hub is of a hub");
        leaving.put(hub, why);
        return open.values().stream()
                .flatMap(offers -> offers.values().stream())
                .filter(offer -> ((ReferralOffered) offer.event()).hub() == hub)
                .map(offer -> ask(offer, why))
                .toList();
    }

    /** Offered by a hub that has said when it will leave. */
    private Optional<List<ToDo>> askedLater(StoredEvent offer, ReferralOffered offered) {
        return Optional.ofNullable(leaving.get(offered.hub()))
                .filter(why -> due(why).isAfter(offer.receivedAt()))
                .map(why -> List.of(ask(offer, why)));
    }

    private void follow(StoredEvent stored, ReferralEvent event) {
        var referral = stored.thing();
        if (event instanceof ReferralOffered offered) {
            cases.put(referral, offered.victim());
            open.computeIfAbsent(offered.victim(), _ -> new LinkedHashMap<>()).put(referral, stored);
        } else if (ANSWERS.contains(event.getClass())) {
            var of = cases.remove(referral);
            if (of == null) return;
            open.computeIfPresent(of, (_, offers) -> {
                offers.remove(referral);
                return offers.isEmpty() ? null : offers;
            });
        }
    }

    private static ToDo ask(StoredEvent offer, StoredEvent why) {
        var offered = (ReferralOffered) offer.event();
        return new ToDo(
                ReferralId.parse(offer.thing()),
                offered.hub(),
                offer.envelope().provenance(),
                "lapse " + offer.sequence() + " " + why.thing() + " " + why.sequence(),
                due(why),
                new LapseReferral(PartialDate.of(HubDays.latest(due(why)))));
    }

    /** That a hub leaves can be told ahead of the day. */
    private static Instant due(StoredEvent why) {
        if (!(why.event() instanceof HubLeft left)) return why.receivedAt();
        var gone = HubDays.begun(left.occurredOn().latest());
        return gone.isAfter(why.receivedAt()) ? gone : why.receivedAt();
    }
}
