package org.safar.query.page;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.safar.kernel.place.Places;
import org.springframework.context.MessageSource;

/**
 * How one language writes texts, numbers, dates and countries. Everything comes from the JVM and from our files: browsers
 * know nothing of half of the region's languages.
 */
public final class Wording {
    private static final Locale BRITISH = Locale.UK;

    private final MessageSource texts;
    private final Locale language;

    Wording(MessageSource texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    /** Day before month in English too, as everywhere in the region. */
    static Locale formats(Locale language) {
        return language.equals(Languages.ENGLISH) ? BRITISH : language;
    }

    /** The tag for {@code lang} attributes. */
    public String tag() {
        return language.toLanguageTag();
    }

    public Locale locale() {
        return language;
    }

    /** @throws org.springframework.context.NoSuchMessageException where no file has the key */
    public String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }

    public String number(long number) {
        var formatted = NumberFormat.getIntegerInstance(formats(language)).format(number);
        return formatted.replace('-', '\u2212');
    }

    /** With its sign, also where it rises. */
    public String change(long number) {
        return number > 0 ? "+" + number(number) : number(number);
    }

    /** @param share of 1 */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(formats(language)).format(share);
    }

    public String day(LocalDate day) {
        return write(day, "yMMMd");
    }

    public String dayAndMonth(LocalDate day) {
        return write(day, "MMMd");
    }

    public String month(YearMonth month) {
        return write(month, "yMMM");
    }

    /** The month's name alone. */
    public String monthName(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLL", formats(language)).format(month);
    }

    /** In UTC, which it says: the region has more than one zone. */
    public String instant(Instant instant) {
        return write(instant.atOffset(ZoneOffset.UTC), "yMMMdHm") + " UTC";
    }

    /** A date as the API writes it: a year, a month, a day, or not recorded. */
    public String date(String text) {
        return switch (text.length()) {
            case 4 -> text;
            case 7 -> month(YearMonth.parse(text));
            case 10 -> day(LocalDate.parse(text));
            default -> absent();
        };
    }

    /** What stands where nothing was recorded. */
    public String absent() {
        return text("case.not-recorded");
    }

    /** An id as people point at it: its two ends. */
    public static String shortened(String id) {
        return id.length() < 12 ? id : id.substring(0, 4) + "\u2026" + id.substring(id.length() - 4);
    }

    /** An age band of the code lists: {@code 18-20}, {@code 48+}. */
    public String ages(String band) {
        return text("years", band.replace('-', '\u2013'));
    }

    /** By what the United Nations call it where a file says so, else by CLDR. */
    public String country(String code) {
        var named = texts.getMessage("country." + code, null, null, language);
        return named == null ? Locale.of("", code).getDisplayCountry(language) : named;
    }

    /** A region or district by its register, a country by its name, anything else by its own code. */
    public String place(String code) {
        if (code.length() == 2) return country(code);
        return Places.regions().stream()
                .filter(registered -> registered.region().code().equals(code))
                .findFirst()
                .map(this::region)
                .orElse(code);
    }

    /** The register has Russian names; other languages get the English one until somebody has written theirs. */
    private String region(Places.RegisteredRegion registered) {
        return language.getLanguage().equals("ru") ? registered.russian() : registered.english();
    }

    private String write(TemporalAccessor moment, String skeleton) {
        return DateTimeFormatter.ofLocalizedPattern(skeleton)
                .withLocale(formats(language))
                .format(moment);
    }
}
