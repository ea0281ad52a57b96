package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.figures.Helped.CLINIC;
import static org.safar.figures.Helped.sheltered;
import static org.safar.figures.Said.on;
import static org.safar.figures.Said.presumed;
import static org.safar.figures.Said.reported;
import static org.safar.kernel.HubId.KZ;
import static org.safar.kernel.HubId.UZ;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safar.figures.Value.Count;
import org.safar.figures.measure.Measure;
import org.safar.figures.measure.Measured;
import org.safar.figures.measure.Measures;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.code.Service;
import org.safar.kernel.victimcase.ProtectionEvent.ReferredToProvider;
import org.safar.kernel.victimcase.ProtectionEvent.ServiceDelivered;

class FactTableTest {
    private static final Stored HISTORY = new Stored()
            .of(1, reported(KZ, "2020-01-05"))
            .of(2, reported(UZ, "2020-01-06"))
            .of(1, presumed("2020-01-09"))
            .of(2, presumed("2020-01-10"));

    /** Referred, sheltered, helped by whom the person was referred to. */
    private static final List<StoredEvent> CARED = new Stored()
            .ofThing(
                    Beside.provider(1),
                    Beside.registered(KZ, CustodianKind.NGO, on("2020-01-01"), ProviderKind.SHELTER, "KZ-75"))
            .of(1, reported(KZ, "2020-01-05"))
            .of(1, new ReferredToProvider(on("2020-01-06"), CLINIC, Set.of(Service.MEDICAL)))
            .of(1, sheltered("2020-01-07"))
            .of(1, new ServiceDelivered(on("2020-01-08"), Service.MEDICAL, null, CLINIC, null))
            .events();

    /** As of each position from 0 on. */
    private static final List<List<Value>> CARED_FOR = List.of(
            counts(0, 0, 0), counts(0, 0, 0), counts(0, 0, 0), counts(0, 1, 0), counts(1, 1, 0), counts(1, 1, 1));

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
    void what_a_reading_saw_before_it_broke_off_counts_once() {
        var table = new FactTable(Folding.KEYS);
        var seen = Folding.cases(CARED).values();
        var broken = Stream.concat(seen.stream(), Stream.generate(FactTableTest::breakOff));
        assertThatThrownBy(() -> cared(table, broken)).hasMessage("broke off");
        assertThat(table.head()).isZero();
        assertThat(cared(table, seen.stream())).isEqualTo(CARED_FOR);
    }

    @Test
    void what_changes_while_it_is_read_and_is_seen_twice_counts_once() {
        var table = new FactTable(Folding.KEYS);
        var before = Folding.cases(CARED.subList(0, 4)).values();
        var after = Folding.cases(CARED).values();
        assertThat(cared(table, Stream.concat(before.stream(), after.stream()))).isEqualTo(CARED_FOR);
        assertThat(IntStream.rangeClosed(0, 5).map(at -> Rows.count(table.rows().valid(at))))
                .containsExactly(0, 0, 1, 1, 1, 1);
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

    private static CaseFacts breakOff() {
        throw new IllegalStateException("broke off");
    }

    /** Guests, referrals and referrals taken up as of each position, when all is read. */
    private static List<List<Value>> cared(FactTable table, Stream<CaseFacts> read) {
        table.apply(read, Folding.kept(CARED), ExchangeFacts.NONE, CARED.size());
        return LongStream.rangeClosed(0, CARED.size())
                .mapToObj(at -> cared(table, at))
                .toList();
    }

    private static List<Value> cared(FactTable table, long position) {
        var questions = Stream.of(Measure.GUESTS, Measure.NATIONAL_REFERRALS, Measure.NATIONAL_REFERRALS_TAKEN_UP)
                .map(measure -> new Measures.Question(measure, List.of()))
                .toList();
        return Measures.answer(table.kept(), questions, Filter.NONE, Scope.ALL, position, Disclosure.EXACT).stream()
                .map(Measured::total)
                .toList();
    }

    private static List<Value> counts(long... numbers) {
        return LongStream.of(numbers).<Value>mapToObj(Count::new).toList();
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
                List.of(version)));
    }
}
