package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.figures.Said.presumed;
import static org.safar.figures.Said.reported;
import static org.safar.kernel.HubId.KZ;
import static org.safar.kernel.HubId.UZ;

import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactTableTest {
    private static final Stored HISTORY = new Stored()
            .of(1, reported(KZ, "2020-01-05"))
            .of(2, reported(UZ, "2020-01-06"))
            .of(1, presumed("2020-01-09"))
            .of(2, presumed("2020-01-10"));

    @Test
    void holds_one_row_a_case_as_of_any_position() {
        var rows = Folding.table(HISTORY.events()).rows();
        assertThat(IntStream.rangeClosed(0, 5).map(at -> Rows.count(rows.valid(at))))
                .containsExactly(0, 1, 2, 2, 2, 2);
        assertThat(BitSet.valueOf(rows.valid(3)).stream().toArray()).containsExactly(1, 2);
    }

    @Test
    void takes_in_nothing_twice() {
        var table = Folding.table(HISTORY.events());
        var before = table.rows();
        table.apply(Folding.cases(HISTORY.events()).values().stream(), ExchangeFacts.NONE, 4);
        assertThat(table.rows()).isSameAs(before);
        table.apply(Folding.cases(HISTORY.events()).values().stream(), ExchangeFacts.NONE, 9);
        assertThat(table.rows().count()).isEqualTo(4);
        assertThat(table.head()).isEqualTo(9);
    }

    @Test
    void leaves_what_runs_ahead_for_the_next_time() {
        var cases = Folding.cases(HISTORY.events());
        var table = new FactTable(Folding.KEYS);
        table.apply(cases.values().stream(), ExchangeFacts.NONE, 2);
        assertThat(table.rows().count()).isEqualTo(2);
        table.apply(cases.values().stream(), ExchangeFacts.NONE, 4);
        assertThat(BitSet.valueOf(table.rows().valid(4)).stream().toArray()).containsExactly(2, 3);
    }

    @Test
    void shows_a_reader_the_same_while_it_moves_on() {
        var table = Folding.table(HISTORY.events());
        var seen = table.rows();
        table.apply(
                Folding.cases(new Stored().of(3, reported(KZ, "2020-01-05")).events()).values().stream(),
                ExchangeFacts.NONE,
                5);
        assertThat(Rows.count(seen.valid(9))).isEqualTo(2);
    }

    @Test
    void starts_from_snapshots_far_into_a_long_history() {
        var table = new FactTable(Folding.KEYS);
        var size = Rows.SNAPSHOT + 100;
        table.apply(IntStream.rangeClosed(1, size).boxed().flatMap(FactTableTest::oneCase), ExchangeFacts.NONE, size);
        var rows = table.rows();
        assertThat(rows.snapshots()).hasSize(1);
        assertThat(Stream.of(1, Rows.SNAPSHOT - 1, Rows.SNAPSHOT, Rows.SNAPSHOT + 1, size)
                        .map(at -> Rows.count(rows.valid(at))))
                .containsExactly(1, Rows.SNAPSHOT - 1, Rows.SNAPSHOT, Rows.SNAPSHOT + 1, size);
    }

    private static final Facts FACTS = Folding.cases(
                    new Stored().of(1, reported(KZ, "2020-01-05")).events())
            .values()
            .iterator()
            .next()
            .versions()
            .getFirst()
            .facts();

    private static Stream<CaseFacts> oneCase(int position) {
        var version = new CaseFacts.Version(position, java.time.Instant.EPOCH, CaseFacts.Why.ENTERED, FACTS);
        return Stream.of(new CaseFacts(
                Stored.caseNumber(position),
                FACTS.provenance(),
                org.safar.kernel.victimcase.CaseHistory.EMPTY,
                position,
                java.util.List.of(version)));
    }
}
