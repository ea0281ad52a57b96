package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.safar.figures.Value.Count;
import org.safar.kernel.HubId;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;

/** Somebody who is passed from hub to hub has a case at each, and is one person; so is whom the neutral desk finds in two. */
class PersonsTest {
    private static final int IN_KZ = 1;
    private static final int IN_UZ = 2;
    private static final int IN_TJ = 3;

    private final Stored stored = new Stored()
            .of(IN_KZ, Said.reported(HubId.KZ, "2020-01-10"), Said.presumed("2020-01-12"))
            .of(IN_UZ, Said.reported(HubId.UZ, "2020-02-10"), Said.presumed("2020-02-12"))
            .of(IN_TJ, Said.reported(HubId.TJ, "2020-03-10"), Said.presumed("2020-03-12"));

    @Test
    void without_a_referral_everybody_is_somebody_else() {
        assertThat(victims(Map.of())).isEqualTo(3);
    }

    @Test
    void who_is_referred_counts_once_where_first_identified_and_in_each_state_that_is_asked_about() {
        referred(HubId.KZ, IN_KZ, HubId.UZ, IN_UZ);
        assertThat(victims(Map.of())).isEqualTo(2);
        assertThat(byHub()).containsOnly(Map.entry("KZ", 1L), Map.entry("TJ", 1L));
        assertThat(victims(Map.of("by", List.of("UZ")))).isEqualTo(1);
        assertThat(victims(Map.of("from", List.of("2020-02"), "to", List.of("2020-02"))))
                .isEqualTo(1);
        assertThat(count(Indicator.CASES_REPORTED, Map.of())).isEqualTo(3);
    }

    @Test
    void however_often_a_person_is_passed_on_it_is_one() {
        referred(HubId.KZ, IN_KZ, HubId.UZ, IN_UZ);
        referred(HubId.UZ, IN_UZ, HubId.TJ, IN_TJ);
        referred(HubId.TJ, IN_TJ, HubId.KZ, IN_KZ);
        assertThat(victims(Map.of())).isEqualTo(1);
    }

    @Test
    void where_the_first_case_is_voided_the_other_counts() {
        referred(HubId.KZ, IN_KZ, HubId.UZ, IN_UZ);
        stored.of(IN_KZ, new CaseVoided(Said.on("2020-04-01"), VoidReason.DUPLICATE));
        assertThat(byHub()).containsOnly(Map.entry("UZ", 1L), Map.entry("TJ", 1L));
    }

    @Test
    void before_the_acceptance_was_known_they_were_two() {
        var before = stored.events().size();
        referred(HubId.KZ, IN_KZ, HubId.UZ, IN_UZ);
        assertThat(total(Question.now(Indicator.IDENTIFIED_VICTIMS).asOf(before + 1)))
                .isEqualTo(3);
        assertThat(total(Question.now(Indicator.IDENTIFIED_VICTIMS).asOf(before + 2)))
                .isEqualTo(2);
    }

    @Test
    void who_is_linked_by_the_desk_counts_once_from_the_confirmation_on_until_it_is_dissolved() {
        Linked.propose(stored, IN_KZ, IN_UZ);
        assertThat(victims(Map.of())).isEqualTo(3);
        Linked.confirm(stored, IN_KZ, IN_UZ);
        var confirmed = stored.events().size();
        assertThat(victims(Map.of())).isEqualTo(2);
        assertThat(victims(Map.of("by", List.of("UZ")))).isEqualTo(1);
        assertThat(count(Indicator.CASES_REPORTED, Map.of())).isEqualTo(3);
        Linked.dissolve(stored, IN_KZ, IN_UZ);
        assertThat(victims(Map.of())).isEqualTo(3);
        assertThat(victims(confirmed - 1)).isEqualTo(3);
        assertThat(victims(confirmed)).isEqualTo(2);
        assertThat(victims(confirmed + 1)).isEqualTo(3);
    }

    @Test
    void what_was_dissolved_may_be_confirmed_again() {
        for (var round = 0; round < 2; round++) {
            Linked.propose(stored, IN_KZ, IN_UZ);
            Linked.confirm(stored, IN_KZ, IN_UZ);
            assertThat(victims(Map.of())).isEqualTo(2);
            Linked.dissolve(stored, IN_KZ, IN_UZ);
            assertThat(victims(Map.of())).isEqualTo(3);
        }
    }

    @Test
    void links_and_referrals_bind_together_and_each_ends_by_itself() {
        referred(HubId.KZ, IN_KZ, HubId.UZ, IN_UZ);
        Linked.propose(stored, IN_UZ, IN_TJ);
        Linked.confirm(stored, IN_UZ, IN_TJ);
        assertThat(victims(Map.of())).isEqualTo(1);
        Linked.propose(stored, IN_KZ, IN_UZ);
        Linked.confirm(stored, IN_KZ, IN_UZ);
        assertThat(victims(Map.of())).isEqualTo(1);
        Linked.dissolve(stored, IN_KZ, IN_UZ);
        assertThat(victims(Map.of())).isEqualTo(1);
        Linked.dissolve(stored, IN_UZ, IN_TJ);
        assertThat(victims(Map.of())).isEqualTo(2);
    }

    @Test
    void what_is_said_in_one_provenance_binds_no_cases_of_another() {
        stored.provenance(Provenance.SIMULATED);
        Linked.propose(stored, IN_KZ, IN_UZ);
        Linked.confirm(stored, IN_KZ, IN_UZ);
        assertThat(victims(Map.of())).isEqualTo(3);
    }

    private long victims(long position) {
        return total(Question.now(Indicator.IDENTIFIED_VICTIMS).asOf(position));
    }

    private void referred(HubId from, int victim, HubId to, int linked) {
        Referred.tell(stored, from, victim, to, linked);
    }

    private long victims(Map<String, List<String>> asked) {
        return count(Indicator.IDENTIFIED_VICTIMS, asked);
    }

    private long count(Indicator indicator, Map<String, List<String>> asked) {
        return total(Question.now(indicator).with(FilterParser.parse(asked)));
    }

    private long total(Question question) {
        var total = Figures.answer(Folding.table(stored.events()), question, Disclosure.EXACT)
                .total();
        return ((Count) total).number();
    }

    private Map<String, Long> byHub() {
        var question = Question.now(Indicator.IDENTIFIED_VICTIMS, Dimension.HUB);
        var cells = new TreeMap<String, Long>();
        for (var cell : Figures.answer(Folding.table(stored.events()), question, Disclosure.EXACT)
                .cells())
            if (cell.value() instanceof Count(long number) && number > 0)
                cells.put(cell.keys().getFirst(), number);
        return cells;
    }
}
