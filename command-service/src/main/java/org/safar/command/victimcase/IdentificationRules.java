package org.safar.command.victimcase;

import static org.safar.command.victimcase.ProtectiveRules.broken;
import static org.safar.kernel.BreachCode.NEVER_PRESUMED;
import static org.safar.kernel.BreachCode.REFUSER_REVIEWS;
import static org.safar.kernel.BreachCode.REVIEW_ASKED_LATE;
import static org.safar.kernel.BreachCode.SCREENER_DECIDES;

import java.util.Optional;
import java.util.stream.Stream;
import org.safar.kernel.ActorId;
import org.safar.kernel.BreachCode;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.CaseHistory.Entry;
import org.safar.kernel.victimcase.IdentificationEvent;
import org.safar.kernel.victimcase.IdentificationEvent.*;

/**
 * The protective rules of identification: nobody is decided on before being protected as presumed, and no single officer does both
 * halves of a decision (NRM Handbook, 2nd ed.).
 */
final class IdentificationRules {
    private IdentificationRules() {}

    static Stream<BreachCode> brokenBy(IdentificationEvent event, Entry entry, CaseHistory history) {
        return switch (event) {
            case VictimConfirmed e -> decided(e.occurredOn(), e.decider(), history);
            case VictimNotConfirmed e -> decided(e.occurredOn(), e.decider(), history);
            case ReviewRequested e -> broken(askedLate(e, entry, history), REVIEW_ASKED_LATE);
            case ReviewDecided e ->
                Stream.of(
                                broken(confirms(e) && !presumedBy(history, e.occurredOn()), NEVER_PRESUMED),
                                broken(screenedBy(history, e.decider()), SCREENER_DECIDES),
                                broken(refusedBy(e.decider(), entry, history), REFUSER_REVIEWS))
                        .flatMap(rules -> rules);
            case SuspicionReported _,
                    PersonScreened _,
                    BestInterestsStepOpened _,
                    PresumedVictimRecognised _,
                    StatusRevoked _,
                    StatusRecognisedAbroad _ -> Stream.empty();
        };
    }

    private static Stream<BreachCode> decided(PartialDate on, ActorId decider, CaseHistory history) {
        return Stream.concat(
                broken(!presumedBy(history, on), NEVER_PRESUMED),
                broken(screenedBy(history, decider), SCREENER_DECIDES));
    }

    /** Recognised not surely after the day; where a date is not recorded, the hub has the benefit of the doubt. */
    private static boolean presumedBy(CaseHistory history, PartialDate day) {
        return history.all(IdentificationEvent.class)
                .filter(IdentificationRules::presumes)
                .anyMatch(presumed -> !day.surelyBefore(presumed.occurredOn()));
    }

    /** A status that another state gave protects no less. */
    private static boolean presumes(IdentificationEvent event) {
        return event instanceof PresumedVictimRecognised
                || event instanceof StatusRecognisedAbroad
                || event instanceof ReviewDecided review && review.outcome() == ReviewOutcome.OVERTURNED_TO_PRESUMED;
    }

    private static boolean confirms(ReviewDecided review) {
        return review.outcome() == ReviewOutcome.OVERTURNED_TO_CONFIRMED;
    }

    /** Four eyes: who screened must not decide, whichever came first. */
    private static boolean screenedBy(CaseHistory history, ActorId decider) {
        return history.all(PersonScreened.class)
                .anyMatch(screening -> screening.screener().equals(decider));
    }

    /** Later than the refusal itself allowed, as it now stands. */
    private static boolean askedLate(ReviewRequested request, Entry entry, CaseHistory history) {
        return reviewed(entry, history)
                .filter(refusal -> refusal.reviewUntil().surelyBefore(request.occurredOn()))
                .isPresent();
    }

    /** Four eyes again: a refusal is looked at by somebody else. */
    private static boolean refusedBy(ActorId decider, Entry review, CaseHistory history) {
        return reviewed(review, history)
                .filter(refusal -> refusal.decider().equals(decider))
                .isPresent();
    }

    /** The refusal that a request or a review is about: the last one reported before it. */
    private static Optional<VictimNotConfirmed> reviewed(Entry about, CaseHistory history) {
        return history.entries().stream()
                .takeWhile(entry -> entry.sequence() < about.sequence())
                .map(Entry::event)
                .filter(VictimNotConfirmed.class::isInstance)
                .map(VictimNotConfirmed.class::cast)
                .reduce((_, last) -> last);
    }
}
