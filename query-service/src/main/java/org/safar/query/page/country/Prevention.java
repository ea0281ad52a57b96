package org.safar.query.page.country;

import java.util.List;
import org.safar.kernel.place.Places;
import org.safar.query.figures.Shown;
import org.safar.query.page.Wording;

/** What was done so that fewer are trafficked, and whom it reached. */
final class Prevention {
    private Prevention() {}

    static Part of(Shown shown, Wording words) {
        var panels = new Panels(shown, words);
        var tiles = List.of(
                panels.tile("activities"),
                panels.tile("reach", told(panels, words)),
                panels.tile("copies"),
                panels.tile("hotlineCalls"),
                panels.tile("callersMet"));
        var groups = List.of(
                panels.group("activitiesByAim", panels.named("aim")),
                panels.group("reachByAim", panels.named("aim")),
                panels.group("reachByAudience", panels.named("audience")),
                panels.group("copiesByLanguage", panels.named("code.language")),
                panels.group("copiesByMessage", panels.named("message")),
                panels.group("hotlineCallsByTopic", "hotlineCalls", panels.named("call-topic")));
        var grids = List.of(
                panels.grid(
                        "byKind",
                        panels.keys(0, "activities"),
                        panels.named("activity-kind"),
                        panels.column("activities"),
                        panels.column("copies"),
                        panels.column("reach")),
                panels.grid(
                        "byRegion",
                        panels.keys(0, "activitiesByRegion", "reachByRegion", "copiesByRegion"),
                        words::place,
                        panels.column("activities", "activitiesByRegion"),
                        panels.column("copies", "copiesByRegion"),
                        panels.column("reach", "reachByRegion")),
                panels.grid(
                        "byDistrict",
                        panels.keys(0, "activitiesByDistrict", "reachByDistrict"),
                        Prevention::district,
                        panels.column("activities", "activitiesByDistrict"),
                        panels.column("reach", "reachByDistrict")));
        return new Part(tiles, groups, grids);
    }

    private static String told(Panels panels, Wording words) {
        var of = panels.of("activitiesWithReach");
        return of.isEmpty() ? "" : words.text("part.reach.told", panels.total("activitiesWithReach"), of);
    }

    /** The register has one name for each. */
    private static String district(String code) {
        return Places.districts().stream()
                .filter(registered -> registered.district().code().equals(code))
                .findFirst()
                .map(Places.RegisteredDistrict::english)
                .orElse(code);
    }
}
