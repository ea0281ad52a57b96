package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.figures.Said.presumed;
import static org.safar.figures.Said.reported;
import static org.safar.kernel.HubId.KZ;
import static org.safar.kernel.HubId.UZ;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.figures.Answer.Cell;

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
}
