package org.safar.kernel.victimcase;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.BreachCode;
import org.safar.kernel.EventType;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.ReferralId;
import org.safar.kernel.code.AcknowledgementReason;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.ReopeningReason;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.time.PartialDate;

/** The case's own record: closed, reopened, corrected, voided, and the breaches found in it. */
public sealed interface RecordEvent extends VictimCaseEvent {

    @EventType(name = "case.closed", revision = 1)
    record CaseClosed(PartialDate occurredOn, ClosingReason reason) implements RecordEvent {}

    @EventType(name = "case.reopened", revision = 1)
    record CaseReopened(PartialDate occurredOn, ReopeningReason reason) implements RecordEvent {}

    /**
     * The original stays in the history; from here on the replacement stands in its place.
     *
     * @param corrects sequence of the event in this case
     * @param replacement of the same type as the corrected event
     */
    @EventType(name = "case.record-corrected", revision = 1)
    record RecordCorrected(PartialDate occurredOn, long corrects, VictimCaseEvent replacement, CorrectionReason reason)
            implements RecordEvent {}

    /** A voided case leaves every statistic; its history stays. */
    @EventType(name = "case.voided", revision = 1)
    record CaseVoided(PartialDate occurredOn, VoidReason reason) implements RecordEvent {}

    /**
     * @param about sequence of the event that broke the rule
     * @param acknowledged the reason the sender gave beforehand; none in a batch
     */
    @EventType(name = "case.breach-found", revision = 1)
    record BreachFound(
            PartialDate occurredOn,
            BreachCode rule,
            long about,
            @Nullable AcknowledgementReason acknowledged) implements RecordEvent {}

    /** A later report showed that the rule had been kept. @param about sequence of the event that was flagged */
    @EventType(name = "case.breach-cleared", revision = 1)
    record BreachCleared(PartialDate occurredOn, BreachCode rule, long about) implements RecordEvent {}

    /** The case was offered across a border. @param recipient a hub, or a partner without one */
    @EventType(name = "case.referred", revision = 1)
    record CaseReferred(PartialDate occurredOn, ReferralId referral, Recipient recipient) implements RecordEvent {}

    /** The offer was declined, withdrawn or not answered in time, or the referral is completed. */
    @EventType(name = "case.referral-ended", revision = 1)
    record CaseReferralEnded(PartialDate occurredOn, ReferralId referral) implements RecordEvent {}

    /** This hub took the person over from another: the case is its own, and knows that hub, not that hub's case. */
    @EventType(name = "case.linked-by-referral", revision = 1)
    record LinkedByReferral(PartialDate occurredOn, ReferralId referral, HubId hub) implements RecordEvent {}

    /** A message that changed nothing, kept so that the same message sent again later changes nothing either. */
    @EventType(name = "case.message-noted", revision = 1)
    record MessageNoted(PartialDate occurredOn) implements RecordEvent {}
}
