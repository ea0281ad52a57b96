package org.safar.command.victimcase;

import org.safar.command.victimcase.Consent.*;
import org.safar.command.victimcase.Identification.*;
import org.safar.command.victimcase.Journey.*;
import org.safar.command.victimcase.Person.*;
import org.safar.command.victimcase.Review.*;
import org.safar.kernel.time.PartialDate;

/** A replacement that names no date keeps the corrected event's. */
final class Redated {
    private Redated() {}

    static VictimCaseCommand on(VictimCaseCommand command, PartialDate date) {
        if (command.occurredOn().recorded()) return command;
        return switch (command) {
            case ReportSuspicion c -> new ReportSuspicion(date, c.source(), c.custodian());
            case ScreenPerson c -> new ScreenPerson(date, c.indicatorList(), c.indicators(), c.result());
            case RecogniseAsPresumed c -> new RecogniseAsPresumed(date, c.body(), c.grounds());
            case ConfirmVictim c -> new ConfirmVictim(date, c.body(), c.act(), c.means(), c.purpose());
            case DeclineConfirmation c -> new DeclineConfirmation(date, c.body(), c.reason(), c.reviewUntil());
            case RequestReview c -> new RequestReview(date, c.requestedBy());
            case DecideReview c -> new DecideReview(date, c.body(), c.outcome(), c.act(), c.means(), c.purpose());
            case RevokeStatus c -> new RevokeStatus(date, c.body(), c.reason());
            case RecogniseStatusAbroad c -> new RecogniseStatusAbroad(date, c.country(), c.body());
            case RecordConsent c ->
                new RecordConsent(
                        date,
                        c.scopes(),
                        c.recipient(),
                        c.purpose(),
                        c.language(),
                        c.interpreter(),
                        c.witness(),
                        c.formHash(),
                        c.expires(),
                        c.questions(),
                        c.guardian(),
                        c.assent(),
                        c.fields());
            case WithdrawConsent c -> new WithdrawConsent(date, c.scopes(), c.recipient());
            case RecordDeath c -> new RecordDeath(date, c.causedByTrafficking());
            case RaiseSafetyConcern c -> new RaiseSafetyConcern(date, c.ground(), c.country());
            case LiftSafetyConcern c -> new LiftSafetyConcern(date, c.ground(), c.country());
            case JoinFamilyUnit c -> new JoinFamilyUnit(date, c.unit());
            case LeaveFamilyUnit c -> new LeaveFamilyUnit(date, c.unit(), c.reason());
            case DescribePerson c ->
                new DescribePerson(
                        date, c.sex(), c.ageBand(), c.birthYear(), c.citizenships(), c.residence(), c.child());
            case RecordExploitation c ->
                new RecordExploitation(
                        date,
                        c.forms(),
                        c.sector(),
                        c.from(),
                        c.to(),
                        c.means(),
                        c.recruiter(),
                        c.duration(),
                        c.foundIn());
            case Protection c -> RedatedTracks.protection(c, date);
            case Mobility c -> RedatedTracks.mobility(c, date);
            case Redress c -> RedatedTracks.redress(c, date);
            case RecordRouteLeg _, CorrectRouteLeg _, RetractRouteLeg _, CaseRecord _, Timekeeping _, Relay _ ->
                command;
        };
    }
}
