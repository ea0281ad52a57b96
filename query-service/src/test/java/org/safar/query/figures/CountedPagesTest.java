package org.safar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.figures.Disclosure;
import org.safar.figures.ExchangeFacts;
import org.safar.figures.FactTable;
import org.safar.figures.Filter;
import org.safar.figures.RecordKeys;
import org.safar.figures.Scope;
import org.safar.kernel.HubId;
import org.safar.query.figures.CountedPages.Counted;
import org.safar.query.figures.CountedPages.Wanted;

class CountedPagesTest {
    private static final Wanted NOW =
            new Wanted(Page.DASHBOARD, Filter.NONE, Scope.ALL, "", Long.MAX_VALUE, Disclosure.EXACT);
    private static final int MANY = 64;

    private final CountedPages pages = new CountedPages();
    private FactTable table;

    @BeforeEach
    void makeTable() {
        table = table();
    }

    @Test
    void what_was_counted_is_not_counted_again() {
        var first = page(NOW);
        assertThat(page(NOW)).isSameAs(first);
        assertThat(page(asOf(5))).isSameAs(first);
        assertThat(page(asOf(4))).isNotSameAs(first);
    }

    @Test
    void whoever_may_see_less_has_a_page_of_their_own() {
        var exact = page(NOW);
        var less = page(new Wanted(Page.DASHBOARD, Filter.NONE, Scope.ALL, "", Long.MAX_VALUE, Disclosure.PROTECTED));
        assertThat(less).isNotSameAs(exact);
        assertThat(less.sheet().answers().getFirst().disclosure()).isEqualTo("protected");
        var ofOne = new Wanted(Page.DASHBOARD, Filter.NONE, Scope.of(HubId.KZ), "", Long.MAX_VALUE, Disclosure.EXACT);
        assertThat(page(ofOne)).isNotSameAs(exact);
        assertThat(page(from(2020))).isNotSameAs(exact);
    }

    @Test
    void a_dashboard_tells_what_stands_beside_cases_and_routes_do_not() {
        assertThat(page(NOW).beside().answers()).hasSize(Work.PANELS.size());
        assertThat(page(NOW).sheet().intervals()).isNotEmpty();
        var routes = page(new Wanted(Page.ROUTES, Filter.NONE, Scope.ALL, "", Long.MAX_VALUE, Disclosure.EXACT));
        assertThat(routes.sheet().answers()).hasSize(Page.ROUTES.panels().size());
        assertThat(routes.beside().answers()).isEmpty();
    }

    @Test
    void now_is_another_moment_when_more_is_known_and_then_stays_as_it_was() {
        var before = page(NOW);
        table.apply(Stream.empty(), ExchangeFacts.NONE, 6);
        assertThat(page(NOW)).isNotSameAs(before);
        assertThat(page(NOW).sheet().answers().getFirst().position()).isEqualTo(6);
        assertThat(page(asOf(5))).isSameAs(before);
    }

    @Test
    void nothing_of_another_table_is_told() {
        var before = page(NOW);
        table = table();
        assertThat(page(NOW)).isNotSameAs(before);
    }

    @Test
    void only_those_asked_for_last_are_kept() {
        var kept = page(NOW);
        var left = page(from(2000));
        for (var year = 2001; year < 2000 + MANY - 1; year++) page(from(year));
        assertThat(page(NOW)).isSameAs(kept);
        page(from(2099));
        assertThat(page(NOW)).isSameAs(kept);
        assertThat(page(from(2000))).isNotSameAs(left);
    }

    /** Two centuries by month and hub: some 20,000 cells each. */
    @Test
    void fewer_are_kept_where_they_have_many_cells() {
        var first = page(centuries(1));
        for (var month = 2; month <= 6; month++) page(centuries(month));
        assertThat(page(centuries(1))).isSameAs(first);
        for (var month = 7; month <= 12; month++) page(centuries(month));
        var last = page(centuries(12));
        assertThat(page(centuries(12))).isSameAs(last);
        for (var month = 2; month <= 6; month++) page(centuries(month));
        assertThat(page(centuries(1))).isNotSameAs(first);
    }

    private Counted page(Wanted wanted) {
        return pages.page(table, wanted);
    }

    private static Wanted asOf(long position) {
        return new Wanted(Page.DASHBOARD, Filter.NONE, Scope.ALL, "", position, Disclosure.EXACT);
    }

    private static FactTable table() {
        var table = new FactTable(new RecordKeys(new byte[32]));
        table.apply(Stream.empty(), ExchangeFacts.NONE, 5);
        return table;
    }

    private static Wanted from(int year) {
        return new Wanted(
                Page.ROUTES, period(YearMonth.of(year, 1), null), Scope.ALL, "", Long.MAX_VALUE, Disclosure.EXACT);
    }

    private static Wanted centuries(int month) {
        var filter = period(YearMonth.of(1900, month), YearMonth.of(2100, 12));
        return new Wanted(Page.DASHBOARD, filter, Scope.ALL, "", Long.MAX_VALUE, Disclosure.EXACT);
    }

    private static Filter period(YearMonth from, @Nullable YearMonth to) {
        var any = Set.<String>of();
        return new Filter(from, to, null, Set.of(), Set.of(), Set.of(), any, any, any, Set.of(), Set.of(), null);
    }
}
