package org.safar.figures;

import java.util.Set;

/** Whether a row is of the custodian and the region that a scope covers. */
final class Belonging {
    private final Rows rows;
    private final int custodian;
    private final int region;
    private final PlaceSet places;

    Belonging(Rows rows, Scope scope) {
        var region = scope.region();
        var custodian = scope.custodian();
        this.rows = rows;
        this.custodian = custodian == null ? 0 : number(custodian.value());
        this.region = region == null ? 0 : number(region.code());
        this.places = new PlaceSet(rows.codes(), region == null ? Set.of() : Set.of(region.code()));
    }

    boolean includesAll() {
        return custodian == 0 && region == 0;
    }

    boolean includes(int row) {
        return (custodian == 0 || rows.background(row).custodian() == custodian)
                && (region == 0
                        || touches(rows.route(row))
                        || rows.background(row).residence() == region);
    }

    private boolean touches(Route route) {
        return places.any(route, Route.ORIGIN, Route.ENDS)
                || places.any(route, route.from(Route.REGION), route.to(Route.REGION));
    }

    /** A code that the table does not hold has a number that no row has. */
    private int number(String code) {
        for (var number = 1; number < rows.codes().size(); number++)
            if (rows.codes().of(number).equals(code)) return number;
        return -1;
    }
}
