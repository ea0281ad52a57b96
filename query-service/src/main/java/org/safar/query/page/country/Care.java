package org.safar.query.page.country;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safar.query.figures.Shown;
import org.safar.query.page.Wording;
import org.safar.query.page.country.Panels.Column;

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
                        "rentFree")
                .map(panels::tile)
                .toList();
        var groups = List.of(
                panels.group("places", panels.named("place-for")),
                panels.group("providers", panels.named("provider-kind")),
                panels.group("providersByService", panels.named("code.service")));
        var whom = Stream.of("men", "women", "families", "children")
                .map(key -> panels.second(words.text("place-for." + key), "placesByProvider", key))
                .toArray(Column[]::new);
        var grids = List.of(
                panels.grid("placesByProvider", panels.keys(0, "placesByProvider"), Function.identity(), whom),
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
}
