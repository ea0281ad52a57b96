package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.figures.Beside.accepted;
import static org.safar.figures.Beside.offered;
import static org.safar.figures.Beside.referral;
import static org.safar.figures.Said.on;
import static org.safar.kernel.HubId.KZ;
import static org.safar.kernel.HubId.UZ;
import static org.safar.kernel.code.CustodianKind.NGO;
import static org.safar.kernel.code.CustodianKind.STATE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safar.figures.Intervals.Quartiles;
import org.safar.figures.Value.Count;
import org.safar.figures.measure.Breakdown;
import org.safar.figures.measure.Measure;
import org.safar.figures.measure.Measured;
import org.safar.figures.measure.Measures;
import org.safar.figures.measure.Measures.Question;
import org.safar.figures.measure.Waited;
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

    @Test
    void each_offer_counts_by_its_answer_and_its_own_day() {
        assertThat(cells(exact(Measure.REFERRALS_OFFERED, Breakdown.OUTCOME)))
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
        assertThat(exact(Measure.REFERRALS_ACCEPTED).denominator()).contains(new Count(6));
        assertThat(exact(Measure.REFERRALS_COMPLETED).total()).isEqualTo(new Count(1));
        assertThat(cells(exact(Measure.REFERRALS_OFFERED, Breakdown.FROM, Breakdown.TO)))
                .isEqualTo(Map.of("KZ UZ", 5L, "UZ RU", 1L));
        assertThat(asked("to", "2020-03", Measure.REFERRALS_OFFERED)).isEqualTo(new Count(4));
        assertThat(asked("from", "2020-04", Measure.REFERRALS_EXPIRED)).isEqualTo(new Count(1));
    }

    @Test
    void says_who_offered_and_who_took_over() {
        assertThat(cells(exact(Measure.REFERRALS_ACCEPTED, Breakdown.OFFERED_BY, Breakdown.TAKEN_BY)))
                .containsEntry("state ngo", 2L)
                .containsEntry("ngo ngo", 1L)
                .containsEntry("state state", 0L);
        assertThat(cells(exact(Measure.REFERRALS_OFFERED, Breakdown.RECEIVER)))
                .containsEntry("hub", 5L)
                .containsEntry("ngo", 1L);
    }

    @Test
    void a_referral_is_of_both_sides_and_of_nobody_else() {
        assertThat(within(Scope.of(KZ))).isEqualTo(new Count(5));
        assertThat(within(Scope.of(UZ))).isEqualTo(new Count(6));
        assertThat(within(new Scope(UZ, NGO, null, null))).isEqualTo(new Count(2));
        assertThat(within(new Scope(UZ, null, new CustodianCode("UZ-NGO"), null)))
                .isEqualTo(new Count(2));
        assertThat(within(new Scope(KZ, STATE, null, null))).isEqualTo(new Count(4));
        assertThat(within(new Scope(KZ, null, null, new Region("KZ-75")))).isEqualTo(new Count(0));
        assertThat(asked("by", "KZ", Measure.REFERRALS_OFFERED)).isEqualTo(new Count(5));
        assertThat(asked("by", "UZ,ngo", Measure.REFERRALS_OFFERED)).isEqualTo(new Count(2));
    }

    @Test
    void hours_to_an_acceptance_are_said_with_what_is_still_open() {
        var waited = waited(Long.MAX_VALUE, Disclosure.EXACT);
        var pair = waited.pairs().getFirst();
        assertThat(pair.keys()).containsExactly("KZ", "UZ");
        assertThat(pair.lasted()).isEqualTo(Optional.of(new Quartiles(20, 20, 50)));
        assertThat(List.of(pair.reached(), pair.open(), pair.ended(), pair.undated()))
                .isEqualTo(List.of(new Count(2), new Count(1), new Count(2), new Count(0)));
        assertThat(waited.years()).extracting(Waited.Group::keys).containsExactly(List.of("2020"), List.of("2021"));
        assertThat(waited.years().getLast().lasted()).isEmpty();
        assertThat(waited(Long.MAX_VALUE, Disclosure.PROTECTED)
                        .pairs()
                        .getFirst()
                        .lasted())
                .isEmpty();
    }

    @Test
    void where_too_few_were_offered_it_is_not_told_that_there_were_any() {
        var protectedOnes = waited(4, Disclosure.PROTECTED);
        assertThat(protectedOnes.pairs()).isEmpty();
        assertThat(protectedOnes.years()).isEmpty();
    }

    @Test
    void is_known_as_of_before() {
        assertThat(waited(4, Disclosure.EXACT).pairs().getFirst().open()).isEqualTo(new Count(3));
        var then = answer(4, Measure.REFERRALS_OFFERED, Filter.NONE, Scope.ALL, Breakdown.OUTCOME);
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

    private Waited waited(long position, Disclosure disclosure) {
        var kept = Folding.table(history.events()).kept();
        return Measures.waited(kept, Filter.NONE, Scope.ALL, position, disclosure)
                .getFirst();
    }

    private Measured exact(Measure measure, Breakdown... by) {
        return answer(Long.MAX_VALUE, measure, Filter.NONE, Scope.ALL, by);
    }

    private Value within(Scope scope) {
        return answer(Long.MAX_VALUE, Measure.REFERRALS_OFFERED, Filter.NONE, scope)
                .total();
    }

    private Value asked(String name, String value, Measure measure) {
        var filter = FilterParser.parse(Map.of(name, List.of(value)));
        return answer(Long.MAX_VALUE, measure, filter, Scope.ALL).total();
    }

    private Measured answer(long position, Measure measure, Filter filter, Scope scope, Breakdown... by) {
        var kept = Folding.table(history.events()).kept();
        return Measures.answer(
                        kept, List.of(new Question(measure, List.of(by))), filter, scope, position, Disclosure.EXACT)
                .getFirst();
    }

    private static Map<String, Long> cells(Measured answer) {
        return answer.cells().stream()
                .collect(Collectors.toMap(
                        cell -> String.join(" ", cell.keys()), cell -> ((Count) cell.value()).number()));
    }
}
