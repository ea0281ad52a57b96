package org.safar.command.victimcase;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.BODY_ELSEWHERE;
import static org.safar.kernel.RefusalCode.BODY_MAY_NOT_CONFIRM;
import static org.safar.kernel.RefusalCode.NOT_UNDER_DECISION;
import static org.safar.kernel.RefusalCode.PALERMO_TEST_NOT_MET;
import static org.safar.kernel.RefusalCode.REFUSAL_NOT_REPORTED;
import static org.safar.kernel.RefusalCode.REVIEW_NOT_REQUESTED;
import static org.safar.kernel.RefusalCode.STATUS_NOT_ABROAD;
import static org.safar.kernel.RefusalCode.STATUS_NOT_REPORTED;
import static org.safar.kernel.RefusalCode.UNKNOWN_BODY;
import static org.safar.kernel.code.ReviewOutcome.OVERTURNED_TO_CONFIRMED;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Refusal;
import org.safar.command.victimcase.Review.*;
import org.safar.kernel.BodyCode;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.Child;
import org.safar.kernel.victimcase.IdentificationEvent;
import org.safar.kernel.victimcase.IdentificationEvent.*;

/**
 * The law of what follows a first decision: NRM Handbook, 2nd ed. A refusal can be reviewed by somebody else, a status can be taken
 * back with a reason, and one that another state gave is known here.
 */
final class ReviewDecider {
    private ReviewDecider() {}

    static Decision decide(CaseHistory history, Review command, CaseContext context) {
        return switch (command) {
            case RequestReview c when stands(history, event(c)) -> unchanged();
            case RequestReview c ->
                unless(neverRefused(history))
                        .then(PracticeDays.besides(event(c), context.rules().practice()));

            case DecideReview c when stands(history, event(history, c, context)) -> unchanged();
            case DecideReview c ->
                unless(
                                neverRequested(history),
                                allDecided(history),
                                unknown(c.body(), context),
                                mayNotConfirm(c, context),
                                testNotMet(history, c))
                        .then(event(history, c, context));

            case RevokeStatus c when stands(history, event(c, context)) -> unchanged();
            case RevokeStatus c ->
                unless(neverGiven(history), notHeld(history), unknown(c.body(), context))
                        .then(event(c, context));

            case RecogniseStatusAbroad c when stands(history, event(c)) -> unchanged();
            case RecogniseStatusAbroad c ->
                unless(notAbroad(c, context), elsewhere(c)).then(event(c));
        };
    }

    private static ReviewRequested event(RequestReview c) {
        return new ReviewRequested(c.occurredOn(), c.requestedBy());
    }

    private static ReviewDecided event(CaseHistory history, DecideReview c, CaseContext context) {
        return new ReviewDecided(c.occurredOn(), c.body(), context.actor(), c.outcome(), test(history, c));
    }

    private static StatusRevoked event(RevokeStatus c, CaseContext context) {
        return new StatusRevoked(c.occurredOn(), c.body(), context.actor(), c.reason());
    }

    private static StatusRecognisedAbroad event(RecogniseStatusAbroad c) {
        return new StatusRecognisedAbroad(c.occurredOn(), c.country(), c.body());
    }

    private static boolean stands(CaseHistory history, IdentificationEvent event) {
        return history.all(IdentificationEvent.class).anyMatch(event::equals);
    }

    /** None where nothing of it was shown. */
    private static @Nullable PalermoTest test(CaseHistory history, DecideReview c) {
        if (c.act().isEmpty() && c.means().isEmpty() && c.purpose().isEmpty()) return null;
        return new PalermoTest(c.act(), c.means(), c.purpose(), Child.at(history, c.occurredOn()));
    }

    /** The refusal may still be on its way. */
    private static Optional<Refusal> neverRefused(CaseHistory history) {
        var refused = history.all(VictimNotConfirmed.class).findAny();
        return refuse(refused.isEmpty(), new Refusal(REFUSAL_NOT_REPORTED));
    }

    private static Optional<Refusal> neverRequested(CaseHistory history) {
        var requested = history.all(ReviewRequested.class).findAny();
        return refuse(requested.isEmpty(), new Refusal(REVIEW_NOT_REQUESTED));
    }

    /** One decision for one request: a second one needs to be asked for. */
    private static Optional<Refusal> allDecided(CaseHistory history) {
        var requested = history.all(ReviewRequested.class).count();
        var decided = history.all(ReviewDecided.class).count();
        return refuse(decided >= requested, new Refusal(NOT_UNDER_DECISION));
    }

    private static Optional<Refusal> unknown(BodyCode body, CaseContext context) {
        return refuse(!context.rules().knows(body), new Refusal(UNKNOWN_BODY, "/body"));
    }

    /** Only who may confirm may confirm in a review; any body of the hub may uphold, or say that there are grounds after all. */
    private static Optional<Refusal> mayNotConfirm(DecideReview c, CaseContext context) {
        var confirms = c.outcome() == OVERTURNED_TO_CONFIRMED;
        var may = context.rules().mayConfirm(c.body(), c.occurredOn());
        return refuse(confirms && !may, new Refusal(BODY_MAY_NOT_CONFIRM, "/body"));
    }

    private static Optional<Refusal> testNotMet(CaseHistory history, DecideReview c) {
        var test = test(history, c);
        var met = test != null && test.met();
        return refuse(c.outcome() == OVERTURNED_TO_CONFIRMED && !met, new Refusal(PALERMO_TEST_NOT_MET));
    }

    private static Optional<Refusal> neverGiven(CaseHistory history) {
        var given = history.all(IdentificationEvent.class).anyMatch(ReviewDecider::givesStatus);
        return refuse(!given, new Refusal(STATUS_NOT_REPORTED));
    }

    private static boolean givesStatus(IdentificationEvent event) {
        return switch (event) {
            case PresumedVictimRecognised _, VictimConfirmed _, StatusRecognisedAbroad _ -> true;
            case ReviewDecided e -> e.outcome().givesStatus();
            case SuspicionReported _,
                    PersonScreened _,
                    BestInterestsStepOpened _,
                    VictimNotConfirmed _,
                    ReviewRequested _,
                    StatusRevoked _ -> false;
        };
    }

    private static Optional<Refusal> notHeld(CaseHistory history) {
        var held = IdentificationState.of(history).holdsStatus();
        return refuse(!held, new Refusal(NOT_UNDER_DECISION));
    }

    private static Optional<Refusal> notAbroad(RecogniseStatusAbroad c, CaseContext context) {
        var here = c.country().equals(context.hub().country());
        return refuse(here, new Refusal(STATUS_NOT_ABROAD, "/country"));
    }

    private static Optional<Refusal> elsewhere(RecogniseStatusAbroad c) {
        var theirs = c.body().value().startsWith(c.country().code() + "-");
        return refuse(!theirs, new Refusal(BODY_ELSEWHERE, "/body"));
    }
}
