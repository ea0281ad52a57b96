package org.safar.query.page.providers;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.safar.query.page.Fields;
import org.safar.query.page.Wording;

/** Where a provider is found: no finer than its district, by the public number and hours. */
record Door(String provider, String kind, String place, String services, String phone, String hours, String rentFree) {
    private static final int WEEK = 7;

    /** @param line as the API gives it */
    static Door of(Fields line, Wording words) {
        var premises = line.at("premises");
        return new Door(
                line.text("provider"),
                words.text("provider-kind." + line.text("kind")),
                place(line.at("place"), words),
                codes(line.at("offer"), "services").stream()
                        .map(service -> words.text("code.service." + service))
                        .collect(Collectors.joining(", ")),
                phone(line.at("contact").text("phone")),
                line.at("contact").all("hours").stream()
                        .map(hours -> hours(hours, words))
                        .collect(Collectors.joining("; ")),
                premises.none() ? words.absent() : words.text("code.answer." + premises.text("rentFree")));
    }

    private static String place(Fields place, Wording words) {
        var region = place.text("region");
        return region.isEmpty() ? words.country(place.text("country")) : words.place(region);
    }

    /** A short number is written with the country in which it can be called. */
    private static String phone(String number) {
        var colon = number.indexOf(':');
        return colon < 0 ? number : number.substring(colon + 1);
    }

    private static String hours(Fields hours, Wording words) {
        var days = codes(hours, "days");
        var which = days.size() == WEEK
                ? words.text("providers.daily")
                : days.stream()
                        .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale()))
                        .collect(Collectors.joining(", "));
        return which + " " + hours.text("opens") + "\u2013" + hours.text("closes");
    }

    private static Collection<String> codes(Fields of, String name) {
        return of.tree().get(name) instanceof Collection<?> several
                ? several.stream().map(Objects::toString).toList()
                : List.of();
    }
}
