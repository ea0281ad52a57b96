package org.safar.command.message;

import static org.safar.command.message.SenderKind.HUB_MACHINE;
import static org.safar.command.message.SenderKind.OFFICER;
import static org.safar.command.message.SenderKind.OPERATOR;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safar.command.decision.Command;
import org.safar.command.hub.HubCommand.AgreeTransferBasis;
import org.safar.command.hub.HubCommand.DeclareRegisterTotals;
import org.safar.command.hub.HubCommand.JoinHub;
import org.safar.command.hub.HubCommand.LeaveHub;
import org.safar.command.hub.HubCommand.RegisterBody;
import org.safar.command.hub.HubCommand.RegisterCustodian;
import org.safar.command.hub.HubCommand.RegisterKey;
import org.safar.command.hub.HubCommand.RevokeKey;
import org.safar.command.hub.HubCommand.SetDeadlines;
import org.safar.command.hub.HubCommand.SetHubRules;
import org.safar.command.hub.HubCommand.SetLanguages;
import org.safar.command.hub.HubCommand.SetRetention;
import org.safar.command.hub.HubCommand.SetZone;
import org.safar.command.victimcase.CaseRecord.CloseCase;
import org.safar.command.victimcase.CaseRecord.CorrectRecord;
import org.safar.command.victimcase.CaseRecord.ReopenCase;
import org.safar.command.victimcase.CaseRecord.VoidCase;
import org.safar.command.victimcase.Consent.RecordConsent;
import org.safar.command.victimcase.Consent.WithdrawConsent;
import org.safar.command.victimcase.Identification.ConfirmVictim;
import org.safar.command.victimcase.Identification.DeclineConfirmation;
import org.safar.command.victimcase.Identification.RecogniseAsPresumed;
import org.safar.command.victimcase.Identification.ReportSuspicion;
import org.safar.command.victimcase.Identification.ScreenPerson;
import org.safar.command.victimcase.Journey.CorrectRouteLeg;
import org.safar.command.victimcase.Journey.RecordExploitation;
import org.safar.command.victimcase.Journey.RecordRouteLeg;
import org.safar.command.victimcase.Journey.RetractRouteLeg;
import org.safar.command.victimcase.Mobility.ArrangeTravel;
import org.safar.command.victimcase.Mobility.AssessReturnRisk;
import org.safar.command.victimcase.Mobility.CancelReturn;
import org.safar.command.victimcase.Mobility.ConsentToReturn;
import org.safar.command.victimcase.Mobility.GrantStay;
import org.safar.command.victimcase.Mobility.RecordDeparture;
import org.safar.command.victimcase.Mobility.RecordReception;
import org.safar.command.victimcase.Mobility.RecordRemoval;
import org.safar.command.victimcase.Mobility.RefuseStay;
import org.safar.command.victimcase.Mobility.RequestReturn;
import org.safar.command.victimcase.Mobility.RequestTravel;
import org.safar.command.victimcase.Mobility.Resettle;
import org.safar.command.victimcase.Person.DescribePerson;
import org.safar.command.victimcase.Person.JoinFamilyUnit;
import org.safar.command.victimcase.Person.LeaveFamilyUnit;
import org.safar.command.victimcase.Person.LiftSafetyConcern;
import org.safar.command.victimcase.Person.RaiseSafetyConcern;
import org.safar.command.victimcase.Person.RecordDeath;
import org.safar.command.victimcase.Protection.AdmitToShelter;
import org.safar.command.victimcase.Protection.AgreePlan;
import org.safar.command.victimcase.Protection.DeclineAssistance;
import org.safar.command.victimcase.Protection.DeliverService;
import org.safar.command.victimcase.Protection.EndAssistance;
import org.safar.command.victimcase.Protection.EndReflection;
import org.safar.command.victimcase.Protection.LeaveShelter;
import org.safar.command.victimcase.Protection.ReferToProvider;
import org.safar.command.victimcase.Protection.ReportMonitoring;
import org.safar.command.victimcase.Protection.ResumeAssistance;
import org.safar.command.victimcase.Protection.StartEmergencyCare;
import org.safar.command.victimcase.Protection.StartReflection;
import org.safar.command.victimcase.Protection.StartReintegration;
import org.safar.command.victimcase.Redress.ClaimCompensation;
import org.safar.command.victimcase.Redress.RecordCompensationAward;
import org.safar.command.victimcase.Redress.RecordCompensationPayment;
import org.safar.command.victimcase.Redress.RecordLegalAid;
import org.safar.command.victimcase.Redress.RecordPenalty;
import org.safar.command.victimcase.Review.DecideReview;
import org.safar.command.victimcase.Review.RecogniseStatusAbroad;
import org.safar.command.victimcase.Review.RequestReview;
import org.safar.command.victimcase.Review.RevokeStatus;
import org.safar.kernel.ThingKind;

/** The messages of this build, a line each. Their names and fields are fixed: hubs write software against them. */
public final class Messages {
    private static final List<MessageType> ALL = List.of(
            opening("report-suspicion", ReportSuspicion.class),
            ofCase("describe-person", DescribePerson.class),
            ofCase("screen-person", ScreenPerson.class),
            ofCase("recognise-as-presumed", RecogniseAsPresumed.class),
            ofCase("confirm-victim", ConfirmVictim.class),
            ofCase("decline-confirmation", DeclineConfirmation.class),
            ofCase("request-review", RequestReview.class),
            ofCase("decide-review", DecideReview.class),
            ofCase("revoke-status", RevokeStatus.class),
            ofCase("recognise-status-abroad", RecogniseStatusAbroad.class),
            ofCase("record-consent", RecordConsent.class),
            ofCase("withdraw-consent", WithdrawConsent.class),
            ofCase("record-death", RecordDeath.class),
            ofCase("raise-safety-concern", RaiseSafetyConcern.class),
            ofCase("lift-safety-concern", LiftSafetyConcern.class),
            ofCase("join-family-unit", JoinFamilyUnit.class),
            ofCase("leave-family-unit", LeaveFamilyUnit.class),
            ofCase("record-exploitation", RecordExploitation.class),
            ofCase("record-route-leg", RecordRouteLeg.class),
            ofCase("correct-route-leg", CorrectRouteLeg.class),
            ofCase("retract-route-leg", RetractRouteLeg.class),
            ofCase("start-emergency-care", StartEmergencyCare.class),
            ofCase("start-reflection", StartReflection.class),
            ofCase("end-reflection", EndReflection.class),
            ofCase("agree-plan", AgreePlan.class),
            ofCase("deliver-service", DeliverService.class),
            ofCase("admit-to-shelter", AdmitToShelter.class),
            ofCase("leave-shelter", LeaveShelter.class),
            ofCase("refer-to-provider", ReferToProvider.class),
            ofCase("start-reintegration", StartReintegration.class),
            ofCase("report-monitoring", ReportMonitoring.class),
            ofCase("decline-assistance", DeclineAssistance.class),
            ofCase("resume-assistance", ResumeAssistance.class),
            ofCase("end-assistance", EndAssistance.class),
            ofCase("grant-stay", GrantStay.class),
            ofCase("refuse-stay", RefuseStay.class),
            ofCase("request-return", RequestReturn.class),
            ofCase("assess-return-risk", AssessReturnRisk.class),
            ofCase("consent-to-return", ConsentToReturn.class),
            ofCase("arrange-travel", ArrangeTravel.class),
            ofCase("request-travel", RequestTravel.class),
            ofCase("cancel-return", CancelReturn.class),
            ofCase("record-departure", RecordDeparture.class),
            ofCase("record-reception", RecordReception.class),
            ofCase("record-removal", RecordRemoval.class),
            ofCase("resettle", Resettle.class),
            ofCase("record-legal-aid", RecordLegalAid.class),
            ofCase("claim-compensation", ClaimCompensation.class),
            ofCase("record-compensation-award", RecordCompensationAward.class),
            ofCase("record-compensation-payment", RecordCompensationPayment.class),
            ofCase("record-penalty", RecordPenalty.class),
            ofCase("correct-record", CorrectRecord.class),
            ofCase("close-case", CloseCase.class),
            ofCase("reopen-case", ReopenCase.class),
            ofCase("void-case", VoidCase.class),
            ofHub("join-hub", JoinHub.class),
            ofHub("leave-hub", LeaveHub.class),
            ofHub("set-hub-rules", SetHubRules.class),
            ofHub("register-custodian", RegisterCustodian.class),
            ofHub("register-body", RegisterBody.class),
            ofHub("agree-transfer-basis", AgreeTransferBasis.class),
            ofHub("set-retention", SetRetention.class),
            ofHub("set-deadlines", SetDeadlines.class),
            ofHub("set-zone", SetZone.class),
            ofHub("set-languages", SetLanguages.class),
            ofHub("register-key", RegisterKey.class),
            ofHub("revoke-key", RevokeKey.class),
            byHub("declare-register-totals", DeclareRegisterTotals.class));

    private Messages() {}

    public static MessageRegistry registry() {
        return new MessageRegistry(
                Stream.concat(ALL.stream(), ThingMessages.ALL.stream()).toList());
    }

    private static MessageType opening(String name, Class<? extends Command> command) {
        return new MessageType(name, 1, ThingKind.CASE, command, Set.of(HUB_MACHINE, OFFICER), true);
    }

    private static MessageType ofCase(String name, Class<? extends Command> command) {
        return new MessageType(name, 1, ThingKind.CASE, command, Set.of(HUB_MACHINE, OFFICER), false);
    }

    /** What a hub's own register says, the hub says. */
    private static MessageType byHub(String name, Class<? extends Command> command) {
        return new MessageType(name, 1, ThingKind.HUB, command, Set.of(HUB_MACHINE, OPERATOR), false);
    }

    private static MessageType ofHub(String name, Class<? extends Command> command) {
        return new MessageType(name, 1, ThingKind.HUB, command, Set.of(OPERATOR), false);
    }
}
