package org.safar.query.page.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.kernel.HubId;
import org.safar.query.figures.Shown;
import org.safar.query.page.Span;
import org.safar.query.page.WordingFixture;
import org.safar.query.page.routes.Compared.Pair;
import org.safar.query.page.routes.Compared.Side;

/** Two periods give away nothing that each of them alone does not. */
class ComparedTest {
    private static final YearMonth LAST = YearMonth.parse("2026-10");
    private static final Span EARLIER = new Span(YearMonth.parse("2025-01"), YearMonth.parse("2025-10"));
    private static final Span LATER = new Span(YearMonth.parse("2026-01"), LAST);
    private static final RoutesState STATE = RoutesState.of(Map.of());

    @Test
    void shows_no_change_where_either_side_is_withheld() {
        var compared = compared("protected", List.of("UZ-KZ 40", "KG-RU 20"), List.of("UZ-KZ 60", "TJ-RU 35"));
        assertThat(pair(compared, "UZ-KZ").change()).isEqualTo(20);
        assertThat(pair(compared, "KG-RU").change()).isNull();
        assertThat(pair(compared, "TJ-RU").change()).isNull();
        assertThat(row(compared, "KG-RU"))
                .satisfies(row -> assertThat(row.change()).isEmpty())
                .satisfies(row -> assertThat(row.first().text()).isEqualTo("20"))
                .satisfies(row -> assertThat(row.second().mark()).isEqualTo("c"))
                .satisfies(row -> assertThat(row.swing().width()).isEqualTo("0.0%"));
        assertThat(row(compared, "TJ-RU").first().mark()).isEqualTo("c");
    }

    @Test
    void a_corridor_withheld_in_both_is_not_there_at_all() {
        var compared = compared("protected", List.of("UZ-KZ 40"), List.of("UZ-KZ 60"));
        assertThat(compared.pairs()).extracting(pair -> pair.corridor().key()).containsExactly("UZ-KZ");
    }

    @Test
    void where_a_corridor_without_a_change_stands_says_nothing_of_its_numbers() {
        var some = List.of("UZ-RU 10", "KG-TR 300", "KG-RU 20", "UZ-KZ 40");
        var others = List.of("UZ-RU 500", "KG-TR 5", "KG-RU 90", "UZ-KZ 40");
        var now = List.of("UZ-KZ 60", "TJ-RU 35");
        var expected = List.of("UZ-KZ", "KG-RU", "KG-TR", "TJ-RU", "UZ-RU");
        assertThat(keys(compared("protected", some, now))).isEqualTo(expected);
        assertThat(keys(compared("protected", others, now))).isEqualTo(expected);
    }

    @Test
    void nobody_is_zero_to_those_who_see_exact_figures() {
        var compared = compared("exact", List.of("KG-RU 2"), List.of("TJ-RU 3"));
        assertThat(pair(compared, "KG-RU").change()).isEqualTo(-2);
        assertThat(row(compared, "TJ-RU").change()).isEqualTo("+3 on 0");
        assertThat(row(compared, "KG-RU").change()).isEqualTo("\u22122 on 2");
    }

    @Test
    void ranks_by_the_size_of_the_change_and_lists_rises_before_falls() {
        var compared = compared(
                "exact", List.of("UZ-RU 50", "KG-RU 30", "UZ-KZ 40"), List.of("UZ-RU 20", "KG-RU 35", "UZ-KZ 50"));
        assertThat(keys(compared)).containsExactly("UZ-RU", "UZ-KZ", "KG-RU");
        assertThat(compared.most()).containsExactly(pair(compared, "UZ-RU"));
        var rows = Changed.of(compared.pairs(), STATE, WordingFixture.ENGLISH);
        assertThat(rows).extracting(Changed::change).containsExactly("+10 on 40", "+5 on 30", "\u221230 on 50");
        assertThat(rows.getLast().swing().x()).isEqualTo("2.0%");
        assertThat(rows.getLast().swing().width()).isEqualTo("48.0%");
    }

    @Test
    void says_that_several_changed_most_where_none_did_alone() {
        var compared = compared("exact", List.of("UZ-RU 20", "KG-RU 30", "UZ-KZ 9"), List.of("UZ-RU 25", "KG-RU 25"));
        assertThat(compared.most()).containsExactly(pair(compared, "UZ-KZ"));
        var even = compared("protected", List.of("UZ-RU 20", "KG-RU 30", "TJ-RU 5"), List.of("UZ-RU 25", "KG-RU 25"));
        assertThat(even.most()).hasSize(2);
        assertThat(compared("protected", List.of("TJ-RU 5"), List.of()).most()).isEmpty();
    }

    @Test
    void the_earlier_period_comes_first_whichever_the_address_names_first() {
        var now = side(LATER, "exact", List.of("UZ-RU 5"));
        var before = side(EARLIER, "exact", List.of("UZ-RU 9"));
        assertThat(Compared.of(now, before, LAST)).isEqualTo(Compared.of(before, now, LAST));
        assertThat(Compared.of(now, before, LAST).pairs().getFirst().change()).isEqualTo(-4);
    }

    @Test
    void of_the_same_months_what_was_known_earlier_comes_first() {
        var now = Side.of(LATER, shown("2026-10-31", null, "protected", List.of("UZ-RU 9")), STATE);
        var then = Side.of(LATER, shown("2026-07-31", null, "protected", List.of("UZ-RU 5")), STATE);
        assertThat(Compared.of(now, then, LAST)).isEqualTo(Compared.of(then, now, LAST));
        assertThat(Compared.of(now, then, LAST).pairs().getFirst().change()).isEqualTo(4);
        var tenth = Side.of(LATER, shown("position 10", 10L, "exact", List.of("UZ-RU 9")), STATE);
        var ninth = Side.of(LATER, shown("position 9", 9L, "exact", List.of("UZ-RU 5")), STATE);
        assertThat(Compared.of(tenth, ninth, LAST).first()).isEqualTo(ninth);
    }

    @Test
    void says_of_a_place_alone_that_it_is_within() {
        assertThat(TwoPeriods.finding(
                        compared("exact", List.of("UZ-UZ 5"), List.of("UZ-UZ 9")), WordingFixture.ENGLISH))
                .isEqualTo("Exploitation within Uzbekistan changed most: from 5 to 9 persons");
    }

    @Test
    void names_hubs_that_took_part_in_some_months_only() {
        var compared = compared("protected", List.of(), List.of());
        var joined = YearMonth.parse("2025-06");
        assertThat(compared.uneven(LAST, (hub, month) -> switch (hub) {
                    case TM -> !month.isBefore(joined);
                    case TJ -> false;
                    default -> true;
                }))
                .containsExactly(HubId.TM);
    }

    private static Compared compared(String disclosure, List<String> before, List<String> now) {
        return Compared.of(side(LATER, disclosure, now), side(EARLIER, disclosure, before), LAST);
    }

    private static Side side(Span span, String disclosure, List<String> corridors) {
        return Side.of(span, shown(disclosure, corridors), STATE);
    }

    private static List<String> keys(Compared compared) {
        return compared.pairs().stream().map(pair -> pair.corridor().key()).toList();
    }

    private static Pair pair(Compared compared, String key) {
        return compared.pairs().stream()
                .filter(pair -> pair.corridor().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Changed row(Compared compared, String key) {
        return Changed.of(List.of(pair(compared, key)), STATE, WordingFixture.ENGLISH)
                .getFirst();
    }

    /** @param corridors as they are listed: {@code UZ-KZ 40} */
    private static Shown shown(String disclosure, List<String> corridors) {
        return shown("2026-10-31", null, disclosure, corridors);
    }

    private static Shown shown(String asOf, @Nullable Long position, String disclosure, List<String> corridors) {
        var none = new Shown.Number(null, "withheld");
        var cells = corridors.stream()
                .map(text -> text.split(" "))
                .map(parts -> new Shown.Cell(Arrays.asList(parts[0].split("-")), Long.valueOf(parts[1]), null))
                .toList();
        var definition = new Shown.Definition("identified-victims", 1, "", "person");
        var panel = new Shown.Panel(definition, null, none, null, null, null, List.of(), none, cells, null);
        return new Shown(
                asOf,
                position,
                new Shown.Lag(true, null),
                disclosure,
                "simulated",
                new Shown.Cases(null, null, null, null),
                Map.of("corridors", panel),
                Map.of(),
                Map.of());
    }
}
