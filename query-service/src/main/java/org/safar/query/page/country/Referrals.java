package org.safar.query.page.country;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Dimension;
import org.safar.figures.Intervals.Quartiles;
import org.safar.query.figures.Shown;
import org.safar.query.figures.Waits.Wait;
import org.safar.query.page.Wording;
import org.safar.query.page.country.Panels.Column;
import org.safar.query.page.country.Part.Grid;

/** What two states asked of each other, and how they answered; who of either kind took over whom the other kind offered. */
final class Referrals {
    private static final String OFFERED = "referralsByPair";
    private static final String TAKEN = "referralsBetweenKeepers";
    private static final String TO = "\u2192";

    private Referrals() {}

    static Grid byPair(Shown shown, Panels panels, Wording words) {
        var pairs = panels.pairs(OFFERED);
        var columns = Stream.concat(
                        Stream.of(
                                        OFFERED,
                                        "referralsAccepted",
                                        "referralsDeclined",
                                        "referralsExpired",
                                        "referralsWithdrawn",
                                        "referralsUnanswered",
                                        "referralsCompleted")
                                .map(panels::pair),
                        Stream.of(new Column(words.text("part.hoursToAcceptance"), pair -> hours(shown, pair))))
                .toArray(Column[]::new);
        return panels.grid("byPair", pairs, pair -> called(pair, words), columns);
    }

    /** By the kind of who offered; columns are the kinds that took over. */
    static Grid betweenKeepers(Panels panels, Wording words) {
        var kinds = panels.keys(1, TAKEN).stream()
                .filter(kind -> !kind.equals(Dimension.NOT_RECORDED))
                .map(kind -> panels.second(words.text("taken-by." + kind), TAKEN, kind));
        var columns = Stream.concat(
                        Stream.of(
                                panels.second(words.text("outcome.unanswered"), "referralsByKeeper", "unanswered"),
                                panels.second(words.text("outcome.declined"), "referralsByKeeper", "declined"),
                                panels.second(words.text("outcome.expired"), "referralsByKeeper", "expired"),
                                panels.second(words.text("outcome.withdrawn"), "referralsByKeeper", "withdrawn")),
                        kinds)
                .toArray(Column[]::new);
        return panels.grid("byKeeper", panels.keys(0, "referralsByKeeper"), panels.named("taken-by"), columns);
    }

    /** By the kinds of who refers and of who is referred to. */
    static Grid withinCountry(Shown shown, Panels panels, Wording words) {
        return panels.grid(
                "withinCountry",
                panels.pairs("nationalReferrals"),
                pair -> kinds(pair, words),
                panels.pair("nationalReferrals"),
                panels.pair("nationalReferralsTakenUp"),
                new Column(words.text("part.daysToHelp"), pair -> median(shown, "referral-to-help", pair, Wait::days)));
    }

    private static Shown.@Nullable Number hours(Shown shown, String pair) {
        return median(shown, "offer-to-acceptance", pair, Wait::hours);
    }

    private static Shown.@Nullable Number median(
            Shown shown, String waiting, String pair, Function<Wait, @Nullable Quartiles> lasted) {
        var waits = Objects.requireNonNull(shown.waits().get(waiting));
        return waits.pairs().stream()
                .filter(wait -> String.join(Panels.AND, wait.keys()).equals(pair))
                .findFirst()
                .flatMap(wait -> Optional.ofNullable(lasted.apply(wait)))
                .map(lengths -> new Shown.Number((long) lengths.median(), null))
                .orElse(null);
    }

    private static String kinds(String pair, Wording words) {
        return Stream.of(pair.split(Panels.AND, -1))
                .map(kind -> words.text(kind.equals(Dimension.NOT_RECORDED) ? kind : "taken-by." + kind))
                .collect(Collectors.joining(" " + TO + " "));
    }

    private static String called(String pair, Wording words) {
        var states = pair.split(Panels.AND, -1);
        return words.country(states[0]) + " " + TO + " " + words.country(states[1]);
    }
}
