package org.safar.figures;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.safar.figures.Dictionary.Words;
import org.safar.kernel.HubId;

/**
 * Reads the values that rows have in a dimension, as numbers: 0 where not recorded; none at all means recorded, and none of them. A
 * column at a time: what to read is decided once for many rows.
 */
final class Reading {
    private static final int DOMESTIC = 1;
    private static final int OUT = 2;
    private static final int IN = 3;
    private static final int BETWEEN = 4;
    private static final int THROUGH = 5;
    private static final int ELSEWHERE = 6;

    private final Block block;
    private final boolean[] inside;
    private final boolean together;
    private final Settlements settlements;

    /** @param seenFrom alpha-2 of a country; empty where directions are seen from the five hubs' countries together */
    Reading(Block block, Words<String> codes, String seenFrom) {
        this.block = block;
        this.together = seenFrom.isEmpty();
        this.inside = inside(codes, seenFrom);
        this.settlements = new Settlements(codes);
    }

    /** @param days the rows' dates of reference */
    void read(Dimension dimension, int[] days, Values into) {
        switch (dimension) {
            case HUB -> field(Packed.HUB, into);
            case CUSTODIAN_KIND -> field(Packed.CUSTODIAN_KIND, into);
            case SOURCE -> field(Packed.SOURCE, into);
            case SEX -> field(Packed.SEX, into);
            case AGE_BAND -> field(Packed.AGE, into);
            case SECTOR -> field(Packed.SECTOR, into);
            case RECRUITER -> field(Packed.RECRUITER, into);
            case FORM -> set(Packed.FORMS, into);
            case MEANS -> set(Packed.MEANS, into);
            case LABOUR_OR_SEXUAL -> one(into, i -> labourOrSexual(block.bits()[i]));
            case ORIGIN_COUNTRY -> place(Route.ORIGIN + Route.COUNTRY, into);
            case ORIGIN_REGION -> finest(Route.ORIGIN, into);
            case ORIGIN_DISTRICT -> place(Route.ORIGIN + Route.DISTRICT, into);
            case ORIGIN_SETTLEMENT -> one(into, i -> settlements.of(block.route()[i].origin(Route.DISTRICT)));
            case DESTINATION_COUNTRY -> place(Route.DESTINATION + Route.COUNTRY, into);
            case DESTINATION_REGION -> finest(Route.DESTINATION, into);
            case DESTINATION_DISTRICT -> place(Route.DESTINATION + Route.DISTRICT, into);
            case THROUGH_COUNTRY -> list(Route.COUNTRY, into);
            case THROUGH_REGION -> list(Route.REGION, into);
            case THROUGH_DISTRICT -> list(Route.DISTRICT, into);
            case THROUGH_SETTLEMENT -> settlements(into);
            case BORDER_POINT -> list(Route.POINTS, into);
            case CITIZENSHIP -> several(Background::citizenships, into);
            case PROJECT -> several(Background::projects, into);
            case PROVIDER -> several(Background::providers, into);
            case FOUND_IN -> one(into, i -> block.background(i).foundIn());
            case DIRECTION -> one(into, i -> direction(block.route()[i]));
            case YEAR -> one(into, i -> Packed.year(days[i]));
            case MONTH, QUARTER -> one(into, i -> period(dimension, days[i]));
            case SEASON -> one(into, i -> Packed.month(block.day(i, Packed.Day.RECRUITED)));
        }
    }

    /** Counted from the year 0; a day without a month is in none. */
    private static int period(Dimension dimension, int day) {
        if (Packed.month(day) == 0) return 0;
        return (Packed.year(day) * 12 + Packed.month(day) - 1) / dimension.months();
    }

    private void one(Values into, IntUnaryOperator number) {
        for (var i = 0; i < block.size(); i++) into.numbers[i] = number.applyAsInt(i);
        into.single();
    }

    private void field(Packed field, Values into) {
        for (var i = 0; i < block.size(); i++) into.numbers[i] = field.of(block.bits()[i]);
        into.single();
    }

    private void place(int at, Values into) {
        for (var i = 0; i < block.size(); i++)
            into.numbers[i] = block.route()[i].numbers()[at];
        into.single();
    }

    private void finest(int end, Values into) {
        for (var i = 0; i < block.size(); i++) {
            var route = block.route()[i].numbers();
            var region = route[end + Route.REGION];
            into.numbers[i] = region == 0 ? route[end + Route.COUNTRY] : region;
        }
        into.single();
    }

    private void set(Packed field, Values into) {
        for (var i = 0; i < block.size(); i++) {
            into.begin(i);
            var mask = field.of(block.bits()[i]);
            if (mask == 0) into.add(0);
            for (var rest = mask; rest != 0; rest &= rest - 1) into.add(Integer.numberOfTrailingZeros(rest) + 1);
        }
        into.begin(block.size());
    }

    private void list(int list, Values into) {
        for (var i = 0; i < block.size(); i++) {
            into.begin(i);
            var route = block.route()[i];
            var from = route.from(list);
            var to = route.to(list);
            if (from == to && (!route.complete() || notTold(route, list))) into.add(0);
            for (var at = from; at < to; at++) into.add(route.numbers()[at]);
        }
        into.begin(block.size());
    }

    /** It goes through a region, and nobody says through which district of it. */
    private static boolean notTold(Route route, int list) {
        return list == Route.DISTRICT && route.from(Route.REGION) < route.to(Route.REGION);
    }

    private void settlements(Values into) {
        for (var i = 0; i < block.size(); i++) {
            into.begin(i);
            var route = block.route()[i];
            var kinds = settlements.onTheWay(route);
            if (kinds == 0 && (!route.complete() || notTold(route, Route.DISTRICT))) into.add(0);
            if ((kinds & 1) != 0) into.add(Settlements.URBAN);
            if ((kinds & 2) != 0) into.add(Settlements.RURAL);
        }
        into.begin(block.size());
    }

    private void several(Function<Background, List<Integer>> numbers, Values into) {
        for (var i = 0; i < block.size(); i++) {
            into.begin(i);
            var all = numbers.apply(block.background(i));
            if (all.isEmpty()) into.add(0);
            for (var number : all) into.add(number);
        }
        into.begin(block.size());
    }

    private static int labourOrSexual(long bits) {
        if (!Packed.FORMS.is(bits)) return 0;
        if (Indicator.labour(bits)) return Indicator.sexual(bits) ? 3 : 1;
        return Indicator.sexual(bits) ? 2 : 4;
    }

    private int direction(Route route) {
        if (!route.complete()) return 0;
        if (route.domestic() && isInside(route.origin(Route.COUNTRY))) return DOMESTIC;
        var from = isInside(route.origin(Route.COUNTRY));
        var to = isInside(route.destination(Route.COUNTRY));
        if (from && to) return BETWEEN;
        if (from) return OUT;
        if (to) return IN;
        for (var at = Route.LISTS; at < route.to(Route.COUNTRY); at++)
            if (isInside(route.numbers()[at])) return THROUGH;
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
