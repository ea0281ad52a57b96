package org.safar.query.page.country;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Dimension;
import org.safar.query.figures.Shown;
import org.safar.query.page.Printed;
import org.safar.query.page.Wording;
import org.safar.query.page.chart.Bar;
import org.safar.query.page.chart.Scale;
import org.safar.query.page.country.Part.Grid;
import org.safar.query.page.country.Part.Group;
import org.safar.query.page.country.Part.Line;
import org.safar.query.page.country.Part.Tile;

/** An answer's panels as the parts of the page show them. Only what is shown has a row: what is withheld is like what is not there. */
public record Panels(Shown shown, Wording words) {
    /** Between the keys of a row that has two. No key holds it. */
    static final String AND = ">";

    private static final String NONE = "\u2013";

    /** A column of a table: what it is called, and its number for a row's key. */
    public record Column(String words, Function<String, Shown.@Nullable Number> number) {}

    Tile tile(String panel) {
        return tile(panel, of(panel));
    }

    Tile tile(String panel, String note) {
        return new Tile(words.text("part." + panel), Printed.of(panel(panel).total(), words), note);
    }

    /** How the total relates to its denominator; empty where it has none, or either is not shown. */
    String of(String name) {
        var panel = panel(name);
        var base = panel.denominator();
        var of = base == null ? null : base.value();
        if (of == null || panel.total().value() == null) return "";
        var percent = panel.percent();
        return percent == null
                ? words.text("part.of", words.number(of))
                : words.text("part.share", words.percent(percent / 100), words.number(of));
    }

    /** @param names what a key is called */
    Group group(String name, Function<String, String> names) {
        return group(name, name, names);
    }

    /** @param title under which words it stands */
    Group group(String title, String name, Function<String, String> names) {
        var panel = panel(name);
        var cells = panel.cells().stream().filter(Panels::something).toList();
        var largest = Scale.largest(cells.stream().map(Panels::number).toList());
        var bars = cells.stream()
                .map(cell -> Bar.of(
                        called(cell.keys().getFirst(), names),
                        number(cell),
                        largest,
                        panel.total(),
                        words,
                        cell.keys().getFirst().equals(Dimension.NOT_RECORDED)))
                .toList();
        return new Group(words.text("part." + title), bars);
    }

    /** Rows are the keys of those panels, in their order, of which any column shows something. */
    public Grid grid(String name, List<String> rows, Function<String, String> names, Column... columns) {
        var lines = rows.stream()
                .filter(key -> Stream.of(columns)
                        .anyMatch(column -> some(column.number().apply(key))))
                .map(key -> new Line(
                        called(key, names),
                        Stream.of(columns)
                                .map(column -> printed(column.number().apply(key)))
                                .toList()))
                .toList();
        return new Grid(
                words.text("part." + name),
                words.text("part." + name + ".row"),
                Stream.of(columns).map(Column::words).toList(),
                lines);
    }

    /** A panel with one breakdown as a column. */
    public Column column(String name) {
        return column(name, name);
    }

    /** @param title under which words it stands */
    public Column column(String title, String name) {
        return new Column(
                words.text("part." + title), key -> panel(name).number(key).orElse(null));
    }

    /** One value of a panel's second breakdown as a column; rows are values of its first. */
    public Column second(String called, String name, String value) {
        return new Column(called, key -> panel(name).number(key, value).orElse(null));
    }

    /** One value of a panel's first breakdown as a column; rows are values of its second. */
    Column first(String called, String name, String value) {
        return new Column(called, key -> panel(name).number(value, key).orElse(null));
    }

    /** A panel with two breakdowns as a column of a table whose rows are pairs. */
    Column pair(String name) {
        return new Column(
                words.text("part.pair." + name),
                key -> panel(name).number(key.split(AND, -1)).orElse(null));
    }

    /** The pairs of a panel's two breakdowns that occur, as rows. */
    List<String> pairs(String name) {
        return panel(name).cells().stream()
                .map(cell -> String.join(AND, cell.keys()))
                .toList();
    }

    /** A panel's total in words; empty where it is withheld. */
    String total(String name) {
        return Printed.of(panel(name).total(), words).text();
    }

    /** The values of a breakdown that occur in any of the panels, in the order in which they come. */
    List<String> keys(int breakdown, String... names) {
        return Stream.of(names)
                .flatMap(name -> panel(name).cells().stream())
                .map(cell -> cell.keys().get(breakdown))
                .distinct()
                .toList();
    }

    /** Words of a code list. */
    Function<String, String> named(String list) {
        return key -> words.text(list + "." + key);
    }

    private Shown.Panel panel(String name) {
        return Objects.requireNonNull(shown.panels().get(name), name);
    }

    private String called(String key, Function<String, String> names) {
        return key.equals(Dimension.NOT_RECORDED) ? words.text("not-recorded") : names.apply(key);
    }

    private Printed printed(Shown.@Nullable Number number) {
        if (number != null) return Printed.of(number, words);
        return shown.exact() ? Printed.of(NONE) : Printed.withheld();
    }

    private static boolean something(Shown.Cell cell) {
        return some(number(cell));
    }

    private static boolean some(Shown.@Nullable Number number) {
        return number != null && number.value() != null && number.value() > 0;
    }

    private static Shown.Number number(Shown.Cell cell) {
        return new Shown.Number(cell.value(), cell.mark());
    }
}
