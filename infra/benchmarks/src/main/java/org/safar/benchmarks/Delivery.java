package org.safar.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.safar.kernel.HubId;
import org.safar.simulator.Scenario;
import org.safar.simulator.Simulation;

/**
 * Ten simulated years of five hubs, each hub's lines in the order in which they would arrive, mistakes and repetitions
 * included.
 *
 * @param setUp what an operator sends before them
 */
public record Delivery(Map<HubId, List<String>> setUp, Map<HubId, List<String>> lines) {
    /** What the stock application has no aggregates for; both sides are sent cases alone. */
    private static final Pattern BESIDE =
            Pattern.compile("\"kind\":\"(provider|activity|project|tip-event|proceeding)\",\"reference\""
                    + "|\"type\":\"(agree-transfer-basis|register-key)\"");

    /** Long enough ago that no machine's clock is before it. */
    static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);

    /** @param name another name, other cases: the same lives may be delivered twice */
    public static Delivery of(int cases, long seed, String name) {
        var setUp = new EnumMap<HubId, List<String>>(HubId.class);
        var lines = new EnumMap<HubId, List<String>>(HubId.class);
        new Simulation(new Scenario(cases, seed, UNTIL)).months().forEach(month -> {
            month.setUp().forEach((hub, said) -> add(setUp, hub, said, name));
            month.lines().forEach((hub, said) -> add(lines, hub, said, name));
        });
        return new Delivery(setUp, lines);
    }

    private static void add(Map<HubId, List<String>> all, HubId hub, List<String> lines, String name) {
        var those = all.computeIfAbsent(hub, _ -> new ArrayList<>());
        for (var line : lines) {
            if (BESIDE.matcher(line).find()) continue;
            those.add(line.replace("\"provenance\":\"simulated\"", "\"provenance\":\"operational\"")
                    .replace("\"reference\":\"", "\"reference\":\"" + name + "-"));
        }
    }

    static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    long messages() {
        return lines.values().stream().mapToLong(List::size).sum();
    }
}
