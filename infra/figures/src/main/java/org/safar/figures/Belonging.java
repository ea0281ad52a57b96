package org.safar.figures;

import java.util.BitSet;
import java.util.Set;

/** Whether a row is of the cases that a scope covers. */
final class Belonging {
    private final Rows rows;
    private final int hub;
    private final int kind;
    private final int custodian;
    private final int region;
    private final BitSet routes = new BitSet();

    Belonging(Rows rows, Scope scope) {
        var region = scope.region();
        var custodian = scope.custodian();
        this.rows = rows;
        this.hub = scope.hub() == null ? 0 : scope.hub().ordinal() + 1;
        this.kind = scope.custodianKind() == null ? 0 : scope.custodianKind().ordinal() + 1;
        this.custodian = custodian == null ? 0 : number(custodian.value());
        this.region = region == null ? 0 : number(region.code());
        if (region != null) mark(new PlaceSet(rows.codes(), Set.of(region.code())));
    }

    boolean includes(int row, long bits) {
        return (hub == 0 || Packed.HUB.of(bits) == hub)
                && (kind == 0 || Packed.CUSTODIAN_KIND.of(bits) == kind)
                && (custodian == 0 || rows.background(row).custodian() == custodian)
                && (region == 0
                        || routes.get(rows.journey(row))
                        || rows.background(row).residence() == region);
    }

    private void mark(PlaceSet places) {
        for (var number = 0; number < rows.routes().size(); number++) {
            var route = rows.routes().of(number);
            if (places.any(route.origin(), route.destination(), route.through()[Route.REGION])) routes.set(number);
        }
    }

    /** A code that the table does not hold has a number that no row has. */
    private int number(String code) {
        for (var number = 1; number < rows.codes().size(); number++)
            if (rows.codes().of(number).equals(code)) return number;
        return -1;
    }
}
