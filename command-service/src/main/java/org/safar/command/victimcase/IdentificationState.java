package org.safar.command.victimcase;

import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.IdentificationEvent;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;

/** Where identification stands. Only what a later decision needs; dates and codes that no rule asks for stay in the events. */
sealed interface IdentificationState {

    record Absent() implements IdentificationState {}

    record Reported() implements IdentificationState {}

    /** @param indicated whether any screening found an indicator */
    record Screened(boolean indicated) implements IdentificationState {}

    record Presumed() implements IdentificationState {}

    record Confirmed() implements IdentificationState {}

    record NotConfirmed() implements IdentificationState {}

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
            case PresumedVictimRecognised _ -> state instanceof Confirmed ? state : new Presumed();
            case VictimConfirmed _ -> new Confirmed();
            case VictimNotConfirmed _ -> new NotConfirmed();
        };
    }

    private static IdentificationState screened(IdentificationState state, boolean indicated) {
        return switch (state) {
            case Absent _, Reported _ -> new Screened(indicated);
            case Screened(var before) -> new Screened(before || indicated);
            case Presumed _, Confirmed _, NotConfirmed _ -> state;
        };
    }
}
