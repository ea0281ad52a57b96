package org.safar.command.referral;

import static org.safar.kernel.RefusalCode.EMPTY_LIST;
import static org.safar.kernel.RefusalCode.UNKNOWN_RECEIVER;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Command;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.Recipient;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.ProtectionFlag;
import org.safar.kernel.code.ReferralRefusal;
import org.safar.kernel.code.ReferralWithdrawal;
import org.safar.kernel.code.ReturnMessage;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.code.Urgency;
import org.safar.kernel.place.Country;
import org.safar.kernel.referral.Partner;
import org.safar.kernel.time.PartialDate;

/** What the two sides of a referral can do, and what time does. All of it are acts: refused unless every rule holds. */
public sealed interface ReferralCommand extends Command {

    /** Of the hub whose case is offered. */
    sealed interface Offering extends ReferralCommand {}

    /** Of whom it is offered to; where that is a partner without a hub, the offering hub tells it and vouches for it. */
    sealed interface Receiving extends ReferralCommand {}

    /** Of the exchange alone: no message is of such a type. */
    sealed interface ByTime extends ReferralCommand {}

    /**
     * Age band and whether the person is a child are taken from the case.
     *
     * @param victim the hub's own case
     * @param receiver a hub; or the code of a partner without one, which is then described
     */
    record OfferReferral(
            PartialDate occurredOn,
            CaseId victim,
            Recipient receiver,
            @Nullable Partner partner,
            Set<Language> languages,
            Set<Service> needs,
            Urgency urgency,
            Set<ProtectionFlag> flags)
            implements Offering {
        public OfferReferral {
            languages = Set.copyOf(languages);
            needs = Set.copyOf(needs);
            flags = Set.copyOf(flags);
            Malformed.unless(isHub(receiver) == (partner == null), UNKNOWN_RECEIVER, UNKNOWN_RECEIVER.meaning());
            Malformed.unless(
                    isHub(receiver) || receiver.value().length() > 2, UNKNOWN_RECEIVER, "no hub has this code");
            var _ = Country.of(receiver.value().substring(0, 2));
            Malformed.unless(!needs.isEmpty(), EMPTY_LIST, "at least one need");
        }

        private static boolean isHub(Recipient receiver) {
            for (var hub : HubId.values()) if (Recipient.of(hub).equals(receiver)) return true;
            return false;
        }
    }

    /**
     * @param focalPoint who answers for it, by a pseudonym that the receiver alone resolves
     * @param custodian who takes the person over at a hub
     * @param linkedCase the receiving hub's own case: one that begins with this, or the one that the person has there
     */
    record AcceptReferral(
            PartialDate occurredOn,
            ActorId focalPoint,
            @Nullable CustodianCode custodian,
            @Nullable CaseId linkedCase) implements Receiving {}

    record DeclineReferral(PartialDate occurredOn, ReferralRefusal reason) implements Receiving {}

    record WithdrawReferral(PartialDate occurredOn, ReferralWithdrawal reason) implements Offering {}

    /** Which consent it is the case's ledger says. */
    record ShareConsentReceipt(PartialDate occurredOn) implements Offering {}

    /**
     * @param fields that are in the envelope
     * @param envelope handed in before, to a hub; left out to a partner, to whom the hub hands it over itself
     */
    record DiscloseIdentity(
            PartialDate occurredOn,
            Set<TransferField> fields,
            @Nullable EnvelopeDigest envelope) implements Offering {
        public DiscloseIdentity {
            fields = Set.copyOf(fields);
            Malformed.unless(!fields.isEmpty(), EMPTY_LIST, "at least one field");
        }
    }

    /** @param services to be gone on with; left out, none had begun */
    record ShareServiceContinuity(PartialDate occurredOn, Set<Service> services) implements Offering {
        public ShareServiceContinuity {
            services = Set.copyOf(services);
        }
    }

    record SendReturnMessage(PartialDate occurredOn, ReturnMessage message) implements Receiving {}

    record CompleteReferral(PartialDate occurredOn) implements Offering {}

    /**
     * The receiving hub's machine asks for the envelope; sent by its own route, not as a message.
     *
     * @param envelope that will be given out
     */
    record FetchEnvelope(PartialDate occurredOn, EnvelopeDigest envelope) implements Receiving {}

    /** @param occurredOn the first day after its term */
    record ExpireReferral(PartialDate occurredOn) implements ByTime {}

    /** Something happened to the case: does the offer still stand? */
    record LapseReferral(PartialDate occurredOn) implements ByTime {}
}
