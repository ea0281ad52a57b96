package org.safar.kernel.time;

import static org.safar.kernel.RefusalCode.IMPOSSIBLE_DATE;
import static org.safar.kernel.RefusalCode.INVALID_DATE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.safar.kernel.Malformed;

/**
 * A year, a month, a day, or not recorded: {@code 2026}, {@code 2026-03}, {@code 2026-03-14}, {@code not-recorded}. Nothing is
 * made up: a month stays a month.
 *
 * @param year 1900 to 9999; 0 where not recorded
 * @param month 1 to 12; 0 where not recorded
 * @param day 1 to 31; 0 where not recorded
 */
public record PartialDate(int year, int month, int day) {
    public static final PartialDate NOT_RECORDED = new PartialDate(0, 0, 0);

    private static final String ABSENT = "not-recorded";
    private static final String FORM = "0000-00-00";

    public PartialDate {
        var none = year == 0 && month == 0 && day == 0;
        Malformed.unless(none || year >= 1900 && year <= 9999, IMPOSSIBLE_DATE, "years run from 1900");
        Malformed.unless(month >= 0 && month <= 12, IMPOSSIBLE_DATE, "months run from 1 to 12");
        Malformed.unless(day == 0 || dayExists(year, month, day), IMPOSSIBLE_DATE, "the month has no such day");
    }

    /** @throws Malformed invalid-date or impossible-date */
    public static PartialDate parse(String text) {
        if (text.equals(ABSENT)) return NOT_RECORDED;
        var length = text.length();
        Malformed.unless(hasForm(text), INVALID_DATE, "a date is 2026, 2026-03 or 2026-03-14");
        var year = number(text, 0, 4);
        var month = length < 7 ? 0 : number(text, 5, 7);
        var day = length < 10 ? 0 : number(text, 8, 10);
        Malformed.unless(month != 0 || length < 7, IMPOSSIBLE_DATE, "months run from 1 to 12");
        Malformed.unless(day != 0 || length < 10, IMPOSSIBLE_DATE, "days run from 1");
        Malformed.unless(year >= 1900, IMPOSSIBLE_DATE, "years run from 1900");
        return new PartialDate(year, month, day);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public boolean recorded() {
        return year != 0;
    }

    /** The first day it can mean. Only where recorded. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /** The last day it can mean. Only where recorded. */
    public LocalDate latest() {
        if (month == 0) return LocalDate.of(year, 12, 31);
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** Its month; itself where it is no finer. */
    public PartialDate toMonth() {
        return day == 0 ? this : new PartialDate(year, month, 0);
    }

    /** Surely before the other: every day it can mean lies before every day the other can mean. Unrecorded is before nothing. */
    public boolean surelyBefore(PartialDate other) {
        return recorded() && other.recorded() && latest().isBefore(other.earliest());
    }

    /** Surely after the day. */
    public boolean surelyAfter(LocalDate other) {
        return recorded() && earliest().isAfter(other);
    }

    /** {@code 2026}, {@code 2026-03}, {@code 2026-03-14} or {@code not-recorded}. */
    @Override
    public String toString() {
        if (!recorded()) return ABSENT;
        var text = new StringBuilder(FORM.length()).append(year);
        if (month != 0) append(text, month);
        if (day != 0) append(text, day);
        return text.toString();
    }

    private static void append(StringBuilder text, int number) {
        text.append(number < 10 ? "-0" : "-").append(number);
    }

    /** Without a pattern: every event holds several dates. */
    private static boolean hasForm(String text) {
        var length = text.length();
        if (length != 4 && length != 7 && length != 10) return false;
        for (var at = 0; at < length; at++) {
            var letter = text.charAt(at);
            if (FORM.charAt(at) == '-' ? letter != '-' : letter < '0' || letter > '9') return false;
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean dayExists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
