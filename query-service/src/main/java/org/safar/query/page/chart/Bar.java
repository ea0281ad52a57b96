package org.safar.query.page.chart;

import java.util.List;
import java.util.function.Function;
import org.safar.query.figures.Shown;
import org.safar.query.page.Printed;
import org.safar.query.page.Wording;

/**
 * A bar in a row.
 *
 * @param width empty where there is no length to show
 * @param share of the base in per cent; empty on a base under 30
 * @param unknown not recorded: grey, and last
 */
public record Bar(String words, Printed value, String width, String share, boolean unknown) {
    private static final long BASE = 30;

    /**
     * The cells of a breakdown by one field, in their order.
     *
     * @param largest of the scale, which groups share
     * @param base of the shares
     */
    public static List<Bar> of(
            Shown.Panel panel, long largest, Shown.Number base, Wording words, Function<String, String> names) {
        return panel.cells().stream()
                .map(cell -> of(
                        names.apply(cell.keys().getFirst()),
                        new Shown.Number(cell.value(), cell.mark()),
                        largest,
                        base,
                        words,
                        cell.keys().getFirst().equals("not-recorded")))
                .toList();
    }

    public static Bar of(
            String name, Shown.Number number, long largest, Shown.Number base, Wording words, boolean unknown) {
        var value = number.value();
        var of = base.value();
        return new Bar(
                name,
                Printed.of(number, words),
                value == null || value == 0 ? "" : Scale.share(value, largest),
                value == null || of == null || of < BASE ? "" : words.percent((double) value / of),
                unknown);
    }
}
