package org.safar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.figures.Dimension;
import org.safar.figures.Disclosure;
import org.safar.figures.ExchangeFacts;
import org.safar.figures.FactTable;
import org.safar.figures.Figures.Sheet;
import org.safar.figures.Filter;
import org.safar.figures.Indicator;
import org.safar.figures.Interval;
import org.safar.figures.Question;
import org.safar.figures.RecordKeys;
import org.safar.figures.Scope;
import org.safar.kernel.HubId;

class CountedSheetsTest {
    private static final Question NOW = Question.now(Indicator.IDENTIFIED_VICTIMS, Dimension.SEX);
    private static final int MANY = 64;

    private final CountedSheets sheets = new CountedSheets();
    private FactTable table;

    @BeforeEach
    void makeTable() {
        table = table();
    }

    @Test
    void what_was_counted_is_not_counted_again() {
        var first = sheet(NOW);
        assertThat(sheet(NOW)).isSameAs(first);
        assertThat(sheet(NOW.asOf(5))).isSameAs(first);
        assertThat(sheet(NOW.asOf(4))).isNotSameAs(first);
    }

    @Test
    void whoever_may_see_less_has_a_sheet_of_their_own() {
        var exact = sheet(NOW);
        var less = sheets.sheet(table, List.of(NOW), List.of(), Disclosure.PROTECTED);
        assertThat(less).isNotSameAs(exact);
        assertThat(less.answers().getFirst().disclosure()).isEqualTo("protected");
        assertThat(sheet(NOW.within(Scope.of(HubId.KZ)))).isNotSameAs(exact);
        assertThat(sheet(NOW.with(from(2020)))).isNotSameAs(exact);
        assertThat(sheets.sheet(table, List.of(NOW), List.of(Interval.values()), Disclosure.EXACT))
                .isNotSameAs(exact);
    }

    @Test
    void now_is_another_moment_when_more_is_known_and_then_stays_as_it_was() {
        var before = sheet(NOW);
        table.apply(Stream.empty(), ExchangeFacts.NONE, 6);
        assertThat(sheet(NOW)).isNotSameAs(before);
        assertThat(sheet(NOW).answers().getFirst().position()).isEqualTo(6);
        assertThat(sheet(NOW.asOf(5))).isSameAs(before);
    }

    @Test
    void nothing_of_another_table_is_told() {
        var before = sheet(NOW);
        table = table();
        assertThat(sheet(NOW)).isNotSameAs(before);
    }

    @Test
    void only_those_asked_for_last_are_kept() {
        var kept = sheet(NOW);
        var left = sheet(NOW.with(from(2000)));
        for (var year = 2001; year < 2000 + MANY - 1; year++) sheet(NOW.with(from(year)));
        assertThat(sheet(NOW)).isSameAs(kept);
        sheet(NOW.with(from(2099)));
        assertThat(sheet(NOW)).isSameAs(kept);
        assertThat(sheet(NOW.with(from(2000)))).isNotSameAs(left);
    }

    private Sheet sheet(Question question) {
        return sheets.sheet(table, List.of(question), List.of(), Disclosure.EXACT);
    }

    private static FactTable table() {
        var table = new FactTable(new RecordKeys(new byte[32]));
        table.apply(Stream.empty(), ExchangeFacts.NONE, 5);
        return table;
    }

    private static Filter from(int year) {
        var any = Set.<String>of();
        return new Filter(
                YearMonth.of(year, 1),
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                any,
                any,
                any,
                Set.of(),
                Set.of(),
                null);
    }
}
