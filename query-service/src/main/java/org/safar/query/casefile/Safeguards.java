package org.safar.query.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.FamilyUnitId;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.ReferralId;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentLedger;
import org.safar.kernel.victimcase.PersonEvent.PersonDied;
import org.safar.kernel.victimcase.SafetyConcerns.Concern;

/**
 * What keeps the person safe beside the decisions.
 *
 * @param bestInterestsOpened since when it is weighed what is best for a child; none where nobody was screened as one
 * @param consents what the person agreed to, and took back
 * @param familyUnit with whose cases this one is not separated; none where it stands alone
 * @param died none as far as is known
 * @param concerns for which nothing goes to a state
 * @param referrals across a border, each as it was told last
 */
public record Safeguards(
        @Nullable PartialDate bestInterestsOpened,
        ConsentLedger consents,
        @Nullable FamilyUnitId familyUnit,
        @Nullable PersonDied died,
        List<Concern> concerns,
        List<Referred> referrals) {
    static final Safeguards NONE = new Safeguards(null, ConsentLedger.EMPTY, null, null, List.of(), List.of());

    public Safeguards {
        concerns = List.copyOf(concerns);
        referrals = List.copyOf(referrals);
    }

    /**
     * @param to whom the case was offered; none where it came by the referral
     * @param from which hub the person was taken over; none where the case was offered
     * @param open whether something is still to come of an offer
     */
    public record Referred(
            ReferralId referral,
            @Nullable Recipient to,
            @Nullable HubId from,
            boolean open) {}

    Safeguards bestInterestsOpened(PartialDate on) {
        return new Safeguards(on, consents, familyUnit, died, concerns, referrals);
    }

    Safeguards consents(ConsentLedger now) {
        return new Safeguards(bestInterestsOpened, now, familyUnit, died, concerns, referrals);
    }

    Safeguards familyUnit(@Nullable FamilyUnitId now) {
        return new Safeguards(bestInterestsOpened, consents, now, died, concerns, referrals);
    }

    Safeguards died(PersonDied death) {
        return new Safeguards(bestInterestsOpened, consents, familyUnit, death, concerns, referrals);
    }

    Safeguards concern(Concern concern, boolean stands) {
        var others = concerns.stream().filter(other -> !other.equals(concern));
        var now = stands ? Stream.concat(others, Stream.of(concern)) : others;
        return new Safeguards(bestInterestsOpened, consents, familyUnit, died, now.toList(), referrals);
    }

    Safeguards referral(Referred referred) {
        var others = referrals.stream().filter(other -> !same(other, referred));
        return referrals(Stream.concat(others, Stream.of(referred)).toList());
    }

    Safeguards referralEnded(ReferralId referral) {
        return referrals(referrals.stream()
                .map(it -> it.referral().equals(referral) && it.from() == null
                        ? new Referred(referral, it.to(), null, false)
                        : it)
                .toList());
    }

    private Safeguards referrals(List<Referred> now) {
        return new Safeguards(bestInterestsOpened, consents, familyUnit, died, concerns, now);
    }

    private static boolean same(Referred one, Referred other) {
        return one.referral().equals(other.referral()) && (one.from() == null) == (other.from() == null);
    }
}
