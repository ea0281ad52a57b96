package org.safar.query.page.referrals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.query.page.Fields;
import org.safar.query.page.Wording;

/**
 * Fields and codes of a referral in words.
 *
 * @param today by which something is over
 */
public record ReferralWords(Wording words, LocalDate today) {
    private static final long HOUR = 3_600;
    private static final long DAY = 24 * HOUR;

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String absent() {
        return words.absent();
    }

    /** @param list of codes, as in its keys */
    String code(String list, String code) {
        return code.isEmpty() ? absent() : words.text("code." + list + "." + code);
    }

    /** @param codes as the API gives them: a list, or nothing */
    List<String> each(String list, Fields of, String codes) {
        return of.tree().get(codes) instanceof Collection<?> several
                ? several.stream()
                        .map(code -> code(list, Objects.toString(code)))
                        .toList()
                : List.of();
    }

    /** @param none what is said where there are none */
    String several(String list, Fields of, String codes, String none) {
        var each = each(list, of, codes);
        return each.isEmpty() ? none : String.join(", ", each);
    }

    /** A year, a month, a day, or not recorded. */
    String date(String text) {
        return words.date(text);
    }

    String from(Fields referral) {
        return words.country(referral.text("from"));
    }

    /** A hub by its country; a partner without one by its code, and what it is. */
    String to(Fields referral) {
        var partner = referral.at("partner");
        if (partner.none()) return receiver(referral);
        return words.text(
                "referral.partner",
                referral.text("to"),
                code("partner-kind", partner.text("kind")),
                words.country(partner.text("state")));
    }

    /** As short as can be: a hub by its country, a partner by its code. */
    String receiver(Fields referral) {
        return referral.has("partner") ? referral.text("to") : words.country(referral.text("to"));
    }

    /** What an offer says of who it is: a child, the age band. */
    String person(Fields offer) {
        var child = offer.text("child").equals("yes") ? words.text("referral.child") : "";
        var age = offer.has("ageBand") ? words.ages(offer.text("ageBand")) : "";
        var said = Stream.of(child, age).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return said.isEmpty() ? absent() : said;
    }

    String left(long seconds) {
        return left(seconds, words);
    }

    /** @param seconds until it is too late */
    public static String left(long seconds, Wording words) {
        if (seconds <= 0) return words.text("referral.left.none");
        if (seconds < HOUR) return words.text("referral.left.minutes");
        return seconds < 2 * DAY
                ? words.text("referral.left.hours", seconds / HOUR)
                : words.text("referral.left.days", seconds / DAY);
    }
}
