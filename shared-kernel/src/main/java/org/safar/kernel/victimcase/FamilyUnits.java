package org.safar.kernel.victimcase;

import java.util.Optional;
import org.safar.kernel.FamilyUnitId;
import org.safar.kernel.victimcase.PersonEvent.FamilyUnitJoined;
import org.safar.kernel.victimcase.PersonEvent.FamilyUnitLeft;

/** Cases that must not be separated. A case belongs to one unit at most; the unit is the cases that say so. */
public final class FamilyUnits {
    private FamilyUnits() {}

    /** The unit that the case belongs to now. */
    public static Optional<FamilyUnitId> of(CaseHistory history) {
        return history.all(PersonEvent.class)
                .filter(event -> event instanceof FamilyUnitJoined || event instanceof FamilyUnitLeft)
                .reduce((_, last) -> last)
                .filter(FamilyUnitJoined.class::isInstance)
                .map(event -> ((FamilyUnitJoined) event).unit());
    }
}
