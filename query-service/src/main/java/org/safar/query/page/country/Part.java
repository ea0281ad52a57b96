package org.safar.query.page.country;

import java.util.List;
import org.safar.query.page.Printed;
import org.safar.query.page.chart.Bar;

/** What a part of the dashboard shows beside figures of its own: key numbers, breakdowns, tables. */
public record Part(List<Tile> tiles, List<Group> groups, List<Grid> grids) {

    /** @param note of how many it is, where it is of something; else empty */
    public record Tile(String words, Printed value, String note) {}

    /** @param bars only those of which something is shown */
    public record Group(String words, List<Bar> bars) {}

    /** @param lines none where nothing is shown */
    public record Grid(String words, String first, List<String> columns, List<Line> lines) {}

    public record Line(String words, List<Printed> values) {}
}
