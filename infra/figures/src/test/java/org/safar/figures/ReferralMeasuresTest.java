package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.figures.Beside.accepted;
import static org.safar.figures.Beside.offered;
import static org.safar.figures.Beside.referral;
import static org.safar.figures.Measuring.cells;
import static org.safar.figures.Said.on;
import static org.safar.kernel.HubId.KZ;
import static org.safar.kernel.HubId.UZ;
import static org.safar.kernel.code.CustodianKind.NGO;
import static org.safar.kernel.code.CustodianKind.STATE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safar.figures.Intervals.Quartiles;
import org.safar.figures.Value.Count;
import org.safar.figures.measure.Breakdown;
import org.safar.figures.measure.Measure;
import org.safar.figures.measure.Waited;
import org.safar.figures.measure.Waiting;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.code.ReferralRefusal;
import org.safar.kernel.code.ReferralWithdrawal;
import org.safar.kernel.place.Region;
import org.safar.kernel.referral.ReferralEvent.ReferralCompleted;
import org.safar.kernel.referral.ReferralEvent.ReferralDeclined;
import org.safar.kernel.referral.ReferralEvent.ReferralExpired;
import org.safar.kernel.referral.ReferralEvent.ReferralMessageNoted;
import org.safar.kernel.referral.ReferralEvent.ReferralWithdrawn;
import org.safar.kernel.time.PartialDate;

/**
 * Offers from KZ to UZ: two accepted by an NGO after 20 and 50 hours, one of them taken back later; one declined and offered again, which
 * nobody answered; one open. One from UZ to a partner in RU, accepted and completed.
 */
class ReferralMeasuresTest {
    private final Stored history = new Stored()
            .receivedAt(java.time.Instant.parse("2020-03-01T10:00:00Z"))
            .ofThing(referral(1), offered(KZ, STATE, on("2020-03-01"), "UZ"))
            .ofThing(referral(2), offered(KZ, NGO, on("2020-03-01"), "UZ"))
            .ofThing(referral(3), offered(KZ, STATE, on("2020-03-01"), "UZ"))
            .ofThing(referral(4), offered(UZ, STATE, on("2020-03-01"), "RU-NGO-1"))
            .receivedAt(java.time.Instant.parse("2020-03-02T06:30:00Z"))
            .ofThing(referral(1), accepted(on("2020-03-02"), NGO), new ReferralMessageNoted(on("2020-03-02")))
            .ofThing(referral(4), accepted(on("2020-03-02"), null))
            .receivedAt(java.time.Instant.parse("2020-03-03T12:00:00Z"))
            .ofThing(referral(2), accepted(on("2020-03-03"), NGO))
            .ofThing(referral(3), new ReferralDeclined(on("2020-03-03"), ReferralRefusal.NO_CAPACITY))
            .ofThing(referral(4), new ReferralCompleted(on("2020-04-01")))
            .ofThing(referral(2), new ReferralWithdrawn(on("2020-04-01"), ReferralWithdrawal.PERSON_WITHDREW))
            .ofThing(referral(3), offered(KZ, STATE, on("2020-04-01"), "UZ"), new ReferralExpired(on("2020-04-16")))
            .ofThing(referral(5), offered(KZ, STATE, PartialDate.parse("2021-01"), "UZ"));

    private final Measuring measuring = new Measuring(history);

    @Test
    void each_offer_counts_by_its_answer_and_its_own_day() {
        assertThat(cells(measuring.exact(Measure.REFERRALS_OFFERED, Breakdown.OUTCOME)))
                .isEqualTo(Map.of(
                        "unanswered",
                        1L,
                        "accepted",
                        3L,
                        "declined",
                        1L,
                        "expired",
                        1L,
                        "withdrawn",
                        0L,
                        "not-recorded",
                        0L));
        assertThat(measuring.exact(Measure.REFERRALS_ACCEPTED).denominator()).contains(new Count(6));
        assertThat(measuring.exact(Measure.REFERRALS_COMPLETED).total()).isEqualTo(new Count(1));
        assertThat(cells(measuring.exact(Measure.REFERRALS_OFFERED, Breakdown.FROM, Breakdown.TO)))
                .isEqualTo(Map.of("KZ UZ", 5L, "UZ RU", 1L));
        assertThat(measuring.asked("to", "2020-03", Measure.REFERRALS_OFFERED)).isEqualTo(new Count(4));
        assertThat(measuring.asked("from", "2020-04", Measure.REFERRALS_EXPIRED))
                .isEqualTo(new Count(1));
    }

    @Test
    void says_who_offered_and_who_took_over() {
        assertThat(cells(measuring.exact(Measure.REFERRALS_ACCEPTED, Breakdown.OFFERED_BY, Breakdown.TAKEN_BY)))
                .containsEntry("state ngo", 2L)
                .containsEntry("ngo ngo", 1L)
                .containsEntry("state state", 0L);
        assertThat(cells(measuring.exact(Measure.REFERRALS_OFFERED, Breakdown.RECEIVER)))
                .containsEntry("hub", 5L)
                .containsEntry("ngo", 1L);
    }

    @Test
    void a_referral_is_of_both_sides_and_of_nobody_else() {
        assertThat(measuring.within(Scope.of(KZ), Measure.REFERRALS_OFFERED)).isEqualTo(new Count(5));
        assertThat(measuring.within(Scope.of(UZ), Measure.REFERRALS_OFFERED)).isEqualTo(new Count(6));
        assertThat(measuring.within(new Scope(UZ, NGO, null, null), Measure.REFERRALS_OFFERED))
                .isEqualTo(new Count(2));
        assertThat(measuring.within(new Scope(UZ, null, new CustodianCode("UZ-NGO"), null), Measure.REFERRALS_OFFERED))
                .isEqualTo(new Count(2));
        assertThat(measuring.within(new Scope(KZ, STATE, null, null), Measure.REFERRALS_OFFERED))
                .isEqualTo(new Count(4));
        assertThat(measuring.within(new Scope(KZ, null, null, new Region("KZ-75")), Measure.REFERRALS_OFFERED))
                .isEqualTo(new Count(0));
        assertThat(measuring.asked("by", "KZ", Measure.REFERRALS_OFFERED)).isEqualTo(new Count(5));
        assertThat(measuring.asked("by", "UZ,ngo", Measure.REFERRALS_OFFERED)).isEqualTo(new Count(2));
    }

    @Test
    void hours_to_an_acceptance_are_said_with_what_is_still_open() {
        var waited = measuring.waited(Waiting.OFFER_TO_ACCEPTANCE);
        var pair = waited.pairs().getFirst();
        assertThat(pair.keys()).containsExactly("KZ", "UZ");
        assertThat(pair.lasted()).isEqualTo(Optional.of(new Quartiles(20, 20, 50)));
        assertThat(List.of(pair.reached(), pair.open(), pair.ended(), pair.undated()))
                .isEqualTo(List.of(new Count(2), new Count(1), new Count(2), new Count(0)));
        assertThat(waited.years()).extracting(Waited.Group::keys).containsExactly(List.of("2020"), List.of("2021"));
        assertThat(waited.years().getLast().lasted()).isEmpty();
        assertThat(measuring
                        .waited(Long.MAX_VALUE, Waiting.OFFER_TO_ACCEPTANCE, Disclosure.PROTECTED)
                        .pairs()
                        .getFirst()
                        .lasted())
                .isEmpty();
    }

    @Test
    void where_too_few_were_offered_it_is_not_told_that_there_were_any() {
        var protectedOnes = measuring.waited(4, Waiting.OFFER_TO_ACCEPTANCE, Disclosure.PROTECTED);
        assertThat(protectedOnes.pairs()).isEmpty();
        assertThat(protectedOnes.years()).isEmpty();
    }

    @Test
    void is_known_as_of_before() {
        assertThat(measuring
                        .waited(4, Waiting.OFFER_TO_ACCEPTANCE, Disclosure.EXACT)
                        .pairs()
                        .getFirst()
                        .open())
                .isEqualTo(new Count(3));
        var then = measuring.asOf(4, Measure.REFERRALS_OFFERED, Breakdown.OUTCOME);
        assertThat(cells(then)).containsEntry("unanswered", 4L).containsEntry("accepted", 0L);
    }

    @Test
    void a_note_adds_no_version() {
        var facts = Folding.kept(history.events()).iterator().next();
        assertThat(facts.versions()).hasSize(2);
        assertThat(Objects.requireNonNull(facts.asOf(99).orElseThrow().referral())
                        .rounds())
                .hasSize(1);
    }
}
