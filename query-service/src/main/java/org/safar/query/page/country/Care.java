package org.safar.query.page.country;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safar.query.figures.Shown;
import org.safar.query.page.Wording;
import org.safar.query.page.country.Panels.Column;
import org.safar.query.page.country.Part.Grid;

/** What was done for those identified, and what there is to do it with. */
final class Care {
    private Care() {}

    static Part of(Shown shown, Wording words) {
        var panels = new Panels(shown, words);
        var tiles = Stream.of(
                        "assisted",
                        "assistedByNgoOrIom",
                        "sheltered",
                        "legallyAided",
                        "compensated",
                        "departed",
                        "returned",
                        "reintegrated",
                        "penalised",
                        "rentFree",
                        "placesTaken")
                .map(panels::tile)
                .toList();
        var groups = List.of(
                panels.group("places", panels.named("place-for")),
                panels.group("placesTakenFor", "placesTaken", panels.named("place-for")),
                panels.group("providers", panels.named("provider-kind")),
                panels.group("providersByService", panels.named("code.service")));
        var whom = Stream.of("men", "women", "families", "children")
                .map(key -> panels.second(words.text("place-for." + key), "placesByProvider", key))
                .toArray(Column[]::new);
        var grids = List.of(
                panels.grid("placesByProvider", panels.keys(0, "placesByProvider"), Function.identity(), whom),
                sideBySide(panels, words),
                panels.grid(
                        "home",
                        panels.keys(0, "originRegions"),
                        words::place,
                        panels.column("identifiedHere", "originRegions"),
                        panels.column("assisted", "assistedOriginRegions"),
                        panels.column("returned", "returnedOriginRegions"),
                        panels.column("reintegrated", "reintegratedOriginRegions")));
        return new Part(tiles, groups, grids);
    }

    /** Who stays with each, whom each helped, and what came of it. */
    private static Grid sideBySide(Panels panels, Wording words) {
        return panels.grid(
                "sideBySide",
                panels.keys(0, "guestsByProvider", "assistedByProvider"),
                Function.identity(),
                panels.column("guests", "guestsByProvider"),
                panels.column("helped", "assistedByProvider"),
                panels.second(words.text("part.stays.planned"), "staysEndedByProvider", "planned"),
                panels.second(words.text("part.stays.unannounced"), "staysEndedByProvider", "unannounced"),
                panels.column("returned", "returnedByProvider"),
                panels.column("reintegrated", "reintegratedByProvider"));
    }
}
