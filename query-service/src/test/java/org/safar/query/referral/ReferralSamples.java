package org.safar.query.referral;

import java.util.Set;
import java.util.UUID;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.ReferralId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.code.Urgency;
import org.safar.kernel.referral.Offer;
import org.safar.kernel.referral.ReferralEvent.ConsentReceiptShared;
import org.safar.kernel.referral.ReferralEvent.EnvelopeFetched;
import org.safar.kernel.referral.ReferralEvent.IdentityDisclosed;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.time.PartialDate;

/** Referrals from Kazakhstan to Uzbekistan in the winter of 2026. */
public final class ReferralSamples {
    public static final PartialDate DAY = PartialDate.parse("2026-01-01");
    public static final CaseId VICTIM = new CaseId("a1".repeat(16));
    public static final CaseId LINKED = new CaseId("b2".repeat(16));
    public static final EnvelopeDigest DIGEST = new EnvelopeDigest("0f".repeat(32));
    public static final ActorId FOCAL_POINT = new ActorId(new UUID(2, 2));

    private ReferralSamples() {}

    public static ReferralId referral(int number) {
        return new ReferralId("%032x".formatted(number));
    }

    public static ReferralOffered offered(HubId from, String custodian, CustodianKind kind, String to) {
        var offer = new Offer(
                AgeBand.FROM_30, Answer.NO, Set.of(Language.UZ), Set.of(Service.SHELTER), Urgency.URGENT, Set.of());
        return new ReferralOffered(
                DAY,
                from,
                new CustodianCode(custodian),
                kind,
                VICTIM,
                new Recipient(to),
                null,
                offer,
                PartialDate.parse("2026-01-15"));
    }

    public static ReferralAccepted accepted(String custodian, CustodianKind kind) {
        return new ReferralAccepted(DAY, FOCAL_POINT, new CustodianCode(custodian), kind, LINKED);
    }

    public static ConsentReceiptShared receipt() {
        return new ConsentReceiptShared(
                DAY, 7, Set.of(TransferField.NAME), ConsentPurpose.REFERRAL, PartialDate.NOT_RECORDED, null);
    }

    public static IdentityDisclosed disclosed() {
        return new IdentityDisclosed(DAY, Set.of(TransferField.NAME), DIGEST, PartialDate.parse("2026-01-08"));
    }

    public static EnvelopeFetched fetched() {
        return new EnvelopeFetched(DAY, DIGEST);
    }
}
