package org.safar.query.page.providers;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safar.query.figures.Shown;
import org.safar.query.page.Fields;
import org.safar.query.page.Wording;
import org.safar.query.page.country.Panels;
import org.safar.query.page.country.Panels.Column;
import org.safar.query.page.country.Part.Grid;

/** Each provider's places, who takes them, and what came of those who were helped. */
final class SideBySide {
    private SideBySide() {}

    /** @param providers as the API gives them */
    static List<Grid> of(Shown shown, List<Fields> providers, Wording words) {
        var panels = new Panels(shown, words);
        var codes = providers.stream().map(line -> line.text("provider")).toList();
        return List.of(
                panels.grid("placesByProvider", codes, Function.identity(), places("placesByProvider", panels, words)),
                panels.grid(
                        "takenByProvider", codes, Function.identity(), places("placesTakenByProvider", panels, words)),
                panels.grid(
                        "sideBySide",
                        codes,
                        Function.identity(),
                        panels.column("guests", "guestsByProvider"),
                        panels.column("helped", "assistedByProvider"),
                        panels.second(words.text("part.stays.planned"), "staysEndedByProvider", "planned"),
                        panels.second(words.text("part.stays.unannounced"), "staysEndedByProvider", "unannounced"),
                        panels.column("returned", "returnedByProvider"),
                        panels.column("reintegrated", "reintegratedByProvider"),
                        panels.column("hotlineCalls", "hotlineCallsByProvider")));
    }

    private static Column[] places(String panel, Panels panels, Wording words) {
        return Stream.of("men", "women", "families", "children")
                .map(whom -> panels.second(words.text("place-for." + whom), panel, whom))
                .toArray(Column[]::new);
    }
}
