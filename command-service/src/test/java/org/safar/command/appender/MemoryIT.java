package org.safar.command.appender;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing in the appender or in what keeps receipts grows with the lines: 50,000 of them, or {@code -Dsafar.lines=1000000}. */
class MemoryIT {
    private static final int LINES = Integer.getInteger("safar.lines", 50_000);

    @TempDir
    Path data;

    @Test
    void what_is_alive_after_all_lines_is_what_was_alive_after_the_first_ten_thousand() throws Exception {
        var said = lines();
        System.out.println("lines, live heap, seconds: " + said);
        var early = fields(said.getFirst());
        var end = fields(said.getLast());
        assertThat(end[0]).isEqualTo(LINES);
        assertThat(end[1]).isLessThan((long) (1.1 * early[1]));
    }

    private static long[] fields(String line) {
        var fields = line.split(" ", -1);
        return new long[] {Long.parseLong(fields[0]), Long.parseLong(fields[1])};
    }

    private List<String> lines() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LinesProcess.class.getName(),
                        data.toString(),
                        Integer.toString(LINES))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            return out.lines().filter(line -> line.matches("\\d+ \\d+ [\\d.]+")).toList();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
