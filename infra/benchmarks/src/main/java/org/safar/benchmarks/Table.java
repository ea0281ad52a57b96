package org.safar.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows under a head, as Markdown that also reads well as it is. */
final class Table {
    private static final List<String> HEAD =
            List.of("figure", "what", "measured", "limit here", "stock", "ratio", "goal", "met");

    private final List<List<String>> lines = new ArrayList<>(List.of(HEAD));

    void add(Row row) {
        lines.add(List.of(
                row.figure(),
                row.what(),
                row.measured(),
                row.limit(),
                row.stock(),
                row.ratio(),
                row.goal(),
                row.met()));
    }

    @Override
    public String toString() {
        var widths = IntStream.range(0, HEAD.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var text = new StringBuilder(line(lines.getFirst(), widths));
        text.append(IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(" | ", "| ", " |\n")));
        lines.stream().skip(1).forEach(line -> text.append(line(line, widths)));
        return text.toString();
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> cells.get(column)
                        + " ".repeat(widths[column] - cells.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
