package org.safar.query.page.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.safar.query.page.Wording;

/** A line of time on which long silences are folded away, as shares of its width. */
final class FoldedAxis {
    private static final int SILENCE = 62;
    /** As many days wide is a fold. */
    private static final int FOLDED = 14;

    private static final int MOST_TICKS = 10;

    private final List<LocalDate> days;
    private final double[] places;

    /** @param at the middle of the fold */
    record Fold(String at, String words) {}

    /** @param narrow whether a narrow screen has room for it */
    record Tick(String at, String words, boolean narrow) {}

    /** @param days of everything that stands on it, one or more */
    FoldedAxis(Collection<LocalDate> days) {
        this.days = List.copyOf(new TreeSet<>(days));
        this.places = new double[this.days.size()];
        for (var n = 1; n < places.length; n++) {
            var silent = ChronoUnit.DAYS.between(this.days.get(n - 1), this.days.get(n));
            places[n] = places[n - 1] + (silent > SILENCE ? FOLDED : silent);
        }
    }

    /** 0 to 1, a little inside both ends. */
    double share(LocalDate day) {
        var n = days.indexOf(day);
        var whole = places[places.length - 1];
        return whole == 0 ? 0.5 : 0.01 + 0.98 * places[n] / whole;
    }

    List<Fold> folds(Wording words) {
        var folds = new ArrayList<Fold>();
        for (var n = 1; n < days.size(); n++) {
            var silent = ChronoUnit.DAYS.between(days.get(n - 1), days.get(n));
            if (silent <= SILENCE) continue;
            var middle = (share(days.get(n - 1)) + share(days.get(n))) / 2;
            folds.add(new Fold(TimeAxis.percent(middle), words.text("history.silence", Math.round(silent / 30.4))));
        }
        return folds;
    }

    /** A day in each stretch between folds, and months on the way where there is room. */
    List<Tick> ticks(Wording words) {
        var ticks = new ArrayList<Tick>();
        var last = -1.0;
        var lastNarrow = -1.0;
        for (var day : days) {
            var share = share(day);
            if (last >= 0 && share - last < 1.0 / MOST_TICKS) continue;
            if (share > 0.93) continue;
            var narrow = lastNarrow < 0 || share - lastNarrow > 0.3;
            var month = words.month(YearMonth.from(day));
            if (!ticks.isEmpty() && ticks.getLast().words().equals(month)) continue;
            ticks.add(new Tick(TimeAxis.percent(share), month, narrow));
            last = share;
            if (narrow) lastNarrow = share;
        }
        return ticks;
    }
}
