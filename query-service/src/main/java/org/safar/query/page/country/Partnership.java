package org.safar.query.page.country;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safar.query.figures.Shown;
import org.safar.query.page.Printed;
import org.safar.query.page.Wording;
import org.safar.query.page.country.Panels.Column;
import org.safar.query.page.country.Part.Tile;

/** Who works together, across borders too, on whose money, and how fresh the hub's feed is. */
final class Partnership {
    private static final List<String> MEETINGS = List.of("training", "forum", "round-table");

    private Partnership() {}

    /** @param freshness of the hub's feed, a band that everybody may know */
    static Part of(Shown shown, String freshness, Wording words) {
        var panels = new Panels(shown, words);
        var tiles = new ArrayList<Tile>();
        tiles.add(new Tile(words.text("part.feed"), Printed.of(words.text("freshness." + freshness)), ""));
        Stream.of(
                        "referralsByPair",
                        "referralsAccepted",
                        "nationalReferrals",
                        "nationalReferralsTakenUp",
                        "donorsProjects",
                        "partners",
                        "participants")
                .map(panels::tile)
                .forEach(tiles::add);
        var groups = List.of(
                panels.group("referralsByOutcome", "referrals", panels.named("outcome")),
                panels.group("referralsByReceiver", panels.named("receiver")),
                panels.group("partnersByKind", "partners", panels.named("organisation")),
                panels.group("projectsByDonor", "donorsProjects", Function.identity()),
                panels.group("participantsByTopic", panels.named("topic")));
        var meetings = MEETINGS.stream()
                .map(kind -> panels.first(words.text("activity-kind." + kind), "participants", kind))
                .toArray(Column[]::new);
        var grids = List.of(
                Referrals.byPair(shown, panels, words),
                Referrals.betweenKeepers(panels, words),
                Referrals.withinCountry(shown, panels, words),
                panels.grid("met", panels.keys(1, "participants"), panels.named("organisation"), meetings),
                panels.grid(
                        "byProject",
                        panels.keys(0, "projects", "activitiesByProject"),
                        Function.identity(),
                        panels.column("helped", "projects"),
                        panels.column("activities", "activitiesByProject")));
        return new Part(tiles, groups, grids);
    }
}
