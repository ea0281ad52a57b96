package org.safar.figures;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private final Words<Route> routes;
    private final int[][] ends;
    /** Of each route one more than its direction; 0 where nobody asked yet. */
    private byte[] directions = {};

    private final boolean[] inside;
    private final boolean together;
    private final Words<String> codes;
    private @Nullable Settlements settlements;

    /** @param seenFrom alpha-2 of a country; empty where directions are seen from the five hubs' countries together */
    Reading(Block block, Rows rows, String seenFrom) {
        this.block = block;
        this.routes = rows.routes();
        this.ends = rows.ends();
        this.together = seenFrom.isEmpty();
        this.codes = rows.codes();
        this.inside = inside(codes, seenFrom);
    }

    /** @param days the rows' dates by which the dimension goes */
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
            case LABOUR_OR_SEXUAL -> labourOrSexual(into);
            case ORIGIN_COUNTRY -> place(Route.ORIGIN + Route.COUNTRY, into);
            case ORIGIN_REGION -> finest(Route.ORIGIN, into);
            case ORIGIN_DISTRICT -> place(Route.ORIGIN + Route.DISTRICT, into);
            case ORIGIN_SETTLEMENT -> originSettlements(into);
            case DESTINATION_COUNTRY -> place(Route.DESTINATION + Route.COUNTRY, into);
            case DESTINATION_REGION -> finest(Route.DESTINATION, into);
            case DESTINATION_DISTRICT -> place(Route.DESTINATION + Route.DISTRICT, into);
            case DIRECTION -> directions(into);
            case THROUGH_COUNTRY -> list(Route.COUNTRY, into);
            case THROUGH_REGION -> list(Route.REGION, into);
            case THROUGH_DISTRICT -> list(Route.DISTRICT, into);
            case THROUGH_SETTLEMENT -> settlements(into);
            case BORDER_POINT -> list(Route.POINTS, into);
            case CITIZENSHIP -> several(Background.CITIZENSHIPS, into);
            case PROJECT -> several(Background.PROJECTS, into);
            case PROVIDER -> several(Background.PROVIDERS, into);
            case FOUND_IN -> foundIn(into);
            case YEAR -> years(days, into);
            case MONTH, QUARTER -> periods(dimension.months(), days, into);
            case SEASON -> months(days, into);
        }
    }

    private void foundIn(Values into) {
        for (var i = 0; i < block.size(); i++)
            into.numbers[i] = block.background(i).foundIn();
        into.single();
    }

    private void years(int[] days, Values into) {
        for (var i = 0; i < block.size(); i++) into.numbers[i] = Packed.year(days[i]);
        into.single();
    }

    private void months(int[] days, Values into) {
        for (var i = 0; i < block.size(); i++) into.numbers[i] = Packed.month(days[i]);
        into.single();
    }

    /** Counted from the year 0; a day without a month is in none. */
    private void periods(int months, int[] days, Values into) {
        for (var i = 0; i < block.size(); i++) {
            var month = Packed.month(days[i]);
            into.numbers[i] = month == 0 ? 0 : (Packed.year(days[i]) * 12 + month - 1) / months;
        }
        into.single();
    }

    private void field(Packed field, Values into) {
        for (var i = 0; i < block.size(); i++) into.numbers[i] = field.of(block.bits()[i]);
        into.single();
    }

    private void place(int at, Values into) {
        var places = ends[at];
        for (var i = 0; i < block.size(); i++) into.numbers[i] = places[block.routeNumber()[i]];
        into.single();
    }

    private void finest(int end, Values into) {
        var countries = ends[end + Route.COUNTRY];
        var regions = ends[end + Route.REGION];
        for (var i = 0; i < block.size(); i++) {
            var number = block.routeNumber()[i];
            into.numbers[i] = regions[number] == 0 ? countries[number] : regions[number];
        }
        into.single();
    }

    /** A direction is decided once for each route. */
    private void directions(Values into) {
        if (directions.length < routes.size()) directions = new byte[routes.size()];
        for (var i = 0; i < block.size(); i++) {
            var number = block.routeNumber()[i];
            if (directions[number] == 0) directions[number] = (byte) (direction(routes.of(number)) + 1);
            into.numbers[i] = directions[number] - 1;
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
            var route = routes.of(block.routeNumber()[i]);
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

    /** Made where it is asked: few pages do. */
    private Settlements settlements() {
        var known = settlements;
        if (known == null) settlements = known = new Settlements(codes);
        return known;
    }

    private void originSettlements(Values into) {
        var settlements = settlements();
        var districts = ends[Route.ORIGIN + Route.DISTRICT];
        for (var i = 0; i < block.size(); i++) into.numbers[i] = settlements.of(districts[block.routeNumber()[i]]);
        into.single();
    }

    private void settlements(Values into) {
        var settlements = settlements();
        for (var i = 0; i < block.size(); i++) {
            into.begin(i);
            var route = routes.of(block.routeNumber()[i]);
            var kinds = settlements.onTheWay(route);
            if (kinds == 0 && (!route.complete() || notTold(route, Route.DISTRICT))) into.add(0);
            if ((kinds & 1) != 0) into.add(Settlements.URBAN);
            if ((kinds & 2) != 0) into.add(Settlements.RURAL);
        }
        into.begin(block.size());
    }

    private void several(int list, Values into) {
        for (var i = 0; i < block.size(); i++) {
            into.begin(i);
            var background = block.background(i);
            var to = background.to(list);
            if (background.from(list) == to) into.add(0);
            for (var at = background.from(list); at < to; at++)
                into.add(background.numbers()[at]);
        }
        into.begin(block.size());
    }

    private void labourOrSexual(Values into) {
        for (var i = 0; i < block.size(); i++) into.numbers[i] = labourOrSexual(block.bits()[i]);
        into.single();
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
