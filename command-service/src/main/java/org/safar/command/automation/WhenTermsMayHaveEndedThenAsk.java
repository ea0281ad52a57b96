package org.safar.command.automation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safar.command.referral.ReferralCommand.LapseReferral;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.ReferralId;
import org.safar.kernel.StoredEvent;
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
 * no more is taken back from the receiver's sight.
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

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        var all = new HashSet<>(OF_CASES);
        all.addAll(ANSWERS);
        all.add(ReferralOffered.class);
        return Set.copyOf(all);
    }

    @Override
    public Optional<List<ToDo>> after(StoredEvent stored) {
        if (stored.event() instanceof ReferralEvent event) follow(stored, event);
        if (!OF_CASES.contains(stored.event().getClass())) return Optional.empty();
        var offers = open.get(CaseId.parse(stored.thing()));
        if (offers == null) return Optional.empty();
        return Optional.of(
                offers.values().stream().map(offer -> ask(offer, stored)).toList());
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
                why.receivedAt(),
                new LapseReferral(PartialDate.of(HubDays.latest(why.receivedAt()))));
    }
}
