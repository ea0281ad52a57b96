package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.figures.Said.presumed;
import static org.safar.figures.Said.reported;
import static org.safar.kernel.HubId.KZ;
import static org.safar.kernel.HubId.UZ;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.figures.Answer.Cell;
import org.safar.kernel.code.Provenance;

class BlockTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Block.ROWS - 1, Block.ROWS, Block.ROWS + 1, 2 * Block.ROWS, 2 * Block.ROWS + 7})
    void counts_every_case_once_where_blocks_end(int cases) {
        var history = new Stored();
        for (var number = 1; number <= cases; number++)
            history = history.of(number, reported(number % 3 == 0 ? UZ : KZ, "2020-01-05"))
                    .of(number, presumed("2020-01-09"));
        var table = Folding.table(history.events());
        var answer = Figures.answer(
                table, Question.now(Indicator.IDENTIFIED_VICTIMS, Dimension.HUB, Dimension.SEX), new Exact());
        assertThat(answer.total()).isEqualTo(new Value.Count(cases));
        assertThat(answer.cells())
                .filteredOn(cell -> cell.keys().contains(Dimension.NOT_RECORDED))
                .filteredOn(cell -> cell.keys().contains("UZ"))
                .extracting(Cell::value)
                .containsExactly(new Value.Count(cases / 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 5_000})
    void counts_the_same_however_many_share_the_work(int parts) {
        var history = new Stored();
        for (var number = 1; number <= 3_000; number++)
            history = history.of(number, reported(number % 3 == 0 ? UZ : KZ, "20%02d-01-05".formatted(number % 20)))
                    .of(number, presumed("2020-01-09"));
        var rows = Folding.table(history.events()).rows();
        var questions = List.of(
                Question.now(Indicator.IDENTIFIED_VICTIMS, Dimension.HUB, Dimension.SEX),
                Question.now(Indicator.MALE_VICTIMS, Dimension.HUB),
                Question.now(Indicator.CASES_REPORTED, Dimension.YEAR));
        var matching = new Matching(rows, Filter.NONE, Scope.ALL, Provenance.OPERATIONAL);
        var intervals = List.of(Interval.values());
        var valid = rows.valid(rows.head());
        var alone = Pass.over(rows, valid, matching, Persons.OF_ONE_CASE, questions, intervals, 1);
        var shared = Pass.over(rows, valid, matching, Persons.OF_ONE_CASE, questions, intervals, parts);
        assertThat(shared.panels())
                .map(BlockTest::counted)
                .isEqualTo(alone.panels().stream().map(BlockTest::counted).toList());
        assertThat(shared.intervals())
                .map(cohorts -> cohorts.shown(Disclosure.EXACT))
                .isEqualTo(alone.intervals().stream()
                        .map(cohorts -> cohorts.shown(Disclosure.EXACT))
                        .toList());
        assertThat(alone.panels().getLast().total().total()).isEqualTo(3_000);
    }

    private static List<String> counted(Panel panel) {
        var cells = LongStream.of(panel.cells()).mapToObj(cell -> cell + said(panel.parts(cell)));
        var sums =
                Stream.of(panel.total(), panel.recorded(), panel.denominator()).map(BlockTest::said);
        return Stream.concat(cells, sums).toList();
    }

    private static String said(Parts parts) {
        return Arrays.toString(parts.counts()) + Arrays.toString(parts.keys());
    }
}
