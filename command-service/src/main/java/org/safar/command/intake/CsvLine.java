package org.safar.command.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One row of RFC 4180 on one line: cells divided by commas, in quotes where they hold one. */
final class CsvLine {
    private CsvLine() {}

    /** Empty where a quote is not closed, or stands where none may. */
    static Optional<List<String>> cells(String line) {
        var cells = new ArrayList<String>();
        var at = 0;
        while (at <= line.length()) {
            var quoted = at < line.length() && line.charAt(at) == '"';
            var end = quoted ? closing(line, at + 1) + 1 : ending(line, at);
            if (quoted && (end == 0 || end < line.length() && line.charAt(end) != ',')) return Optional.empty();
            var cell = quoted ? line.substring(at + 1, end - 1).replace("\"\"", "\"") : line.substring(at, end);
            if (!quoted && cell.indexOf('"') >= 0) return Optional.empty();
            cells.add(cell);
            at = end + 1;
        }
        return Optional.of(cells);
    }

    private static int ending(String line, int from) {
        var comma = line.indexOf(',', from);
        return comma < 0 ? line.length() : comma;
    }

    /**
     * Where the quote is closed that was opened before; a doubled one is a quote in the text. -1 where it is not
     * closed.
     */
    private static int closing(String line, int from) {
        for (var i = from; i < line.length(); i++) {
            if (line.charAt(i) != '"') continue;
            if (i + 1 < line.length() && line.charAt(i + 1) == '"') i++;
            else return i;
        }
        return -1;
    }
}
