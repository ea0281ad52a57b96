package org.safar.figures;

import java.util.Set;

/** Whether a row is of the cases that a scope covers. */
final class Belonging {
    private final Rows rows;
    private final int hub;
    private final int kind;
    private final int custodian;
    private final int region;
    private final PlaceSet places;

    Belonging(Rows rows, Scope scope) {
        var region = scope.region();
        var custodian = scope.custodian();
        this.rows = rows;
        this.hub = scope.hub() == null ? 0 : scope.hub().ordinal() + 1;
        this.kind = scope.custodianKind() == null ? 0 : scope.custodianKind().ordinal() + 1;
        this.custodian = custodian == null ? 0 : number(custodian.value());
        this.region = region == null ? 0 : number(region.code());
        this.places = new PlaceSet(rows.codes(), region == null ? Set.of() : Set.of(region.code()));
    }

    boolean includes(int row, long bits) {
        return (hub == 0 || Packed.HUB.of(bits) == hub)
                && (kind == 0 || Packed.CUSTODIAN_KIND.of(bits) == kind)
                && (custodian == 0 || rows.background(row).custodian() == custodian)
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
