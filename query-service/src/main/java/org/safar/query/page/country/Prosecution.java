package org.safar.query.page.country;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safar.query.figures.Shown;
import org.safar.query.page.Wording;

/** What became known of the crime, how far courts have come, and how they judged. */
final class Prosecution {
    private Prosecution() {}

    static Part of(Shown shown, Wording words) {
        var panels = new Panels(shown, words);
        var tiles = Stream.of(
                        "tipEvents",
                        "suspects",
                        "proceedings",
                        "charged",
                        "convicted",
                        "acquitted",
                        "compensationOrdered")
                .map(panels::tile)
                .toList();
        var groups = List.of(
                panels.group("proceedingsByStage", "proceedings", panels.named("stage")),
                panels.group("proceedingsByKind", panels.named("proceeding-kind")),
                panels.group("suspectsByFinding", panels.named("finding")),
                panels.group("suspectsInOffice", panels.named("code.answer")),
                panels.group("convictedBySex", "convicted", panels.named("sex")),
                panels.group("convictedByCitizenship", citizenship(words)));
        var grids = List.of(
                panels.grid(
                        "sentences",
                        panels.keys(0, "sentences"),
                        panels.named("sentence"),
                        panels.column("sentenced", "sentences"),
                        panels.second(words.text("part.suspended"), "sentencesSuspended", "yes")),
                panels.grid(
                        "byArticle",
                        panels.keys(0, "proceedingsByArticle", "convictedByArticle"),
                        Function.identity(),
                        panels.column("proceedings", "proceedingsByArticle"),
                        panels.column("convicted", "convictedByArticle")));
        return new Part(tiles, groups, grids);
    }

    private static Function<String, String> citizenship(Wording words) {
        return key -> key.equals("stateless") ? words.text("part.stateless") : words.country(key);
    }
}
