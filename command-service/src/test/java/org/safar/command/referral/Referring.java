package org.safar.command.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Books;
import org.safar.command.decision.Scenario;
import org.safar.command.message.Lines;
import org.safar.command.referral.ReferralCommand.AcceptReferral;
import org.safar.command.referral.ReferralCommand.OfferReferral;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.ReferralId;
import org.safar.kernel.ThingId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.KeyUse;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.ProtectionFlag;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.code.TransferInstrument;
import org.safar.kernel.code.Urgency;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.hub.HubEvent.CustodianRegistered;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.hub.HubEvent.KeyRegistered;
import org.safar.kernel.hub.HubEvent.TransferBasisAgreed;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.hub.PublicKey;
import org.safar.kernel.place.Country;
import org.safar.kernel.referral.Offer;
import org.safar.kernel.referral.ReferralEvent.ConsentReceiptShared;
import org.safar.kernel.referral.ReferralEvent.IdentityDisclosed;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.referral.ReferralHistory;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Citizenship;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;

/**
 * Words for the situations of one referral: an Uzbek man in Kazakhstan, offered to Uzbekistan at the end of June 2026. Consent and both
 * transfer bases are there; what a test takes away it says.
 */
public final class Referring {
    static final PartialDate MARCH = day("2026-03-02");
    static final PartialDate TODAY = day("2026-06-30");
    static final PartialDate IN_TWO_WEEKS = day("2026-07-14");
    static final PartialDate IN_A_WEEK = day("2026-07-07");
    static final PartialDate NOT_RECORDED = PartialDate.NOT_RECORDED;
    static final CustodianCode POLICE = new CustodianCode("KZ-MIA");
    static final CustodianCode NGO = new CustodianCode("KZ-NGO-1");
    static final CustodianCode TASHKENT = new CustodianCode("UZ-MIA");
    static final CustodianCode SAMARKAND = new CustodianCode("UZ-NGO-1");
    static final Recipient TO_UZ = new Recipient("UZ");
    static final ActorId FOCAL_POINT = ActorId.parse("5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01");
    static final CaseId VICTIM = (CaseId) Lines.thingIds().of(ThingKind.CASE, HubId.KZ, "KZ-2026-000123");
    static final CaseId LINKED = (CaseId) Lines.thingIds().of(ThingKind.CASE, HubId.UZ, "UZ-2026-000007");
    static final ReferralId REFERRAL = named(HubId.KZ, VICTIM, TO_UZ);
    static final Set<TransferField> AGREED = Set.of(TransferField.NAME, TransferField.CONTACT, TransferField.SERVICES);
    static final EnvelopeDigest DIGEST = new EnvelopeDigest("0f".repeat(32));

    /** The base point of P-256, and twice it: FIPS 186. */
    static final PublicKey KEY_OF_UZ = new PublicKey("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
            + "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5");

    static final PublicKey KEY_OF_TJ = new PublicKey("7cf27b188d034f7e8a52380304b51ac3c08969e277f21b35a60b48fc47669978"
            + "07775510db8ed040293d9ac69f7430dbba7dade63ce982299e04b79d227873d1");

    private final Map<HubId, HubHistory> hubs = new EnumMap<>(HubId.class);
    private final Map<ThingId, List<DomainEvent>> things = new HashMap<>();
    private final Map<EnvelopeDigest, Envelopes.Held> envelopes = new HashMap<>();

    Referring() {
        this(true);
    }

    private Referring(boolean agreed) {
        for (var hub : HubId.values())
            hubs.put(
                    hub,
                    HubHistory.of(
                            new HubJoined(day("2010-06-01")),
                            new CustodianRegistered(MARCH, new CustodianCode(hub + "-MIA"), CustodianKind.STATE),
                            new CustodianRegistered(MARCH, new CustodianCode(hub + "-NGO-1"), CustodianKind.NGO)));
        hub(HubId.UZ, new KeyRegistered(MARCH, KeyUse.ENCRYPTION, KEY_OF_UZ, NOT_RECORDED));
        hub(HubId.TJ, new KeyRegistered(MARCH, KeyUse.ENCRYPTION, KEY_OF_TJ, NOT_RECORDED));
        and(VICTIM, reported(), person("UZ"));
        if (agreed) basis(HubId.KZ, "UZ", AGREED).basis(HubId.UZ, "KZ", AGREED).and(VICTIM, consent(AGREED));
    }

    /** Nobody has agreed to anything. */
    static Referring withoutTerms() {
        return new Referring(false);
    }

    Referring hub(HubId hub, HubEvent event) {
        hubs.merge(hub, HubHistory.of(event), (before, _) -> before.with(event));
        return this;
    }

    Referring basis(HubId hub, String with, Set<TransferField> fields) {
        return hub(
                hub,
                new TransferBasisAgreed(
                        MARCH, Country.of(with), TransferInstrument.AGENCY_AGREEMENT, NOT_RECORDED, fields));
    }

    Referring and(ThingId thing, DomainEvent... events) {
        things.computeIfAbsent(thing, _ -> new ArrayList<>()).addAll(List.of(events));
        return this;
    }

    Referring withdrawn() {
        return and(VICTIM, new ConsentWithdrawn(MARCH, Set.of(), null));
    }

    /** An envelope lies there, sealed to that key. */
    Referring held(EnvelopeDigest digest, PublicKey key) {
        envelopes.put(digest, new Envelopes.Held(key.thumbprint(), LocalDate.parse("2026-07-07")));
        return this;
    }

    Scenario<ReferralHistory> referral(DomainEvent... events) {
        return referral(REFERRAL, events);
    }

    Scenario<ReferralHistory> referral(ReferralId id, DomainEvent... events) {
        var law = new ReferralLaw(books(), (_, digest) -> Optional.ofNullable(envelopes.get(digest)));
        return new Scenario<>(law, ReferralHistory.NOTHING, id).given(events);
    }

    private Books books() {
        return new Books(hubs::get, thing -> things.getOrDefault(thing, List.of()), Lines.thingIds());
    }

    public static ReferralId named(HubId hub, CaseId victim, Recipient receiver) {
        return (ReferralId) Lines.thingIds().of(ThingKind.REFERRAL, hub, victim.value() + "/" + receiver.value());
    }

    static SuspicionReported reported() {
        return new SuspicionReported(MARCH, HubId.KZ, null, POLICE, CustodianKind.STATE);
    }

    static PersonDescribed person(String citizenship) {
        return new PersonDescribed(MARCH, null, null, 1990, Set.of(Citizenship.parse(citizenship)), null, null);
    }

    static ConsentGiven consent(Set<TransferField> fields) {
        return consent(TO_UZ, fields, NOT_RECORDED);
    }

    static ConsentGiven consent(Recipient to, Set<TransferField> fields, PartialDate expires) {
        return new ConsentGiven(
                MARCH,
                Set.of(ConsentScope.SHARE_WITH_RECIPIENT),
                to,
                ConsentPurpose.REFERRAL,
                null,
                null,
                null,
                null,
                expires,
                null,
                null,
                null,
                fields);
    }

    static OfferReferral offer(ProtectionFlag... flags) {
        return offer(Urgency.URGENT, flags);
    }

    static OfferReferral offer(Urgency urgency, ProtectionFlag... flags) {
        return new OfferReferral(
                TODAY, VICTIM, TO_UZ, null, Set.of(Language.UZ), Set.of(Service.SHELTER), urgency, Set.of(flags));
    }

    static ReferralOffered offered() {
        return offered(TODAY, IN_TWO_WEEKS);
    }

    static ReferralOffered offered(PartialDate on, PartialDate answerBy) {
        return new ReferralOffered(
                on,
                HubId.KZ,
                POLICE,
                CustodianKind.STATE,
                VICTIM,
                TO_UZ,
                null,
                new Offer(
                        AgeBand.FROM_30,
                        Answer.NO,
                        Set.of(Language.UZ),
                        Set.of(Service.SHELTER),
                        Urgency.URGENT,
                        Set.of()),
                answerBy);
    }

    static AcceptReferral accept() {
        return accept(TASHKENT, LINKED);
    }

    static AcceptReferral accept(@Nullable CustodianCode custodian, @Nullable CaseId linkedCase) {
        return new AcceptReferral(TODAY, FOCAL_POINT, custodian, linkedCase);
    }

    static ReferralAccepted accepted() {
        return new ReferralAccepted(TODAY, FOCAL_POINT, TASHKENT, CustodianKind.STATE, LINKED);
    }

    static ConsentReceiptShared receipt() {
        return new ConsentReceiptShared(TODAY, 2, AGREED, ConsentPurpose.REFERRAL, NOT_RECORDED, null);
    }

    static IdentityDisclosed disclosed() {
        return new IdentityDisclosed(TODAY, Set.of(TransferField.NAME), DIGEST, IN_A_WEEK);
    }

    static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
