package org.safar.figures;

import static org.safar.kernel.code.ReviewOutcome.OVERTURNED_TO_CONFIRMED;
import static org.safar.kernel.code.ReviewOutcome.OVERTURNED_TO_PRESUMED;

import java.util.Optional;
import java.util.function.Function;
import org.safar.figures.Facts.Recognition;
import org.safar.kernel.BodyCode;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.CaseHistory.Entry;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewDecided;
import org.safar.kernel.victimcase.IdentificationEvent.StatusRevoked;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;
import org.safar.kernel.victimcase.VictimCaseEvent;

/**
 * Which decision on identification stands: the last one in the order of the history as it stands, as the commands and
 * the case's own page have it. Days do not decide it: a decision may be dated before the one that it overturns.
 */
final class Decisions {
    private Decisions() {}

    /** The last decision says: not a victim, or no longer. A status of another state is no decision of this hub. */
    static boolean declined(CaseHistory history) {
        return history.entries().reversed().stream()
                .flatMap(entry -> saysVictim(entry.event()).stream())
                .findFirst()
                .filter(victim -> !victim)
                .isPresent();
    }

    /** Empty where the event decides nothing. */
    private static Optional<Boolean> saysVictim(VictimCaseEvent event) {
        return switch (event) {
            case PresumedVictimRecognised _, VictimConfirmed _ -> Optional.of(true);
            case VictimNotConfirmed _, StatusRevoked _ -> Optional.of(false);
            case ReviewDecided e -> Optional.of(e.outcome().givesStatus());
            default -> Optional.empty();
        };
    }

    /** The first recognition as presumed, by the body that screened or by a review. */
    static Optional<Recognition> presumption(CaseHistory history) {
        return first(history, event -> switch (event) {
            case PresumedVictimRecognised e -> by(e.body(), e);
            case ReviewDecided e when e.outcome() == OVERTURNED_TO_PRESUMED -> by(e.body(), e);
            default -> Optional.empty();
        });
    }

    /** The first confirmation, by the deciding body or by a review. */
    static Optional<Recognition> confirmation(CaseHistory history) {
        return first(history, event -> switch (event) {
            case VictimConfirmed e -> by(e.body(), e);
            case ReviewDecided e when e.outcome() == OVERTURNED_TO_CONFIRMED -> by(e.body(), e);
            default -> Optional.empty();
        });
    }

    private static Optional<Recognition> by(BodyCode body, VictimCaseEvent event) {
        return Optional.of(new Recognition(body, event.occurredOn()));
    }

    private static Optional<Recognition> first(
            CaseHistory history, Function<VictimCaseEvent, Optional<Recognition>> read) {
        return history.entries().stream()
                .map(Entry::event)
                .map(read)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
