package org.safar.simulator;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a delivery was answered: lines by status, and what was not taken by its code.
 *
 * @param lines how many were answered
 */
public record Tally(
        long lines, long accepted, long unchanged, long duplicate, long notYet, long refused, Map<String, Long> codes) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, Map.of());

    private static final Pattern CODE = Pattern.compile("\"code\":\"([a-z-]+)\"");

    /** @throws FeedFailed when the counts of the summary do not add up */
    static Tally read(String summary, Map<String, Long> codes) {
        var tally = new Tally(
                count(summary, "lines"),
                count(summary, "accepted"),
                count(summary, "unchanged"),
                count(summary, "duplicate"),
                count(summary, "notYet"),
                count(summary, "refused"),
                codes);
        if (tally.answered() != tally.lines()) throw new FeedFailed("the receipts do not add up: " + summary);
        return tally;
    }

    /** The code of a receipt that says why a line was not taken; empty where it was. */
    static String code(String receipt) {
        var code = CODE.matcher(receipt);
        return code.find() ? code.group(1) : "";
    }

    Tally plus(Tally other) {
        var all = new TreeMap<>(codes);
        other.codes.forEach((code, times) -> all.merge(code, times, Long::sum));
        return new Tally(
                lines + other.lines,
                accepted + other.accepted,
                unchanged + other.unchanged,
                duplicate + other.duplicate,
                notYet + other.notYet,
                refused + other.refused,
                all);
    }

    @Override
    public String toString() {
        var counts = "%,d lines: %,d accepted, %,d unchanged, %,d duplicate, %,d not yet, %,d refused"
                .formatted(lines, accepted, unchanged, duplicate, notYet, refused);
        return codes.isEmpty()
                ? counts
                : counts
                        + codes.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .collect(Collectors.joining(", ", " (", ")"));
    }

    private long answered() {
        return Arrays.stream(new long[] {accepted, unchanged, duplicate, notYet, refused})
                .sum();
    }

    private static long count(String summary, String name) {
        var number = Pattern.compile("\"" + name + "\"\\s*:\\s*(\\d+)").matcher(summary);
        if (!number.find()) throw new FeedFailed("a summary without " + name + ": " + summary);
        return Long.parseLong(number.group(1));
    }
}
