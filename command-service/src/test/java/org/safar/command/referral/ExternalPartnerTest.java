package org.safar.command.referral;

import static org.safar.command.referral.Referring.AGREED;
import static org.safar.command.referral.Referring.DIGEST;
import static org.safar.command.referral.Referring.FOCAL_POINT;
import static org.safar.command.referral.Referring.IN_TWO_WEEKS;
import static org.safar.command.referral.Referring.KEY_OF_UZ;
import static org.safar.command.referral.Referring.LINKED;
import static org.safar.command.referral.Referring.MARCH;
import static org.safar.command.referral.Referring.NOT_RECORDED;
import static org.safar.command.referral.Referring.POLICE;
import static org.safar.command.referral.Referring.TASHKENT;
import static org.safar.command.referral.Referring.TODAY;
import static org.safar.command.referral.Referring.VICTIM;
import static org.safar.command.referral.Referring.accept;
import static org.safar.command.referral.Referring.consent;
import static org.safar.command.referral.Referring.named;
import static org.safar.kernel.RefusalCode.ENVELOPE_WITHOUT_HUB;
import static org.safar.kernel.RefusalCode.LINKED_CASE_WITHOUT_HUB;
import static org.safar.kernel.RefusalCode.NOT_THIS_HUBS_THING;
import static org.safar.kernel.RefusalCode.NO_TRANSFER_BASIS;
import static org.safar.kernel.RefusalCode.OWN_COUNTRY;
import static org.safar.kernel.RefusalCode.STATE_RULED_OUT;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Scenario;
import org.safar.command.referral.ReferralCommand.CompleteReferral;
import org.safar.command.referral.ReferralCommand.DeclineReferral;
import org.safar.command.referral.ReferralCommand.DiscloseIdentity;
import org.safar.command.referral.ReferralCommand.OfferReferral;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.PartnerKind;
import org.safar.kernel.code.ReferralRefusal;
import org.safar.kernel.code.ReturnMessage;
import org.safar.kernel.code.SafetyGround;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.code.Urgency;
import org.safar.kernel.place.Country;
import org.safar.kernel.referral.Offer;
import org.safar.kernel.referral.Partner;
import org.safar.kernel.referral.ReferralEvent.ConsentReceiptShared;
import org.safar.kernel.referral.ReferralEvent.IdentityDisclosed;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.referral.ReferralEvent.ReferralCompleted;
import org.safar.kernel.referral.ReferralEvent.ReferralDeclined;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.referral.ReferralEvent.ReturnMessageSent;
import org.safar.kernel.referral.ReferralHistory;
import org.safar.kernel.victimcase.PersonEvent.SafetyConcernRaised;

/** A mission in Moscow and an embassy there have no hub: the hub that offers tells what they did, and vouches for it. */
class ExternalPartnerTest {
    private static final Recipient MISSION = new Recipient("RU-IOM");
    private static final Recipient EMBASSY = new Recipient("RU-EMB-UZ");
    private static final Partner IN_RUSSIA = new Partner(PartnerKind.MISSION, Country.of("RU"));
    private static final Partner OF_UZBEKISTAN = new Partner(PartnerKind.EMBASSY, Country.of("UZ"));
    private static final ReferralAccepted ACCEPTED = new ReferralAccepted(TODAY, FOCAL_POINT, null, null, null);
    private static final ConsentReceiptShared RECEIPT =
            new ConsentReceiptShared(TODAY, 3, AGREED, ConsentPurpose.REFERRAL, NOT_RECORDED, null);
    private static final IdentityDisclosed DISCLOSED =
            new IdentityDisclosed(TODAY, Set.of(TransferField.NAME), null, NOT_RECORDED);

    @Test
    void is_offered_on_the_same_terms() {
        ready().referral(named(HubId.KZ, VICTIM, MISSION))
                .when(offer(MISSION, IN_RUSSIA))
                .then(offered());
        new Referring()
                .and(VICTIM, consent(MISSION, AGREED, NOT_RECORDED))
                .referral(named(HubId.KZ, VICTIM, MISSION))
                .when(offer(MISSION, IN_RUSSIA))
                .refused(NO_TRANSFER_BASIS, "/data/receiver");
    }

    @Test
    void an_embassy_is_the_state_that_it_represents() {
        new Referring()
                .and(VICTIM, consent(EMBASSY, AGREED, NOT_RECORDED))
                .and(VICTIM, new SafetyConcernRaised(MARCH, SafetyGround.ASYLUM_SOUGHT, null))
                .referral(named(HubId.KZ, VICTIM, EMBASSY))
                .when(offer(EMBASSY, OF_UZBEKISTAN))
                .refused(STATE_RULED_OUT, "/data/receiver");
        ready().referral(named(HubId.KZ, VICTIM, MISSION))
                .when(offer(MISSION, new Partner(PartnerKind.STATE_BODY, Country.of("KZ"))))
                .refused(OWN_COUNTRY, "/data/receiver");
    }

    @Test
    void a_partner_in_a_feared_state_is_that_state_whoever_it_answers_to() {
        ready().and(VICTIM, new SafetyConcernRaised(MARCH, SafetyGround.FEARED, Country.of("RU")))
                .referral(named(HubId.KZ, VICTIM, EMBASSY))
                .when(offer(EMBASSY, OF_UZBEKISTAN))
                .refused(STATE_RULED_OUT, "/data/receiver");
    }

    @Test
    void the_offering_hub_tells_what_the_partner_did() {
        under(offered()).when(accept(null, null)).then(ACCEPTED);
        under(offered())
                .when(new DeclineReferral(TODAY, ReferralRefusal.NO_CAPACITY))
                .then(new ReferralDeclined(TODAY, ReferralRefusal.NO_CAPACITY));
        under(offered()).from(HubId.UZ).when(accept(null, null)).refused(NOT_THIS_HUBS_THING, "");
    }

    @Test
    void no_case_of_a_partner_is_opened_here() {
        under(offered()).when(accept(TASHKENT, LINKED)).refused(LINKED_CASE_WITHOUT_HUB);
    }

    @Test
    void identity_is_handed_over_by_the_hub_itself_and_no_envelope_waits() {
        under(offered(), ACCEPTED, RECEIPT)
                .when(new DiscloseIdentity(TODAY, Set.of(TransferField.NAME), null))
                .then(DISCLOSED);
        ready().held(DIGEST, KEY_OF_UZ)
                .referral(named(HubId.KZ, VICTIM, MISSION), offered(), ACCEPTED, RECEIPT)
                .when(new DiscloseIdentity(TODAY, Set.of(TransferField.NAME), DIGEST))
                .refused(ENVELOPE_WITHOUT_HUB, "/data/envelope");
        under(offered(), ACCEPTED, RECEIPT, DISCLOSED, new ReturnMessageSent(TODAY, ReturnMessage.CONTACT_MADE))
                .when(new CompleteReferral(TODAY))
                .then(new ReferralCompleted(TODAY));
    }

    private static Referring ready() {
        return new Referring().basis(HubId.KZ, "RU", AGREED).and(VICTIM, consent(MISSION, AGREED, NOT_RECORDED));
    }

    private static Scenario<ReferralHistory> under(DomainEvent... events) {
        return ready().referral(named(HubId.KZ, VICTIM, MISSION), events);
    }

    private static OfferReferral offer(Recipient to, Partner partner) {
        return new OfferReferral(
                TODAY, VICTIM, to, partner, Set.of(), Set.of(Service.SHELTER), Urgency.ROUTINE, Set.of());
    }

    private static ReferralOffered offered() {
        var facts = new Offer(AgeBand.FROM_30, Answer.NO, Set.of(), Set.of(Service.SHELTER), Urgency.ROUTINE, Set.of());
        return new ReferralOffered(
                TODAY, HubId.KZ, POLICE, CustodianKind.STATE, VICTIM, MISSION, IN_RUSSIA, facts, IN_TWO_WEEKS);
    }
}
