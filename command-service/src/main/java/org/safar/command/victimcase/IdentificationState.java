package org.safar.command.victimcase;

import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.IdentificationEvent;
import org.safar.kernel.victimcase.IdentificationEvent.*;

/** Where identification stands. Only what a later decision needs; dates and codes that no rule asks for stay in the events. */
sealed interface IdentificationState {

    record Absent() implements IdentificationState {}

    record Reported() implements IdentificationState {}

    /** @param indicated whether any screening found an indicator */
    record Screened(boolean indicated) implements IdentificationState {}

    record Presumed() implements IdentificationState {}

    record Confirmed() implements IdentificationState {}

    record NotConfirmed() implements IdentificationState {}

    record UnderReview() implements IdentificationState {}

    record RecognisedAbroad() implements IdentificationState {}

    record Revoked() implements IdentificationState {}

    /** Whether there is a status that could be taken back. */
    default boolean holdsStatus() {
        return switch (this) {
            case Presumed _, Confirmed _, RecognisedAbroad _ -> true;
            case Absent _, Reported _, Screened _, NotConfirmed _, UnderReview _, Revoked _ -> false;
        };
    }

    static IdentificationState of(CaseHistory history) {
        IdentificationState state = new Absent();
        for (var entry : history.entries()) {
            if (entry.event() instanceof IdentificationEvent event) state = evolve(state, event);
        }
        return state;
    }

    static IdentificationState evolve(IdentificationState state, IdentificationEvent event) {
        return switch (event) {
            case SuspicionReported _ -> new Reported();
            case PersonScreened e -> screened(state, !e.indicators().isEmpty());
            case BestInterestsStepOpened _ -> state;
            case PresumedVictimRecognised _ -> state instanceof Confirmed ? state : new Presumed();
            case VictimConfirmed _ -> new Confirmed();
            case VictimNotConfirmed _ -> new NotConfirmed();
            case ReviewRequested _ -> state instanceof NotConfirmed ? new UnderReview() : state;
            case ReviewDecided e -> reviewed(e);
            case StatusRevoked _ -> new Revoked();
            case StatusRecognisedAbroad _ -> state instanceof Confirmed ? state : new RecognisedAbroad();
        };
    }

    private static IdentificationState screened(IdentificationState state, boolean indicated) {
        return switch (state) {
            case Absent _, Reported _ -> new Screened(indicated);
            case Screened(var before) -> new Screened(before || indicated);
            case Presumed _, Confirmed _, NotConfirmed _, UnderReview _, RecognisedAbroad _, Revoked _ -> state;
        };
    }

    private static IdentificationState reviewed(ReviewDecided review) {
        return switch (review.outcome()) {
            case UPHELD -> new NotConfirmed();
            case OVERTURNED_TO_PRESUMED -> new Presumed();
            case OVERTURNED_TO_CONFIRMED -> new Confirmed();
        };
    }
}
