package org.safar.command.referral;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.referral.Referring.AGREED;
import static org.safar.command.referral.Referring.DIGEST;
import static org.safar.command.referral.Referring.IN_A_WEEK;
import static org.safar.command.referral.Referring.KEY_OF_TJ;
import static org.safar.command.referral.Referring.KEY_OF_UZ;
import static org.safar.command.referral.Referring.MARCH;
import static org.safar.command.referral.Referring.TODAY;
import static org.safar.command.referral.Referring.VICTIM;
import static org.safar.command.referral.Referring.accepted;
import static org.safar.command.referral.Referring.consent;
import static org.safar.command.referral.Referring.day;
import static org.safar.command.referral.Referring.disclosed;
import static org.safar.command.referral.Referring.offered;
import static org.safar.command.referral.Referring.receipt;
import static org.safar.kernel.RefusalCode.ENVELOPE_EXPIRED;
import static org.safar.kernel.RefusalCode.ENVELOPE_FETCHED;
import static org.safar.kernel.RefusalCode.ENVELOPE_FOR_ANOTHER;
import static org.safar.kernel.RefusalCode.ENVELOPE_MISSING;
import static org.safar.kernel.RefusalCode.ENVELOPE_NOT_HELD;
import static org.safar.kernel.RefusalCode.FIELDS_NOT_COVERED;
import static org.safar.kernel.RefusalCode.NOT_THIS_SIDE;
import static org.safar.kernel.RefusalCode.NO_CONSENT_TO_SHARE;
import static org.safar.kernel.RefusalCode.NO_TRANSFER_BASIS;
import static org.safar.kernel.RefusalCode.OFFER_STANDS_NO_MORE;
import static org.safar.kernel.RefusalCode.REFERRAL_IS_OVER;
import static org.safar.kernel.RefusalCode.STATE_RULED_OUT;
import static org.safar.kernel.RefusalCode.STEP_BEFORE_NOT_REPORTED;
import static org.safar.kernel.RefusalCode.VERSION_STALE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.command.referral.ReferralCommand.DiscloseIdentity;
import org.safar.command.referral.ReferralCommand.FetchEnvelope;
import org.safar.command.referral.ReferralCommand.ShareConsentReceipt;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.ReferralWithdrawal;
import org.safar.kernel.code.SafetyGround;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.code.TransferInstrument;
import org.safar.kernel.hub.HubEvent.KeyRevoked;
import org.safar.kernel.hub.HubEvent.TransferBasisAgreed;
import org.safar.kernel.place.Country;
import org.safar.kernel.referral.ReferralEvent.EnvelopeFetched;
import org.safar.kernel.referral.ReferralEvent.IdentityDisclosed;
import org.safar.kernel.referral.ReferralEvent.ReferralWithdrawn;
import org.safar.kernel.victimcase.PersonEvent.SafetyConcernRaised;

/** After an offer was accepted: consent receipt, then identity. */
class DiscloseIdentityTest {
    private static final DiscloseIdentity DISCLOSE = disclose(DIGEST, TransferField.NAME);
    private static final FetchEnvelope FETCH = new FetchEnvelope(TODAY, DIGEST);
    private static final EnvelopeFetched FETCHED = new EnvelopeFetched(TODAY, DIGEST);
    private static final ShareConsentReceipt SHARE = new ShareConsentReceipt(TODAY);

    @Test
    void the_receiver_is_shown_to_what_the_person_agreed() {
        new Referring().referral(offered(), accepted()).when(SHARE).then(receipt());
        new Referring().referral(offered(), accepted(), receipt()).when(SHARE).unchanged();
        new Referring().referral(offered()).when(SHARE).notYet(STEP_BEFORE_NOT_REPORTED);
        new Referring()
                .withdrawn()
                .referral(offered(), accepted())
                .when(SHARE)
                .refused(NO_CONSENT_TO_SHARE, "/data/receiver");
    }

    @Test
    void identity_passes_sealed_to_the_receivers_key() {
        held().referral(offered(), accepted(), receipt()).when(DISCLOSE).then(disclosed());
        held().referral(offered(), accepted(), receipt(), disclosed())
                .when(DISCLOSE)
                .unchanged();
    }

    @Test
    void not_before_it_was_accepted_and_the_consent_shown_nor_after_it_is_over() {
        held().referral(offered()).when(DISCLOSE).notYet(STEP_BEFORE_NOT_REPORTED);
        held().referral(offered(), accepted()).when(DISCLOSE).notYet(STEP_BEFORE_NOT_REPORTED);
        held().referral(
                        offered(),
                        accepted(),
                        receipt(),
                        new ReferralWithdrawn(TODAY, ReferralWithdrawal.PERSON_WITHDREW))
                .when(DISCLOSE)
                .refused(REFERRAL_IS_OVER);
        held().referral(offered(), accepted(), receipt())
                .from(HubId.UZ)
                .when(DISCLOSE)
                .refused(NOT_THIS_SIDE);
    }

    @Test
    void consent_that_was_withdrawn_between_offer_and_disclosure_stops_it() {
        held().withdrawn()
                .referral(offered(), accepted(), receipt())
                .when(DISCLOSE)
                .refused(NO_CONSENT_TO_SHARE, "/data/receiver");
    }

    @Test
    void a_basis_that_ended_between_offer_and_disclosure_stops_it() {
        held().hub(
                        HubId.KZ,
                        new TransferBasisAgreed(
                                MARCH, Country.of("UZ"), TransferInstrument.MEMORANDUM, day("2026-06-29"), AGREED))
                .referral(offered(), accepted(), receipt())
                .when(DISCLOSE)
                .refused(NO_TRANSFER_BASIS, "/data/receiver");
    }

    @Test
    void asylum_that_was_sought_between_offer_and_disclosure_stops_it() {
        held().and(VICTIM, new SafetyConcernRaised(TODAY, SafetyGround.ASYLUM_SOUGHT, null))
                .referral(offered(), accepted(), receipt())
                .when(DISCLOSE)
                .refused(STATE_RULED_OUT, "/data/receiver");
    }

    @Test
    void no_field_beyond_consent_and_both_bases() {
        held().referral(offered(), accepted(), receipt())
                .when(disclose(DIGEST, TransferField.NAME, TransferField.HEALTH))
                .refused(FIELDS_NOT_COVERED, "/data/fields");
        held().basis(HubId.UZ, "KZ", Set.of(TransferField.CONTACT))
                .referral(offered(), accepted(), receipt())
                .when(DISCLOSE)
                .refused(FIELDS_NOT_COVERED, "/data/fields");
        held().basis(HubId.KZ, "UZ", Set.of(TransferField.CONTACT))
                .referral(offered(), accepted(), receipt())
                .when(DISCLOSE)
                .refused(FIELDS_NOT_COVERED, "/data/fields");
        held().and(VICTIM, consent(Set.of()))
                .referral(offered(), accepted(), receipt())
                .when(DISCLOSE)
                .refused(FIELDS_NOT_COVERED, "/data/fields");
        assertThatThrownBy(() -> disclose(DIGEST)).isInstanceOf(Malformed.class);
    }

    @Test
    void the_envelope_lies_there_and_is_for_the_receiver() {
        var ready = new Referring();
        ready.referral(offered(), accepted(), receipt())
                .when(disclose(null, TransferField.NAME))
                .refused(ENVELOPE_MISSING, "/data/envelope");
        ready.referral(offered(), accepted(), receipt()).when(DISCLOSE).refused(ENVELOPE_NOT_HELD, "/data/envelope");
        ready.held(DIGEST, KEY_OF_TJ)
                .referral(offered(), accepted(), receipt())
                .when(DISCLOSE)
                .refused(ENVELOPE_FOR_ANOTHER, "/data/envelope");
        held().hub(HubId.UZ, new KeyRevoked(TODAY, KEY_OF_UZ))
                .referral(offered(), accepted(), receipt())
                .when(DISCLOSE)
                .refused(ENVELOPE_FOR_ANOTHER, "/data/envelope");
    }

    @Test
    void it_is_fetched_once_by_the_receiver() {
        var there =
                held().referral(offered(), accepted(), receipt(), disclosed()).from(HubId.UZ);
        there.when(FETCH).then(FETCHED);
        there.given(FETCHED).when(FETCH).refused(ENVELOPE_FETCHED);
        held().referral(offered(), accepted(), receipt(), disclosed())
                .when(FETCH)
                .refused(NOT_THIS_SIDE);
        held().referral(offered(), accepted(), receipt())
                .from(HubId.UZ)
                .when(FETCH)
                .refused(ENVELOPE_NOT_HELD);
    }

    @Test
    void it_is_not_given_out_late_nor_when_consent_has_gone_meanwhile() {
        var over = new IdentityDisclosed(TODAY, Set.of(TransferField.NAME), DIGEST, day("2026-06-29"));
        held().referral(offered(), accepted(), receipt(), over)
                .from(HubId.UZ)
                .when(FETCH)
                .refused(ENVELOPE_EXPIRED);
        held().withdrawn()
                .referral(offered(), accepted(), receipt(), disclosed())
                .from(HubId.UZ)
                .when(FETCH)
                .refused(OFFER_STANDS_NO_MORE);
    }

    @Test
    void one_that_was_sealed_anew_takes_its_place() {
        var other = new EnvelopeDigest("aa".repeat(32));
        var again = new IdentityDisclosed(TODAY, Set.of(TransferField.NAME), other, IN_A_WEEK);
        held().held(other, KEY_OF_UZ)
                .referral(offered(), accepted(), receipt(), disclosed(), FETCHED)
                .when(disclose(other, TransferField.NAME))
                .then(again);
        held().referral(offered(), accepted(), receipt(), disclosed(), FETCHED, again)
                .from(HubId.UZ)
                .when(new FetchEnvelope(TODAY, other))
                .then(new EnvelopeFetched(TODAY, other));
    }

    @Test
    void nobody_fetches_one_and_is_recorded_with_another() {
        var other = new EnvelopeDigest("aa".repeat(32));
        var again = new IdentityDisclosed(TODAY, Set.of(TransferField.NAME), other, IN_A_WEEK);
        held().referral(offered(), accepted(), receipt(), disclosed(), again)
                .from(HubId.UZ)
                .when(FETCH)
                .refused(VERSION_STALE);
    }

    @Test
    void that_it_was_fetched_before_is_said_only_where_all_else_holds() {
        held().withdrawn()
                .referral(offered(), accepted(), receipt(), disclosed(), FETCHED)
                .from(HubId.UZ)
                .when(FETCH)
                .refused(OFFER_STANDS_NO_MORE);
        var over = new IdentityDisclosed(TODAY, Set.of(TransferField.NAME), DIGEST, day("2026-06-29"));
        held().referral(offered(), accepted(), receipt(), over, FETCHED)
                .from(HubId.UZ)
                .when(FETCH)
                .refused(ENVELOPE_EXPIRED);
    }

    @Test
    void told_again_with_other_fields_it_does_not_lie_there_longer() {
        var sooner = new IdentityDisclosed(TODAY, Set.of(TransferField.NAME), DIGEST, day("2026-07-03"));
        held().referral(offered(), accepted(), receipt(), sooner)
                .when(disclose(DIGEST, TransferField.NAME, TransferField.CONTACT))
                .then(new IdentityDisclosed(
                        TODAY, Set.of(TransferField.NAME, TransferField.CONTACT), DIGEST, day("2026-07-03")));
        var other = new EnvelopeDigest("aa".repeat(32));
        held().held(other, KEY_OF_UZ)
                .referral(offered(), accepted(), receipt(), sooner)
                .when(disclose(other, TransferField.NAME))
                .then(new IdentityDisclosed(TODAY, Set.of(TransferField.NAME), other, IN_A_WEEK));
    }

    private static Referring held() {
        return new Referring().held(DIGEST, KEY_OF_UZ);
    }

    private static DiscloseIdentity disclose(@Nullable EnvelopeDigest envelope, TransferField... fields) {
        return new DiscloseIdentity(TODAY, Set.of(fields), envelope);
    }
}
