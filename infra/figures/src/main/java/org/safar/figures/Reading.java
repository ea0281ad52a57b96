package org.safar.figures;

import java.util.stream.Stream;
import org.safar.figures.Dictionary.Words;
import org.safar.kernel.HubId;

/**
 * Reads the values that a row has in a dimension, as numbers: 0 where not recorded. Writes them into a scratch array
 * and says how
 * many there are; none means recorded, and none of them.
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

    int read(Dimension dimension, int row, long bits, int day, Route route, int[] into) {
        return switch (dimension) {
            case HUB -> one(Packed.HUB.of(bits), into);
            case CUSTODIAN_KIND -> one(Packed.CUSTODIAN_KIND.of(bits), into);
            case SOURCE -> one(Packed.SOURCE.of(bits), into);
            case SEX -> one(Packed.SEX.of(bits), into);
            case AGE_BAND -> one(Packed.AGE.of(bits), into);
            case SECTOR -> one(Packed.SECTOR.of(bits), into);
            case RECRUITER -> one(Packed.RECRUITER.of(bits), into);
            case FORM -> set(Packed.FORMS.of(bits), into);
            case MEANS -> set(Packed.MEANS.of(bits), into);
            case LABOUR_OR_SEXUAL -> one(labourOrSexual(bits), into);
            case ORIGIN_COUNTRY -> one(route.origin()[Route.COUNTRY], into);
            case ORIGIN_REGION -> one(finest(route.origin()), into);
            case ORIGIN_DISTRICT -> one(route.origin()[Route.DISTRICT], into);
            case DESTINATION_COUNTRY -> one(route.destination()[Route.COUNTRY], into);
            case DESTINATION_REGION -> one(finest(route.destination()), into);
            case DESTINATION_DISTRICT -> one(route.destination()[Route.DISTRICT], into);
            case THROUGH_COUNTRY -> onTheWay(route, Route.COUNTRY, into);
            case THROUGH_REGION -> onTheWay(route, Route.REGION, into);
            case THROUGH_DISTRICT -> onTheWay(route, Route.DISTRICT, into);
            case BORDER_POINT -> several(route.complete(), route.borderPoints(), into);
            case CITIZENSHIP -> citizenships(rows.background(row), into);
            case FOUND_IN -> one(rows.background(row).foundIn(), into);
            case DIRECTION -> one(direction(route), into);
            case YEAR -> one(Packed.year(day), into);
            case MONTH, QUARTER -> one(period(dimension, day), into);
            case SEASON -> one(Packed.month(rows.day(row, Packed.Day.RECRUITED)), into);
        };
    }

    /** Counted from the year 0; a day without a month is in none. */
    private static int period(Dimension dimension, int day) {
        if (Packed.month(day) == 0) return 0;
        return (Packed.year(day) * 12 + Packed.month(day) - 1) / dimension.months();
    }

    private static int one(int number, int[] into) {
        into[0] = number;
        return 1;
    }

    private static int set(int mask, int[] into) {
        if (mask == 0) return one(0, into);
        var count = 0;
        for (var rest = mask; rest != 0; rest &= rest - 1) into[count++] = Integer.numberOfTrailingZeros(rest) + 1;
        return count;
    }

    private static int finest(int[] place) {
        return place[Route.REGION] == 0 ? place[Route.COUNTRY] : place[Route.REGION];
    }

    private static int onTheWay(Route route, int level, int[] into) {
        return several(route.complete(), route.through()[level], into);
    }

    private static int several(boolean complete, int[] numbers, int[] into) {
        if (numbers.length == 0) return complete ? 0 : one(0, into);
        var count = Math.min(numbers.length, MOST);
        System.arraycopy(numbers, 0, into, 0, count);
        return count;
    }

    private static int citizenships(Background background, int[] into) {
        if (background.citizenships().isEmpty()) return one(0, into);
        var count = 0;
        for (var number : background.citizenships()) if (count < MOST) into[count++] = number;
        return count;
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
