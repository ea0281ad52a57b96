package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.figures.Said.described;
import static org.safar.figures.Said.leg;
import static org.safar.figures.Said.presumed;
import static org.safar.figures.Said.reported;
import static org.safar.kernel.HubId.KZ;
import static org.safar.kernel.HubId.UZ;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safar.figures.Answer.Cell;
import org.safar.figures.Value.Count;
import org.safar.figures.Value.Withheld;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.code.Sex;

class DisclosureTest {

    @Test
    void withholds_what_is_below_five_and_none_alike() {
        assertThat(IntStream.rangeClosed(0, 4).mapToObj(this::shown)).containsOnly(Withheld.WITHHELD);
    }

    @Test
    void shows_fives_that_are_off_by_two_at_most() {
        assertThat(IntStream.rangeClosed(5, 500)).allSatisfy(number -> {
            var shown = ((Count) shown(number)).number();
            assertThat(shown % 5).isZero();
            assertThat(Math.abs(shown - number)).isLessThanOrEqualTo(2);
        });
    }

    @Test
    void gives_a_median_from_thirty_on_and_only_where_the_number_itself_goes_on() {
        var base = Disclosure.PROTECTED.medianBase();
        assertThat(base).isGreaterThanOrEqualTo(30);
        assertThat(shown(base)).isNotEqualTo(shown(base - 1));
    }

    @Test
    void says_a_zero_to_those_entitled() {
        assertThat(Disclosure.EXACT.show(Parts.NONE)).isEqualTo(new Count(0));
    }

    @Test
    void lists_every_value_of_a_closed_list_and_withholds_alike() {
        var answer = Figures.answer(
                table(), Question.now(Indicator.IDENTIFIED_VICTIMS, Dimension.SEX), Disclosure.PROTECTED);
        assertThat(answer.cells())
                .containsExactly(
                        new Cell(List.of("female"), Withheld.WITHHELD),
                        new Cell(List.of("male"), new Count(10)),
                        new Cell(List.of("other"), Withheld.WITHHELD),
                        new Cell(List.of("not-recorded"), Withheld.WITHHELD));
        assertThat(answer.total()).isEqualTo(new Count(15));
    }

    @Test
    void does_not_list_small_corridors_at_all() {
        var question =
                Question.now(Indicator.IDENTIFIED_VICTIMS, Dimension.ORIGIN_COUNTRY, Dimension.DESTINATION_COUNTRY);
        assertThat(Figures.answer(table(), question, Disclosure.PROTECTED).cells())
                .containsExactly(new Cell(List.of("UZ", "KZ"), new Count(10)));
        assertThat(Figures.answer(table(), question, Disclosure.EXACT).cells())
                .containsExactly(
                        new Cell(List.of("UZ", "KZ"), new Count(9)), new Cell(List.of("UZ", "RU"), new Count(4)));
    }

    /** Nine men to Kazakhstan, four women to Russia. */
    private static FactTable table() {
        var history = new Stored();
        for (var number = 1; number <= 13; number++) {
            var man = number <= 9;
            history.of(
                    number,
                    reported(man ? KZ : UZ, "2020-01-05"),
                    presumed("2020-01-09"),
                    described(man ? Sex.MALE : Sex.FEMALE, AgeBand.FROM_30, "UZ"),
                    leg(1, LegKind.RECRUITMENT, "UZ-SA", man ? "KZ" : "RU"),
                    leg(2, LegKind.EXPLOITATION, man ? "KZ" : "RU", man ? "KZ" : "RU"));
        }
        return Folding.table(history.events());
    }

    private Value shown(int number) {
        return Disclosure.PROTECTED.show(new Parts(new int[] {0, number, 0, 0, 0, 0}, new int[Tally.PARTS]));
    }
}
