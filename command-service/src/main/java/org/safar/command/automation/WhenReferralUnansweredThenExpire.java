package org.safar.command.automation;

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
import org.safar.kernel.time.PartialDate;

/** An offer that nobody has answered ends when it is open no longer. */
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
                offered.openUntil(stored.envelope().recordedAt(), stored.receivedAt()),
                new ExpireReferral(PartialDate.of(passes)));
    }
}
