package org.safar.figures;

import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.CaseHistory.Entry;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;

/**
 * Which decision on identification stands: the last one in the order of the history as it stands, as the commands and
 * the case's own page have it. Days do not decide it: a decision may be dated before the one that it overturns.
 */
final class Decisions {
    private Decisions() {}

    /** The last decision says: not a victim. */
    static boolean declined(CaseHistory history) {
        return history.entries().reversed().stream()
                .map(Entry::event)
                .filter(event -> event instanceof PresumedVictimRecognised
                        || event instanceof VictimConfirmed
                        || event instanceof VictimNotConfirmed)
                .findFirst()
                .filter(VictimNotConfirmed.class::isInstance)
                .isPresent();
    }
}
