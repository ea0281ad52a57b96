package org.safar.query.page.routes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;
import org.safar.kernel.code.Codes;
import org.safar.query.figures.Shown;
import org.safar.query.page.Printed;
import org.safar.query.page.Wording;

/**
 * Every origin and every destination. A withheld corridor and an empty one have the same mark; to those who see exact
 * figures an empty one is 0.
 *
 * @param elsewhere destinations beside the five, the largest first
 */
record Matrix(List<Column> five, List<Column> elsewhere, List<Row> rows, Row total) {
    private static final String NOT_RECORDED = "not-recorded";
    private static final double[] CLASSES = {0.02, 0.05, 0.10, 0.25, 0.40};

    record Column(String code, String words) {}

    record Row(String code, String words, List<Cell> cells, Printed place, Printed all) {}

    /**
     * @param shade class of the share of the origin's total; empty below two per cent
     * @param first of its group
     * @param address the page with the corridor chosen; none where there is no number
     */
    record Cell(
            Printed value,
            String shade,
            boolean first,
            boolean chosen,
            @Nullable String address,
            String words) {}

    static Matrix of(Shown shown, RoutesState state, Wording words) {
        return new Builder(shown, state, words).matrix();
    }

    private static final class Builder {
        private final Shown shown;
        private final RoutesState state;
        private final Wording words;
        private final Shown.Panel corridors;
        private final Shown.Panel origins;
        private final Shown.Panel destinations;

        Builder(Shown shown, RoutesState state, Wording words) {
            this.shown = shown;
            this.state = state;
            this.words = words;
            this.corridors = panel("corridors");
            this.origins = panel("origins");
            this.destinations = panel("destinations");
        }

        Matrix matrix() {
            var five = Arrays.stream(HubId.values()).map(HubId::code).toList();
            var elsewhere = destinations.cells().stream()
                    .filter(cell -> cell.value() != null && cell.value() > 0)
                    .map(cell -> cell.keys().getFirst())
                    .filter(code -> !code.equals(NOT_RECORDED)
                            && Codes.find(HubId.class, code).isEmpty())
                    .toList();
            var columns = new ArrayList<>(five);
            columns.addAll(elsewhere);
            return new Matrix(
                    five.stream().map(this::column).toList(),
                    elsewhere.stream().map(this::column).toList(),
                    five.stream()
                            .map(origin -> row(origin, columns, five.size()))
                            .toList(),
                    total(columns, five.size()));
        }

        private Column column(String code) {
            return new Column(code, words.country(code));
        }

        private Row row(String origin, List<String> columns, int five) {
            var all = number(origins.number(origin));
            var cells = new ArrayList<Cell>();
            for (var at = 0; at < columns.size(); at++)
                cells.add(cell(origin, columns.get(at), all.value(), at == five));
            return new Row(
                    origin,
                    words.country(origin),
                    cells,
                    Printed.of(number(corridors.number(origin, NOT_RECORDED)), words),
                    Printed.of(all, words));
        }

        private Cell cell(String origin, String destination, @Nullable Long all, boolean first) {
            var number = number(corridors.number(origin, destination));
            var value = number.value();
            var key = origin + "-" + destination;
            var chosen = key.equals(state.picked());
            var said = words.country(origin) + " \u2013 " + words.country(destination);
            if (value == null || value == 0) return new Cell(Printed.of(number, words), "", first, false, null, said);
            return new Cell(
                    Printed.of(number, words),
                    all == null ? "" : shade((double) value / all),
                    first,
                    chosen,
                    state.with("pick", chosen ? "" : key),
                    said);
        }

        private Row total(List<String> columns, int five) {
            var cells = new ArrayList<Cell>();
            for (var at = 0; at < columns.size(); at++) {
                var number = number(destinations.number(columns.get(at)));
                cells.add(new Cell(Printed.of(number, words), "", at == five, false, null, ""));
            }
            return new Row(
                    "",
                    words.text("routes.matrix.all"),
                    cells,
                    Printed.of(number(destinations.number(NOT_RECORDED)), words),
                    Printed.of(panel("identified").total(), words));
        }

        /** Not listed: nothing for those who see exact figures, the mark for everybody else. */
        private Shown.Number number(Optional<Shown.Number> listed) {
            return listed.orElseGet(
                    () -> shown.exact() ? new Shown.Number(0L, null) : new Shown.Number(null, "withheld"));
        }

        private Shown.Panel panel(String name) {
            return Objects.requireNonNull(shown.panels().get(name));
        }
    }

    private static String shade(double share) {
        var shade = "";
        for (var at = 0; at < CLASSES.length; at++) if (share >= CLASSES[at]) shade = "q" + (at + 1);
        return shade;
    }
}
