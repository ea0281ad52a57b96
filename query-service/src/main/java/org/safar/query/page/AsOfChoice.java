package org.safar.query.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safar.query.figures.Shown;
import org.safar.query.page.Frame.Link;

/**
 * As of when a page's figures stand, and what else may be asked for.
 *
 * @param words the date in words
 * @param exact the caller may name any day or instant; otherwise ends of months
 * @param asked as it stands in the address; empty where nothing was asked for
 * @param pinned what to write into an address so that it shows the same figures tomorrow
 * @param choices months whose ends can be asked for, the last one first
 */
public record AsOfChoice(String words, boolean exact, String asked, String pinned, List<Link> choices) {
    private static final int MONTHS_BACK = 24;

    /** @param now the month that is running, whose end has not come */
    public static AsOfChoice of(Shown shown, @Nullable String asked, Wording words, YearMonth now) {
        var stands = shown.asOf();
        return new AsOfChoice(
                words(shown, words),
                shown.exact(),
                asked == null ? "" : asked,
                pinned(shown),
                shown.exact() ? List.of() : choices(stands, words, now));
    }

    /** As of when these figures stand. */
    public static String words(Shown shown, Wording words) {
        return spelled(shown.asOf(), words);
    }

    /** An auditor's address names the position, and so the very same events. */
    private static String pinned(Shown shown) {
        var position = shown.position();
        return position == null ? shown.asOf() : position.toString();
    }

    private static String spelled(String stands, Wording words) {
        try {
            return stands.length() == 10 ? words.day(LocalDate.parse(stands)) : words.instant(Instant.parse(stands));
        } catch (DateTimeParseException _) {
            return words.text("frame.position", stands.replaceAll("\\D", ""));
        }
    }

    private static List<Link> choices(String stands, Wording words, YearMonth now) {
        var chosen = YearMonth.from(LocalDate.parse(stands));
        var last = now.minusMonths(1);
        return IntStream.range(0, MONTHS_BACK)
                .mapToObj(last::minusMonths)
                .map(month -> new Link(words.day(month.atEndOfMonth()), "", month.toString(), month.equals(chosen)))
                .toList();
    }
}
