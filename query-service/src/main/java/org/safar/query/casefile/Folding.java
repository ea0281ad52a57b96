package org.safar.query.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;
import org.safar.kernel.victimcase.JourneyEvent.ExploitationRecorded;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegCorrected;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRecorded;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRetracted;
import org.safar.kernel.victimcase.MobilityEvent;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.ProtectionEvent;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseReopened;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.MessageNoted;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.kernel.victimcase.RedressEvent;
import org.safar.kernel.victimcase.RouteLeg;
import org.safar.kernel.victimcase.TimeEvent.DeadlinePassed;
import org.safar.kernel.victimcase.VictimCaseEvent;
import org.safar.query.casefile.CaseState.FoundBreach;

/** What each event makes of how the case stands. A correction's own work is done in the history, before it comes here. */
final class Folding {
    private Folding() {}

    static CaseState on(CaseState state, long sequence, VictimCaseEvent event) {
        return switch (event) {
            case SuspicionReported e -> state.reported(e);
            case PersonDescribed e -> state.described(e);
            case PersonScreened e -> state.identified(screened(state.identification(), e));
            case PresumedVictimRecognised _ -> state.identified(presumed(state.identification()));
            case VictimConfirmed _ -> state.identified(Identification.CONFIRMED);
            case VictimNotConfirmed _ -> state.identified(Identification.NOT_CONFIRMED);
            case ProtectionEvent e -> state.tracks(state.tracks().on(e));
            case MobilityEvent e -> state.tracks(state.tracks().on(e));
            case RedressEvent e -> state.tracks(state.tracks().on(e));
            case ExploitationRecorded e -> state.exploited(e);
            case RouteLegRecorded e -> state.legs(with(state.legs(), e.leg()));
            case RouteLegCorrected e -> state.legs(with(state.legs(), e.leg()));
            case RouteLegRetracted e ->
                state.legs(without(state.legs(), e.leg()).toList());
            case CaseClosed _ -> state.standing(Standing.CLOSED);
            case CaseReopened _ -> state.standing(Standing.REOPENED);
            case CaseVoided _ -> state.standing(Standing.VOIDED);
            case BreachFound e ->
                state.breached(new FoundBreach(e.rule(), e.about(), sequence, e.acknowledged(), null));
            case BreachCleared e -> state.cleared(e, sequence);
            case RecordCorrected _, MessageNoted _, DeadlinePassed _ -> state;
        };
    }

    /** A screening that comes late, or again, takes nothing back that was decided. */
    private static Identification screened(Identification before, PersonScreened screening) {
        return switch (before) {
            case PRESUMED, CONFIRMED, NOT_CONFIRMED -> before;
            case REPORTED, SCREENED, NO_INDICATORS ->
                screening.indicators().isEmpty() ? Identification.NO_INDICATORS : Identification.SCREENED;
        };
    }

    /** A presumption that is reported late stands beside the confirmation, not in its place. */
    private static Identification presumed(Identification before) {
        return before == Identification.CONFIRMED ? before : Identification.PRESUMED;
    }

    private static List<RouteLeg> with(List<RouteLeg> legs, RouteLeg leg) {
        return Stream.concat(without(legs, leg.number()), Stream.of(leg))
                .sorted(Comparator.comparingInt(RouteLeg::number))
                .toList();
    }

    private static Stream<RouteLeg> without(List<RouteLeg> legs, int number) {
        return legs.stream().filter(leg -> leg.number() != number);
    }
}
