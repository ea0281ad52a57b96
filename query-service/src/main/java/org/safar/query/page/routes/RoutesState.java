package org.safar.query.page.routes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safar.query.page.Addresses;
import org.safar.query.page.Frame.Link;
import org.safar.query.page.Viewing;
import org.safar.query.page.Wording;
import org.safar.web.Problems;

/**
 * How the page shows what the form narrows.
 *
 * @param picked the corridor that stands out; empty for none
 * @param all every corridor, not only the largest
 */
record RoutesState(
        Map<String, List<String>> parameters,
        Map<String, List<String>> figures,
        Toward toward,
        boolean regions,
        boolean all,
        String picked) {
    static final String PATH = "/routes";
    private static final Set<String> OWN = Set.of("toward", "detail", "show", "pick");

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
                picked);
    }

    String with(String name, String value) {
        return Addresses.with(PATH, parameters, name, value);
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
