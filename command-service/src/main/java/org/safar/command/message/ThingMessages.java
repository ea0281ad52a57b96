package org.safar.command.message;

import static org.safar.command.message.SenderKind.DESK;
import static org.safar.command.message.SenderKind.HUB_MACHINE;
import static org.safar.command.message.SenderKind.OFFICER;
import static org.safar.kernel.ThingKind.ACTIVITY;
import static org.safar.kernel.ThingKind.LINK;
import static org.safar.kernel.ThingKind.PROCEEDING;
import static org.safar.kernel.ThingKind.PROJECT;
import static org.safar.kernel.ThingKind.PROVIDER;
import static org.safar.kernel.ThingKind.REFERRAL;
import static org.safar.kernel.ThingKind.TIP_EVENT;

import java.util.List;
import java.util.Set;
import org.safar.command.decision.KeptCommand;
import org.safar.command.personlink.PersonLinkCommand;
import org.safar.command.personlink.PersonLinkCommand.ConfirmLink;
import org.safar.command.personlink.PersonLinkCommand.DeclineLink;
import org.safar.command.personlink.PersonLinkCommand.DissolveLink;
import org.safar.command.personlink.PersonLinkCommand.ProposeLink;
import org.safar.command.prevention.ActivityCommand.CorrectActivity;
import org.safar.command.prevention.ActivityCommand.RecordActivity;
import org.safar.command.prevention.ActivityCommand.WithdrawActivity;
import org.safar.command.prevention.ProjectCommand.EndProject;
import org.safar.command.prevention.ProjectCommand.RegisterProject;
import org.safar.command.provider.ProviderCommand.ChangeContact;
import org.safar.command.provider.ProviderCommand.ChangeServices;
import org.safar.command.provider.ProviderCommand.CloseProvider;
import org.safar.command.provider.ProviderCommand.RecordPremises;
import org.safar.command.provider.ProviderCommand.RegisterProvider;
import org.safar.command.provider.ProviderCommand.SetCapacity;
import org.safar.command.referral.ReferralCommand;
import org.safar.command.referral.ReferralCommand.AcceptReferral;
import org.safar.command.referral.ReferralCommand.CompleteReferral;
import org.safar.command.referral.ReferralCommand.DeclineReferral;
import org.safar.command.referral.ReferralCommand.DiscloseIdentity;
import org.safar.command.referral.ReferralCommand.OfferReferral;
import org.safar.command.referral.ReferralCommand.SendReturnMessage;
import org.safar.command.referral.ReferralCommand.ShareConsentReceipt;
import org.safar.command.referral.ReferralCommand.ShareServiceContinuity;
import org.safar.command.referral.ReferralCommand.WithdrawReferral;
import org.safar.command.tipevent.ProceedingCommand.AppealJudgment;
import org.safar.command.tipevent.ProceedingCommand.AwardCompensation;
import org.safar.command.tipevent.ProceedingCommand.ChargePersons;
import org.safar.command.tipevent.ProceedingCommand.ConfiscateAssets;
import org.safar.command.tipevent.ProceedingCommand.DiscontinueProceeding;
import org.safar.command.tipevent.ProceedingCommand.FinaliseJudgment;
import org.safar.command.tipevent.ProceedingCommand.GiveJudgment;
import org.safar.command.tipevent.ProceedingCommand.OpenProceeding;
import org.safar.command.tipevent.ProceedingCommand.StartTrial;
import org.safar.command.tipevent.TipEventCommand.AllegePerpetrator;
import org.safar.command.tipevent.TipEventCommand.LinkVictim;
import org.safar.command.tipevent.TipEventCommand.OpenTipEvent;
import org.safar.command.tipevent.TipEventCommand.RecordFinding;
import org.safar.kernel.ThingKind;

/** The messages about what an organisation of a hub keeps beside its cases, what passes between hubs, and what the neutral desk says, a line each. */
final class ThingMessages {
    static final List<MessageType> ALL = List.of(
            on(PROVIDER, "register-provider", RegisterProvider.class),
            on(PROVIDER, "set-capacity", SetCapacity.class),
            on(PROVIDER, "change-services", ChangeServices.class),
            on(PROVIDER, "change-contact", ChangeContact.class),
            on(PROVIDER, "record-premises", RecordPremises.class),
            on(PROVIDER, "close-provider", CloseProvider.class),
            on(ACTIVITY, "record-activity", RecordActivity.class),
            on(ACTIVITY, "correct-activity", CorrectActivity.class),
            on(ACTIVITY, "withdraw-activity", WithdrawActivity.class),
            on(PROJECT, "register-project", RegisterProject.class),
            on(PROJECT, "end-project", EndProject.class),
            on(TIP_EVENT, "open-tip-event", OpenTipEvent.class),
            on(TIP_EVENT, "link-victim", LinkVictim.class),
            on(TIP_EVENT, "allege-perpetrator", AllegePerpetrator.class),
            on(TIP_EVENT, "record-finding", RecordFinding.class),
            on(PROCEEDING, "open-proceeding", OpenProceeding.class),
            on(PROCEEDING, "charge-persons", ChargePersons.class),
            on(PROCEEDING, "start-trial", StartTrial.class),
            on(PROCEEDING, "give-judgment", GiveJudgment.class),
            on(PROCEEDING, "appeal-judgment", AppealJudgment.class),
            on(PROCEEDING, "finalise-judgment", FinaliseJudgment.class),
            on(PROCEEDING, "discontinue-proceeding", DiscontinueProceeding.class),
            on(PROCEEDING, "confiscate-assets", ConfiscateAssets.class),
            on(PROCEEDING, "award-compensation", AwardCompensation.class),
            referral("offer-referral", OfferReferral.class),
            referral("accept-referral", AcceptReferral.class),
            referral("decline-referral", DeclineReferral.class),
            referral("withdraw-referral", WithdrawReferral.class),
            referral("share-consent-receipt", ShareConsentReceipt.class),
            referral("disclose-identity", DiscloseIdentity.class),
            referral("share-service-continuity", ShareServiceContinuity.class),
            referral("send-return-message", SendReturnMessage.class),
            referral("complete-referral", CompleteReferral.class),
            link("propose-link", ProposeLink.class),
            link("confirm-link", ConfirmLink.class),
            link("decline-link", DeclineLink.class),
            link("dissolve-link", DissolveLink.class));

    private ThingMessages() {}

    private static MessageType referral(String name, Class<? extends ReferralCommand> command) {
        var opens = command == OfferReferral.class;
        return new MessageType(name, 1, REFERRAL, command, Set.of(HUB_MACHINE, OFFICER), opens);
    }

    private static MessageType link(String name, Class<? extends PersonLinkCommand> command) {
        return new MessageType(name, 1, LINK, command, Set.of(DESK), command == ProposeLink.class);
    }

    private static MessageType on(ThingKind thing, String name, Class<? extends KeptCommand> command) {
        var opens = KeptCommand.Opening.class.isAssignableFrom(command);
        return new MessageType(name, 1, thing, command, Set.of(HUB_MACHINE, OFFICER), opens);
    }
}
