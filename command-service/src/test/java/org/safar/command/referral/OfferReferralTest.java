package org.safar.command.referral;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.referral.Referring.AGREED;
import static org.safar.command.referral.Referring.MARCH;
import static org.safar.command.referral.Referring.NOT_RECORDED;
import static org.safar.command.referral.Referring.TODAY;
import static org.safar.command.referral.Referring.TO_UZ;
import static org.safar.command.referral.Referring.VICTIM;
import static org.safar.command.referral.Referring.consent;
import static org.safar.command.referral.Referring.day;
import static org.safar.command.referral.Referring.offer;
import static org.safar.command.referral.Referring.offered;
import static org.safar.command.referral.Referring.person;
import static org.safar.kernel.RefusalCode.AFTER_DEATH;
import static org.safar.kernel.RefusalCode.ALREADY_OFFERED;
import static org.safar.kernel.RefusalCode.CASE_IS_CLOSED;
import static org.safar.kernel.RefusalCode.CASE_IS_VOIDED;
import static org.safar.kernel.RefusalCode.DATE_IN_FUTURE;
import static org.safar.kernel.RefusalCode.HUB_NOT_JOINED;
import static org.safar.kernel.RefusalCode.NOT_THIS_HUBS_THING;
import static org.safar.kernel.RefusalCode.NO_CONSENT_TO_SHARE;
import static org.safar.kernel.RefusalCode.NO_TRANSFER_BASIS;
import static org.safar.kernel.RefusalCode.OWN_COUNTRY;
import static org.safar.kernel.RefusalCode.RECEIVER_NOT_JOINED;
import static org.safar.kernel.RefusalCode.REFERENCE_OF_ANOTHER_OFFER;
import static org.safar.kernel.RefusalCode.REFERRED_NOT_THERE;
import static org.safar.kernel.RefusalCode.STATE_RULED_OUT;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.command.decision.Reach;
import org.safar.command.referral.ReferralCommand.OfferReferral;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.Recipient;
import org.safar.kernel.ReferralId;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.ProtectionFlag;
import org.safar.kernel.code.SafetyGround;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.Urgency;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.hub.HubEvent.HubLeft;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.PersonEvent.PersonDied;
import org.safar.kernel.victimcase.PersonEvent.SafetyConcernLifted;
import org.safar.kernel.victimcase.PersonEvent.SafetyConcernRaised;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;

class OfferReferralTest {

    @Test
    void offers_coarse_facts_of_the_case_for_two_weeks() {
        new Referring().referral().when(offer()).then(offered());
    }

    @Test
    void told_again_it_is_no_news_and_with_other_terms_it_is_refused() {
        new Referring().referral(offered()).when(offer()).unchanged();
        new Referring().referral(offered()).when(offer(Urgency.ROUTINE)).refused(ALREADY_OFFERED);
    }

    @Test
    void the_reference_is_the_case_and_the_receiver_so_that_two_offers_meet() {
        new Referring().referral(new ReferralId("0".repeat(32))).when(offer()).refused(REFERENCE_OF_ANOTHER_OFFER);
    }

    @Test
    void a_case_that_is_not_there_or_not_the_senders_has_not_arrived() {
        new Referring().referral().from(HubId.TJ).when(offer()).notYet(REFERRED_NOT_THERE, "/data/victim");
        new Referring()
                .referral()
                .reaching(new Reach.OneCustodian(Referring.NGO))
                .when(offer())
                .notYet(REFERRED_NOT_THERE, "/data/victim");
    }

    @Test
    void an_id_that_nobody_offered_under_is_not_there() {
        new Referring().referral().addressedById().when(offer()).refused(NOT_THIS_HUBS_THING, "");
    }

    @Test
    void needs_the_persons_own_consent_to_this_receiver() {
        var both = Referring.withoutTerms().basis(HubId.KZ, "UZ", AGREED).basis(HubId.UZ, "KZ", AGREED);
        both.referral().when(offer()).refused(NO_CONSENT_TO_SHARE, "/data/receiver");
        both.and(VICTIM, consent(new Recipient("TJ"), AGREED, NOT_RECORDED))
                .referral()
                .when(offer())
                .refused(NO_CONSENT_TO_SHARE, "/data/receiver");
        both.and(VICTIM, consent(TO_UZ, AGREED, day("2026-06-29")))
                .referral()
                .when(offer())
                .refused(NO_CONSENT_TO_SHARE, "/data/receiver");
        both.and(VICTIM, consent(TO_UZ, AGREED, TODAY)).referral().when(offer()).then(offered());
    }

    @Test
    void a_consent_that_was_taken_back_is_none_whatever_day_the_withdrawal_names() {
        new Referring().withdrawn().referral().when(offer()).refused(NO_CONSENT_TO_SHARE, "/data/receiver");
    }

    @Test
    void needs_a_transfer_basis_of_both_hubs() {
        var consenting = Referring.withoutTerms().and(VICTIM, consent(AGREED));
        consenting.referral().when(offer()).refused(NO_TRANSFER_BASIS, "/data/receiver");
        consenting.basis(HubId.KZ, "UZ", AGREED).referral().when(offer()).refused(NO_TRANSFER_BASIS, "/data/receiver");
        consenting.basis(HubId.UZ, "KZ", AGREED).referral().when(offer()).then(offered());
    }

    @ParameterizedTest
    @EnumSource(
            value = ProtectionFlag.class,
            names = {"ASYLUM_SOUGHT", "FEARS_HOME_STATE"})
    void never_goes_home_where_the_offer_itself_says_why_not(ProtectionFlag flag) {
        new Referring().referral().when(offer(flag)).refused(STATE_RULED_OUT, "/data/receiver");
    }

    @Test
    void never_goes_home_while_asylum_is_sought_from_whichever_state() {
        raised(SafetyGround.ASYLUM_SOUGHT, "RU").referral().when(offer()).refused(STATE_RULED_OUT, "/data/receiver");
        raised(SafetyGround.ASYLUM_SOUGHT, "RU")
                .and(VICTIM, new SafetyConcernLifted(MARCH, SafetyGround.ASYLUM_SOUGHT, Country.of("RU")))
                .referral()
                .when(offer())
                .then(offered());
    }

    @Test
    void never_goes_to_a_state_that_is_feared_home_or_not() {
        raised(SafetyGround.FEARED, "UZ").referral().when(offer()).refused(STATE_RULED_OUT, "/data/receiver");
        raised(SafetyGround.FEARED, "UZ")
                .and(VICTIM, person("KG"))
                .referral()
                .when(offer())
                .refused(STATE_RULED_OUT, "/data/receiver");
        raised(SafetyGround.FEARED, "RU").referral().when(offer()).then(offered());
    }

    @Test
    void where_no_home_state_is_known_it_could_be_any() {
        new Referring()
                .and(VICTIM, person("stateless"), new SafetyConcernRaised(MARCH, SafetyGround.FEARED, null))
                .referral()
                .when(offer())
                .refused(STATE_RULED_OUT, "/data/receiver");
    }

    @Test
    void not_of_a_case_that_is_void_closed_or_of_the_dead() {
        new Referring()
                .and(VICTIM, new CaseVoided(MARCH, VoidReason.DUPLICATE))
                .referral()
                .when(offer())
                .refused(CASE_IS_VOIDED);
        new Referring()
                .and(VICTIM, new PersonDied(MARCH, null))
                .referral()
                .when(offer())
                .refused(AFTER_DEATH);
        new Referring()
                .and(VICTIM, new CaseClosed(MARCH, ClosingReason.TRANSFERRED))
                .referral()
                .when(offer())
                .refused(CASE_IS_CLOSED, "/data/victim");
    }

    @Test
    void both_hubs_take_part() {
        new Referring()
                .hub(HubId.UZ, new HubLeft(MARCH))
                .referral()
                .when(offer())
                .refused(RECEIVER_NOT_JOINED, "/data/receiver");
        new Referring()
                .hub(HubId.KZ, new HubLeft(MARCH))
                .referral()
                .when(offer())
                .refused(HUB_NOT_JOINED);
    }

    @Test
    void not_within_the_own_state_and_not_ahead_of_time() {
        var toItself = new Recipient("KZ");
        var own = new OfferReferral(
                TODAY, VICTIM, toItself, null, Set.of(), Set.of(Service.SHELTER), Urgency.ROUTINE, Set.of());
        new Referring()
                .referral(Referring.named(HubId.KZ, VICTIM, toItself))
                .when(own)
                .refused(OWN_COUNTRY, "/data/receiver");
        var ahead = new OfferReferral(
                day("2026-07-01"), VICTIM, TO_UZ, null, Set.of(), Set.of(Service.SHELTER), Urgency.ROUTINE, Set.of());
        new Referring().referral().when(ahead).refused(DATE_IN_FUTURE);
    }

    @Test
    void says_whom_it_is_to_and_what_for() {
        assertMalformed(new Recipient("RU"), Set.of(Service.SHELTER));
        assertMalformed(new Recipient("RU-IOM"), Set.of(Service.SHELTER));
        assertMalformed(new Recipient("XQ-IOM"), Set.of(Service.SHELTER));
        assertMalformed(TO_UZ, Set.of());
    }

    private static void assertMalformed(Recipient to, Set<Service> needs) {
        assertThatThrownBy(() -> new OfferReferral(
                        PartialDate.NOT_RECORDED, VICTIM, to, null, Set.of(), needs, Urgency.ROUTINE, Set.of()))
                .isInstanceOf(Malformed.class);
    }

    private static Referring raised(SafetyGround ground, String country) {
        return new Referring().and(VICTIM, new SafetyConcernRaised(MARCH, ground, Country.of(country)));
    }
}
