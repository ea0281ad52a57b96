package org.safar.query.page.routes;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.safar.query.page.Addresses;
import org.safar.query.page.FilterForms;
import org.safar.query.page.Span;

/**
 * The page a month earlier and a month later, for as far as there are figures; and where playing begins. Widths keep their
 * scale from step to step, so that a line that grows on the screen stands for more persons.
 *
 * @param earlier none before the first month that the form offers
 * @param later none where it would reach beyond the figures
 * @param start two years back, or as far as there is
 */
record Steps(
        @Nullable String earlier,
        @Nullable String later,
        @Nullable String start) {
    private static final int BACK = 24;

    /**
     * @param largest of the corridors that are shown
     * @param last the last month that has ended: an unfinished one is no step
     * @param reach the month that figures reach
     */
    static Steps of(RoutesState state, long largest, YearMonth last, YearMonth reach) {
        var own = state.own();
        var first = FilterForms.first(last);
        var scale = String.valueOf(Math.max(largest, state.scale()));
        var room = own.from() == null ? own.end(reach) : own.from();
        var back = (int) Math.min(BACK, Math.max(0, first.until(room, ChronoUnit.MONTHS)));
        return new Steps(
                back > 0 ? address(state, own.later(-1, reach), scale) : null,
                own.end(reach).isBefore(last) ? address(state, own.later(1, reach), scale) : null,
                back > 0 ? address(state, own.later(-back, reach), scale) : null);
    }

    private static String address(RoutesState state, Span span, String scale) {
        return Addresses.with(RoutesState.PATH, span.in(state.parameters()), "scale", scale);
    }
}
