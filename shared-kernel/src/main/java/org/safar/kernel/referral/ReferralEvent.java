package org.safar.kernel.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.EventType;
import org.safar.kernel.FormHash;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ReferralRefusal;
import org.safar.kernel.code.ReferralWithdrawal;
import org.safar.kernel.code.ReturnMessage;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.time.HubDays;
import org.safar.kernel.time.PartialDate;

/** What happens between who offers a person's case and who is asked to take the person over. No identity is ever in it. */
public sealed interface ReferralEvent extends DomainEvent {

    /**
     * @param hub that offers
     * @param victim the hub's case; the receiver never sees this
     * @param receiver a hub, or the code of a partner
     * @param partner of a receiver without a hub
     * @param answerBy the last day of its term; one that arrived late is open for as much longer
     */
    @EventType(name = "referral.offered", revision = 1)
    record ReferralOffered(
            PartialDate occurredOn,
            HubId hub,
            CustodianCode custodian,
            CustodianKind custodianKind,
            CaseId victim,
            Recipient receiver,
            @Nullable Partner partner,
            Offer offer,
            PartialDate answerBy)
            implements ReferralEvent {

        /** When its last day has passed in every hub, and as much later as it was underway: nobody could answer it before. */
        public Instant openUntil(Instant recordedAt, Instant receivedAt) {
            var passed = HubDays.begun(answerBy.latest().plusDays(1));
            var underway = Duration.between(recordedAt, receivedAt);
            return underway.isNegative() ? passed : passed.plus(underway);
        }
    }

    /**
     * @param focalPoint who answers for it at the receiver, by a pseudonym
     * @param custodian who takes the person over at a hub; none at a partner
     * @param custodianKind on that day
     * @param linkedCase the receiving hub's own case; none at a partner
     */
    @EventType(name = "referral.accepted", revision = 1)
    record ReferralAccepted(
            PartialDate occurredOn,
            ActorId focalPoint,
            @Nullable CustodianCode custodian,
            @Nullable CustodianKind custodianKind,
            @Nullable CaseId linkedCase)
            implements ReferralEvent {}

    @EventType(name = "referral.declined", revision = 1)
    record ReferralDeclined(PartialDate occurredOn, ReferralRefusal reason) implements ReferralEvent {}

    @EventType(name = "referral.withdrawn", revision = 1)
    record ReferralWithdrawn(PartialDate occurredOn, ReferralWithdrawal reason) implements ReferralEvent {}

    /** Nobody answered in time. @param occurredOn the first day on which it was too late */
    @EventType(name = "referral.expired", revision = 1)
    record ReferralExpired(PartialDate occurredOn) implements ReferralEvent {}

    /**
     * The receiver is shown to what the person agreed.
     *
     * @param receipt sequence of the consent in the offering hub's case
     * @param fields that the person agreed may pass
     * @param expires the consent's last day; not recorded where it has none
     * @param formHash of the signed form, which stays with the custodian
     */
    @EventType(name = "referral.consent-receipt-shared", revision = 1)
    record ConsentReceiptShared(
            PartialDate occurredOn,
            long receipt,
            Set<TransferField> fields,
            ConsentPurpose purpose,
            PartialDate expires,
            @Nullable FormHash formHash)
            implements ReferralEvent {
        public ConsentReceiptShared {
            fields = Set.copyOf(fields);
        }
    }

    /**
     * @param fields that are in the envelope: names of fields, never what they hold
     * @param envelope what was sealed to the receiving hub; none at a partner, to whom the hub hands it over itself
     * @param fetchBy the last day on which the envelope can be fetched; not recorded without one
     */
    @EventType(name = "referral.identity-disclosed", revision = 1)
    record IdentityDisclosed(
            PartialDate occurredOn,
            Set<TransferField> fields,
            @Nullable EnvelopeDigest envelope,
            PartialDate fetchBy) implements ReferralEvent {
        public IdentityDisclosed {
            fields = Set.copyOf(fields);
        }
    }

    /** The receiving hub took the envelope. From here on the exchange does not have it. */
    @EventType(name = "referral.envelope-fetched", revision = 1)
    record EnvelopeFetched(PartialDate occurredOn, EnvelopeDigest envelope) implements ReferralEvent {}

    /** @param services to be gone on with; none where nothing had begun */
    @EventType(name = "referral.service-continuity-shared", revision = 1)
    record ServiceContinuityShared(PartialDate occurredOn, Set<Service> services) implements ReferralEvent {
        public ServiceContinuityShared {
            services = Set.copyOf(services);
        }
    }

    @EventType(name = "referral.return-message-sent", revision = 1)
    record ReturnMessageSent(PartialDate occurredOn, ReturnMessage message) implements ReferralEvent {}

    @EventType(name = "referral.completed", revision = 1)
    record ReferralCompleted(PartialDate occurredOn) implements ReferralEvent {}

    /** A message that changed nothing, kept so that the same message sent again later changes nothing either. */
    @EventType(name = "referral.message-noted", revision = 1)
    record ReferralMessageNoted(PartialDate occurredOn) implements ReferralEvent {}
}
