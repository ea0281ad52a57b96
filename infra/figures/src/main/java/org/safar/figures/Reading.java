package org.safar.figures;

import java.util.List;
import java.util.stream.Stream;
import org.safar.figures.Dictionary.Words;
import org.safar.kernel.HubId;

/**
 * Reads the values that a row has in a dimension, as numbers: 0 where not recorded; none at all means recorded, and none of them.
 * Writes them into an array from {@code at} and says where they end.
 */
final class Reading {
    /** The most values a row can have in one dimension: the places of a very long journey. */
    static final int MOST = 64;

    private static final int DOMESTIC = 1;
    private static final int OUT = 2;
    private static final int IN = 3;
    private static final int BETWEEN = 4;
    private static final int THROUGH = 5;
    private static final int ELSEWHERE = 6;

    private final Rows rows;
    private final boolean[] inside;
    private final boolean together;

    /** @param seenFrom alpha-2 of a country; empty where directions are seen from the five hubs' countries together */
    Reading(Rows rows, String seenFrom) {
        this.rows = rows;
        this.together = seenFrom.isEmpty();
        this.inside = inside(rows.codes(), seenFrom);
    }

    int read(Dimension dimension, int row, long bits, int day, Route route, int[] into, int at) {
        return switch (dimension) {
            case HUB -> one(Packed.HUB.of(bits), into, at);
            case CUSTODIAN_KIND -> one(Packed.CUSTODIAN_KIND.of(bits), into, at);
            case SOURCE -> one(Packed.SOURCE.of(bits), into, at);
            case SEX -> one(Packed.SEX.of(bits), into, at);
            case AGE_BAND -> one(Packed.AGE.of(bits), into, at);
            case SECTOR -> one(Packed.SECTOR.of(bits), into, at);
            case RECRUITER -> one(Packed.RECRUITER.of(bits), into, at);
            case FORM -> set(Packed.FORMS.of(bits), into, at);
            case MEANS -> set(Packed.MEANS.of(bits), into, at);
            case LABOUR_OR_SEXUAL -> one(labourOrSexual(bits), into, at);
            case ORIGIN_COUNTRY -> one(route.origin()[Route.COUNTRY], into, at);
            case ORIGIN_REGION -> one(finest(route.origin()), into, at);
            case ORIGIN_DISTRICT -> one(route.origin()[Route.DISTRICT], into, at);
            case DESTINATION_COUNTRY -> one(route.destination()[Route.COUNTRY], into, at);
            case DESTINATION_REGION -> one(finest(route.destination()), into, at);
            case DESTINATION_DISTRICT -> one(route.destination()[Route.DISTRICT], into, at);
            case THROUGH_COUNTRY -> onTheWay(route, Route.COUNTRY, into, at);
            case THROUGH_REGION -> onTheWay(route, Route.REGION, into, at);
            case THROUGH_DISTRICT -> onTheWay(route, Route.DISTRICT, into, at);
            case BORDER_POINT -> several(route.complete(), route.borderPoints(), into, at);
            case CITIZENSHIP -> several(rows.background(row).citizenships(), into, at);
            case PROJECT -> several(rows.background(row).projects(), into, at);
            case FOUND_IN -> one(rows.background(row).foundIn(), into, at);
            case DIRECTION -> one(direction(route), into, at);
            case YEAR -> one(Packed.year(day), into, at);
            case MONTH, QUARTER -> one(period(dimension, day), into, at);
            case SEASON -> one(Packed.month(rows.day(row, Packed.Day.RECRUITED)), into, at);
        };
    }

    /** Counted from the year 0; a day without a month is in none. */
    private static int period(Dimension dimension, int day) {
        if (Packed.month(day) == 0) return 0;
        return (Packed.year(day) * 12 + Packed.month(day) - 1) / dimension.months();
    }

    private static int one(int number, int[] into, int at) {
        into[at] = number;
        return at + 1;
    }

    private static int set(int mask, int[] into, int at) {
        if (mask == 0) return one(0, into, at);
        var end = at;
        for (var rest = mask; rest != 0; rest &= rest - 1) into[end++] = Integer.numberOfTrailingZeros(rest) + 1;
        return end;
    }

    private static int finest(int[] place) {
        return place[Route.REGION] == 0 ? place[Route.COUNTRY] : place[Route.REGION];
    }

    private static int onTheWay(Route route, int level, int[] into, int at) {
        return several(route.complete(), route.through()[level], into, at);
    }

    private static int several(boolean complete, int[] numbers, int[] into, int at) {
        if (numbers.length == 0) return complete ? at : one(0, into, at);
        var count = Math.min(numbers.length, MOST);
        System.arraycopy(numbers, 0, into, at, count);
        return at + count;
    }

    private static int several(List<Integer> numbers, int[] into, int at) {
        if (numbers.isEmpty()) return one(0, into, at);
        var end = at;
        for (var number : numbers) if (end - at < MOST) into[end++] = number;
        return end;
    }

    private static int labourOrSexual(long bits) {
        if (!Packed.FORMS.is(bits)) return 0;
        if (Indicator.labour(bits)) return Indicator.sexual(bits) ? 3 : 1;
        return Indicator.sexual(bits) ? 2 : 4;
    }

    private int direction(Route route) {
        if (!route.complete()) return 0;
        if (route.domestic() && isInside(route.origin()[Route.COUNTRY])) return DOMESTIC;
        var from = isInside(route.origin()[Route.COUNTRY]);
        var to = isInside(route.destination()[Route.COUNTRY]);
        if (from && to) return BETWEEN;
        if (from) return OUT;
        if (to) return IN;
        for (var country : route.through()[Route.COUNTRY]) if (isInside(country)) return THROUGH;
        return ELSEWHERE;
    }

    private boolean isInside(int code) {
        return code < inside.length && inside[code];
    }

    private boolean[] inside(Words<String> codes, String seenFrom) {
        var inside = new boolean[codes.size()];
        for (var number = 0; number < inside.length; number++) {
            var code = codes.of(number);
            inside[number] = together
                    ? Stream.of(HubId.values()).anyMatch(hub -> hub.code().equals(code))
                    : code.equals(seenFrom);
        }
        return inside;
    }
}
