package org.safar.command.automation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.safar.command.referral.ReferralCommand.ExpireReferral;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.ReferralId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.referral.ReferralEvent.ReferralDeclined;
import org.safar.kernel.referral.ReferralEvent.ReferralExpired;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.referral.ReferralEvent.ReferralWithdrawn;
import org.safar.kernel.time.HubDays;
import org.safar.kernel.time.PartialDate;

/**
 * An offer is open until its last day has passed in every hub. One that arrived late is open for as much longer: nobody could answer
 * it before.
 */
final class WhenReferralUnansweredThenExpire implements Automation {

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(
                ReferralOffered.class,
                ReferralAccepted.class,
                ReferralDeclined.class,
                ReferralWithdrawn.class,
                ReferralExpired.class);
    }

    @Override
    public Optional<List<ToDo>> after(StoredEvent stored) {
        if (!reads().contains(stored.event().getClass())) return Optional.empty();
        return Optional.of(
                stored.event() instanceof ReferralOffered offered ? List.of(expire(stored, offered)) : List.of());
    }

    private static ToDo expire(StoredEvent stored, ReferralOffered offered) {
        var passes = offered.answerBy().latest().plusDays(1);
        HubId hub = Objects.requireNonNull(stored.envelope().hub(), "an offer is of a hub");
        return new ToDo(
                ReferralId.parse(stored.thing()),
                hub,
                stored.envelope().provenance(),
                "expire " + stored.sequence(),
                HubDays.begun(passes).plus(underway(stored)),
                new ExpireReferral(PartialDate.of(passes)));
    }

    private static Duration underway(StoredEvent stored) {
        var underway = Duration.between(stored.envelope().recordedAt(), stored.receivedAt());
        return underway.isNegative() ? Duration.ZERO : underway;
    }
}
