package org.safar.query.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.code.ScreeningResult;
import org.safar.kernel.victimcase.ConsentEvent;
import org.safar.kernel.victimcase.ConsentEvent.*;
import org.safar.kernel.victimcase.IdentificationEvent.*;
import org.safar.kernel.victimcase.JourneyEvent.ExploitationRecorded;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegCorrected;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRecorded;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRetracted;
import org.safar.kernel.victimcase.MobilityEvent;
import org.safar.kernel.victimcase.PersonEvent.*;
import org.safar.kernel.victimcase.ProtectionEvent;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseReferralEnded;
import org.safar.kernel.victimcase.RecordEvent.CaseReferred;
import org.safar.kernel.victimcase.RecordEvent.CaseReopened;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.LinkedByReferral;
import org.safar.kernel.victimcase.RecordEvent.MessageNoted;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.kernel.victimcase.RedressEvent;
import org.safar.kernel.victimcase.RouteLeg;
import org.safar.kernel.victimcase.SafetyConcerns.Concern;
import org.safar.kernel.victimcase.TimeEvent.DeadlinePassed;
import org.safar.kernel.victimcase.TimeEvent.DeadlineSet;
import org.safar.kernel.victimcase.VictimCaseEvent;
import org.safar.query.casefile.CaseState.FoundBreach;
import org.safar.query.casefile.Safeguards.Referred;

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
            case BestInterestsStepOpened e ->
                state.safeguards(state.safeguards().bestInterestsOpened(e.occurredOn()));
            case ConsentGiven e -> state.safeguards(consents(state.safeguards(), sequence, e));
            case ConsentWithdrawn e -> state.safeguards(consents(state.safeguards(), sequence, e));
            case PersonDied e -> state.safeguards(state.safeguards().died(e));
            case SafetyConcernRaised e ->
                state.safeguards(state.safeguards().concern(new Concern(e.ground(), e.country()), true));
            case SafetyConcernLifted e ->
                state.safeguards(state.safeguards().concern(new Concern(e.ground(), e.country()), false));
            case CaseReferred e ->
                state.safeguards(state.safeguards().referral(new Referred(e.referral(), e.recipient(), null, true)));
            case CaseReferralEnded e -> state.safeguards(state.safeguards().referralEnded(e.referral()));
            case LinkedByReferral e ->
                state.safeguards(state.safeguards().referral(new Referred(e.referral(), null, e.hub(), true)));
            case FamilyUnitJoined e -> state.safeguards(state.safeguards().familyUnit(e.unit()));
            case FamilyUnitLeft _ -> state.safeguards(state.safeguards().familyUnit(null));
            case ReviewRequested _ -> state.identified(reviewed(state.identification()));
            case ReviewDecided e -> state.identified(reviewed(e.outcome()));
            case StatusRevoked _ -> state.identified(Identification.REVOKED);
            case StatusRecognisedAbroad _ -> state.identified(abroad(state.identification()));
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
            case RecordCorrected _, MessageNoted _, DeadlinePassed _, DeadlineSet _ -> state;
        };
    }

    private static Safeguards consents(Safeguards before, long sequence, ConsentEvent event) {
        return before.consents(before.consents().with(sequence, event));
    }

    /** A screening that comes late, or again, takes nothing back that was decided. */
    private static Identification screened(Identification before, PersonScreened screening) {
        return switch (before) {
            case PRESUMED, CONFIRMED, NOT_CONFIRMED, UNDER_REVIEW, RECOGNISED_ABROAD, REVOKED -> before;
            case REPORTED, SCREENED, NO_INDICATORS ->
                screening.result() == ScreeningResult.NONE_FOUND
                        ? Identification.NO_INDICATORS
                        : Identification.SCREENED;
        };
    }

    /** A presumption that is reported late stands beside the confirmation, not in its place. */
    private static Identification presumed(Identification before) {
        return before == Identification.CONFIRMED ? before : Identification.PRESUMED;
    }

    /** A request that is reported late stands beside the decision. */
    private static Identification reviewed(Identification before) {
        return before == Identification.NOT_CONFIRMED ? Identification.UNDER_REVIEW : before;
    }

    private static Identification reviewed(ReviewOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> Identification.NOT_CONFIRMED;
            case OVERTURNED_TO_PRESUMED -> Identification.PRESUMED;
            case OVERTURNED_TO_CONFIRMED -> Identification.CONFIRMED;
        };
    }

    /** What this hub has confirmed itself is more. */
    private static Identification abroad(Identification before) {
        return before == Identification.CONFIRMED ? before : Identification.RECOGNISED_ABROAD;
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
