package org.safar.axon.json;

import static org.safar.kernel.time.PartialDate.NOT_RECORDED;

import java.util.List;
import java.util.Set;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.FormHash;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.ReferralId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.PartnerKind;
import org.safar.kernel.code.ProtectionFlag;
import org.safar.kernel.code.ReferralRefusal;
import org.safar.kernel.code.ReferralWithdrawal;
import org.safar.kernel.code.ReturnMessage;
import org.safar.kernel.code.SafetyGround;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.code.Urgency;
import org.safar.kernel.place.Country;
import org.safar.kernel.referral.Offer;
import org.safar.kernel.referral.Partner;
import org.safar.kernel.referral.ReferralEvent.*;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.PersonEvent.SafetyConcernLifted;
import org.safar.kernel.victimcase.PersonEvent.SafetyConcernRaised;
import org.safar.kernel.victimcase.RecordEvent.CaseReferralEnded;
import org.safar.kernel.victimcase.RecordEvent.CaseReferred;
import org.safar.kernel.victimcase.RecordEvent.LinkedByReferral;

/** Referrals across borders, and what cases are told of them. */
final class ReferralSamples {
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final ReferralId REFERRAL = new ReferralId("00112233445566778899aabbccddeeff");
    private static final CaseId VICTIM = new CaseId("0123456789abcdef0123456789abcdef");
    private static final CaseId LINKED = new CaseId("fedcba9876543210fedcba9876543210");
    private static final ActorId FOCAL_POINT = ActorId.parse("5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01");
    private static final CustodianCode POLICE = new CustodianCode("KZ-MIA");
    private static final EnvelopeDigest DIGEST = new EnvelopeDigest("0f".repeat(32));

    static final List<DomainEvent> FULL = List.of(
            new ReferralOffered(
                    DAY,
                    HubId.KZ,
                    POLICE,
                    CustodianKind.STATE,
                    VICTIM,
                    new Recipient("RU-EMB-UZ"),
                    new Partner(PartnerKind.EMBASSY, Country.of("UZ")),
                    new Offer(
                            AgeBand.FROM_9,
                            Answer.YES,
                            Set.of(Language.UZ, Language.RU),
                            Set.of(Service.SHELTER, Service.MEDICAL),
                            Urgency.URGENT,
                            Set.of(ProtectionFlag.THREATENED, ProtectionFlag.UNACCOMPANIED_CHILD)),
                    PartialDate.parse("2026-03-16")),
            new ReferralAccepted(DAY, FOCAL_POINT, new CustodianCode("UZ-MIA"), CustodianKind.STATE, LINKED),
            new ReferralDeclined(DAY, ReferralRefusal.NO_CAPACITY),
            new ReferralWithdrawn(DAY, ReferralWithdrawal.TERMS_ENDED),
            new ReferralExpired(DAY),
            new ConsentReceiptShared(
                    DAY,
                    7,
                    Set.of(TransferField.NAME, TransferField.BIRTH_DATE),
                    ConsentPurpose.REFERRAL,
                    PartialDate.parse("2027-03"),
                    new FormHash("0f".repeat(32))),
            new IdentityDisclosed(
                    DAY, Set.of(TransferField.NAME, TransferField.BIRTH_DATE), DIGEST, PartialDate.parse("2026-03-09")),
            new EnvelopeFetched(DAY, DIGEST),
            new ServiceContinuityShared(DAY, Set.of(Service.MEDICAL)),
            new ReturnMessageSent(DAY, ReturnMessage.PERSON_ARRIVED),
            new ReferralCompleted(DAY),
            new ReferralMessageNoted(DAY),
            new CaseReferred(DAY, REFERRAL, new Recipient("UZ")),
            new CaseReferralEnded(DAY, REFERRAL),
            new LinkedByReferral(DAY, REFERRAL, HubId.KZ),
            new SafetyConcernRaised(DAY, SafetyGround.FEARED, Country.of("UZ")),
            new SafetyConcernLifted(DAY, SafetyGround.ASYLUM_SOUGHT, Country.of("UZ")));

    static final List<DomainEvent> SPARSE = List.of(
            new ReferralOffered(
                    NOT_RECORDED,
                    HubId.KZ,
                    POLICE,
                    CustodianKind.STATE,
                    VICTIM,
                    new Recipient("UZ"),
                    null,
                    new Offer(null, null, Set.of(), Set.of(Service.SHELTER), Urgency.ROUTINE, Set.of()),
                    DAY),
            new ReferralAccepted(NOT_RECORDED, FOCAL_POINT, null, null, null),
            new ConsentReceiptShared(NOT_RECORDED, 0, Set.of(), ConsentPurpose.REFERRAL, NOT_RECORDED, null),
            new IdentityDisclosed(NOT_RECORDED, Set.of(TransferField.NAME), null, NOT_RECORDED),
            new ServiceContinuityShared(NOT_RECORDED, Set.of()),
            new SafetyConcernRaised(NOT_RECORDED, SafetyGround.ASYLUM_SOUGHT, null));

    private ReferralSamples() {}
}
