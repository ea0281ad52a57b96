package org.safar.query.casefile;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.FamilyUnitId;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentLedger;
import org.safar.kernel.victimcase.PersonEvent.PersonDied;

/**
 * What keeps the person safe beside the decisions.
 *
 * @param bestInterestsOpened since when it is weighed what is best for a child; none where nobody was screened as one
 * @param consents what the person agreed to, and took back
 * @param familyUnit with whose cases this one is not separated; none where it stands alone
 * @param died none as far as is known
 */
public record Safeguards(
        @Nullable PartialDate bestInterestsOpened,
        ConsentLedger consents,
        @Nullable FamilyUnitId familyUnit,
        @Nullable PersonDied died) {
    static final Safeguards NONE = new Safeguards(null, ConsentLedger.EMPTY, null, null);

    Safeguards bestInterestsOpened(PartialDate on) {
        return new Safeguards(on, consents, familyUnit, died);
    }

    Safeguards consents(ConsentLedger now) {
        return new Safeguards(bestInterestsOpened, now, familyUnit, died);
    }

    Safeguards familyUnit(@Nullable FamilyUnitId now) {
        return new Safeguards(bestInterestsOpened, consents, now, died);
    }

    Safeguards died(PersonDied death) {
        return new Safeguards(bestInterestsOpened, consents, familyUnit, death);
    }
}
