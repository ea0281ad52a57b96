package org.safar.command.referral;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.OFFER_STANDS_NO_MORE;
import static org.safar.kernel.RefusalCode.REFERRAL_IS_OVER;
import static org.safar.kernel.RefusalCode.STEP_BEFORE_NOT_REPORTED;

import java.util.Optional;
import java.util.Set;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Decision.Check;
import org.safar.command.decision.Refusal;
import org.safar.command.referral.ReferralCommand.*;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ReferralWithdrawal;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.referral.ReferralEvent.*;
import org.safar.kernel.referral.ReferralHistory;
import org.safar.kernel.referral.ReferralStage;
import org.safar.kernel.time.PartialDate;

/**
 * The law of a referral: the transnational referral mechanism (ICMPD; NRM Handbook, 2nd ed., chapter on TRM). The exchange itself does
 * all of this, so nothing is done unless every rule holds at that moment.
 */
final class ReferralDecider {
    private ReferralDecider() {}

    static Decision decide(ReferralHistory history, ReferralCommand command, ReferralContext context) {
        return switch (command) {
            case OfferReferral c -> Offers.decide(history, c, context);

            case AcceptReferral c when stands(history, accepted(c, context)) -> unchanged();
            case AcceptReferral c ->
                unless(notOpen(history), termsEnded(history, context))
                        .then(() -> Accepting.broken(history, c, context).then(accepted(c, context)));

            case DeclineReferral c ->
                news(history, new ReferralDeclined(c.occurredOn(), c.reason()), unless(notOpen(history)));

            case WithdrawReferral c ->
                news(history, new ReferralWithdrawn(c.occurredOn(), c.reason()), unless(over(history)));

            case ShareConsentReceipt c ->
                unless(notAccepted(history), Terms.broken(offer(history), context))
                        .then(() -> news(history, receipt(history, c, context), unless()));

            case DiscloseIdentity c ->
                news(
                        history,
                        Disclosing.event(history, c, context),
                        unless(
                                notAccepted(history),
                                before(history, ConsentReceiptShared.class),
                                Terms.broken(offer(history), context),
                                Terms.beyond(c.fields(), offer(history), context),
                                Disclosing.wrongEnvelope(history, c, context)));

            case FetchEnvelope c ->
                unless(
                                notAccepted(history),
                                Disclosing.notTheLast(history, c),
                                Disclosing.expired(history, context),
                                termsEnded(history, context),
                                Disclosing.fetchedBefore(history))
                        .then(new EnvelopeFetched(c.occurredOn(), c.envelope()));

            case ShareServiceContinuity c ->
                news(
                        history,
                        new ServiceContinuityShared(c.occurredOn(), c.services()),
                        unless(
                                notAccepted(history),
                                before(history, IdentityDisclosed.class),
                                Terms.broken(offer(history), context),
                                Terms.beyond(services(c), offer(history), context)));

            case SendReturnMessage c ->
                news(history, new ReturnMessageSent(c.occurredOn(), c.message()), unless(notAccepted(history)));

            case CompleteReferral c ->
                news(
                        history,
                        new ReferralCompleted(c.occurredOn()),
                        unless(notAccepted(history), notPassed(history), before(history, ReturnMessageSent.class)));

            case ExpireReferral c when !unanswered(history, c, context) -> unchanged();
            case ExpireReferral c -> unless().then(new ReferralExpired(c.occurredOn()));

            case LapseReferral _ when !history.isAt(ReferralStage.OFFERED) -> unchanged();
            case LapseReferral _ when Terms.broken(offer(history), context).isEmpty() -> unchanged();
            case LapseReferral c ->
                unless().then(new ReferralWithdrawn(c.occurredOn(), ReferralWithdrawal.TERMS_ENDED));
        };
    }

    static ReferralOffered offer(ReferralHistory history) {
        return history.offered().orElseThrow();
    }

    private static ReferralAccepted accepted(AcceptReferral c, ReferralContext context) {
        var custodian = c.custodian();
        CustodianKind kind =
                custodian == null ? null : context.rules().custodian(custodian).orElse(null);
        return new ReferralAccepted(c.occurredOn(), c.focalPoint(), custodian, kind, c.linkedCase());
    }

    private static ConsentReceiptShared receipt(
            ReferralHistory history, ShareConsentReceipt c, ReferralContext context) {
        var receipt = Terms.consent(offer(history), context).orElseThrow();
        var consent = receipt.consent();
        return new ConsentReceiptShared(
                c.occurredOn(),
                receipt.sequence(),
                consent.fields(),
                consent.purpose(),
                consent.expires(),
                consent.formHash());
    }

    private static Set<TransferField> services(ShareServiceContinuity c) {
        return c.services().isEmpty() ? Set.of() : Set.of(TransferField.SERVICES);
    }

    /** What was said last of its kind and is said again is no news, whatever has come after it. */
    private static Decision news(ReferralHistory history, ReferralEvent event, Check check) {
        return stands(history, event) ? unchanged() : check.then(event);
    }

    private static boolean stands(ReferralHistory history, ReferralEvent event) {
        return history.last(event.getClass()).filter(event::equals).isPresent();
    }

    private static Optional<Refusal> notOpen(ReferralHistory history) {
        return refuse(!history.isAt(ReferralStage.OFFERED), new Refusal(REFERRAL_IS_OVER));
    }

    private static Optional<Refusal> over(ReferralHistory history) {
        return refuse(history.stage().orElseThrow().ended(), new Refusal(REFERRAL_IS_OVER));
    }

    private static Optional<Refusal> notAccepted(ReferralHistory history) {
        if (history.isAt(ReferralStage.OFFERED)) return Optional.of(new Refusal(STEP_BEFORE_NOT_REPORTED));
        return over(history);
    }

    private static Optional<Refusal> before(ReferralHistory history, Class<? extends ReferralEvent> step) {
        return refuse(history.last(step).isEmpty(), new Refusal(STEP_BEFORE_NOT_REPORTED));
    }

    private static Optional<Refusal> notPassed(ReferralHistory history) {
        return refuse(!history.identityPassed(), new Refusal(STEP_BEFORE_NOT_REPORTED));
    }

    private static boolean unanswered(ReferralHistory history, ExpireReferral c, ReferralContext context) {
        var due = !c.occurredOn().surelyAfter(context.today());
        return due && history.isAt(ReferralStage.OFFERED) && late(history, c.occurredOn());
    }

    private static boolean late(ReferralHistory history, PartialDate day) {
        return offer(history).answerBy().surelyBefore(day);
    }

    /** Which of them it was is the offering side's to know. */
    private static Optional<Refusal> termsEnded(ReferralHistory history, ReferralContext context) {
        return refuse(Terms.broken(offer(history), context).isPresent(), new Refusal(OFFER_STANDS_NO_MORE));
    }
}
