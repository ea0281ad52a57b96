package org.safar.query.page.routes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.query.page.Addresses;
import org.safar.query.page.Frame.Link;
import org.safar.query.page.Span;
import org.safar.query.page.Viewing;
import org.safar.query.page.Wording;
import org.safar.query.page.map.Flow;
import org.safar.web.Problems;

/**
 * How the page shows what the form narrows.
 *
 * @param picked the corridor that stands out; empty for none
 * @param all every corridor, not only the largest
 * @param versus what stands beside the page's own; none for one map
 * @param scale persons that the widest line stands for at least; 0 where the largest corridor sets the scale
 */
record RoutesState(
        Map<String, List<String>> parameters,
        Map<String, List<String>> figures,
        Toward toward,
        boolean regions,
        boolean all,
        String picked,
        @Nullable Beside versus,
        long scale) {
    static final String PATH = "/routes";
    private static final int LARGEST = 25;
    private static final Set<String> OWN = Stream.concat(
                    Stream.of("toward", "detail", "show", "pick", "scale"), Beside.PARAMETERS.stream())
            .collect(Collectors.toUnmodifiableSet());

    static RoutesState of(Map<String, List<String>> parameters) {
        var viewing = Viewing.of(parameters, OWN);
        var toward = viewing.one("toward", Toward.codes());
        var picked = viewing.own().getOrDefault("pick", "");
        if (!picked.matches("[A-Z0-9:a-z-]{0,60}")) throw Problems.invalidParameter("pick", "a corridor is UZ-KZ");
        return new RoutesState(
                parameters,
                viewing.figures(),
                Toward.values()[Toward.codes().indexOf(toward)],
                viewing.one("detail", List.of("countries", "regions")).equals("regions"),
                viewing.one("show", List.of("largest", "all")).equals("all"),
                picked,
                Beside.asked(parameters),
                scale(viewing));
    }

    private static long scale(Viewing viewing) {
        var text = viewing.own().getOrDefault("scale", "0");
        if (!text.matches("\\d{1,7}")) throw Problems.invalidParameter("scale", "a number of persons");
        return Long.parseLong(text);
    }

    /** Without the scale, which belongs to the steps through time alone. */
    Map<String, List<String>> unscaled() {
        var without = new HashMap<>(parameters);
        without.remove("scale");
        return without;
    }

    /** The months of the page itself. */
    Span own() {
        return Span.asked(parameters);
    }

    /** Of the form: the second period only where there is one. */
    String[] fields() {
        var fields = new ArrayList<>(List.of("from", "to"));
        if (versus != null) versus.fields().forEach(fields::add);
        fields.addAll(List.of("origin", "destination", "form", "sex", "age", "by"));
        return fields.toArray(String[]::new);
    }

    /** Name of the panel that the map is drawn from. */
    String corridors() {
        return regions ? "regionCorridors" : "corridors";
    }

    /** The largest, which come first; or all, where they are asked for. */
    <T> List<T> listed(List<T> sorted) {
        return all ? sorted : sorted.stream().limit(LARGEST).toList();
    }

    List<Flow> flows(List<Corridor> corridors, Wording words) {
        return corridors.stream()
                .map(corridor -> new Flow(
                        corridor.from(),
                        corridor.to(),
                        corridor.value(),
                        words.text(
                                "routes.corridor",
                                words.place(corridor.from()),
                                words.place(corridor.to()),
                                corridor.value()),
                        corridor.key().equals(picked)))
                .toList();
    }

    String with(String name, String value) {
        return Addresses.with(PATH, name.equals("pick") ? parameters : unscaled(), name, value);
    }

    List<Link> towards(Wording words) {
        return Toward.codes().stream()
                .map(code -> new Link(
                        words.text("routes.toward." + code),
                        with("toward", code),
                        code,
                        toward.code().equals(code)))
                .toList();
    }

    List<Link> details(Wording words) {
        return List.of(
                new Link(words.text("routes.detail.countries"), with("detail", ""), "countries", !regions),
                new Link(words.text("routes.detail.regions"), with("detail", "regions"), "regions", regions));
    }
}
