package org.safar.figures;

import java.util.BitSet;
import java.util.Set;
import org.safar.kernel.code.Provenance;

/** Whether a row is of the cases asked about, whatever its dates. */
final class Matching {
    private final Rows rows;
    private final Provenance counted;
    /** The codes that a row has to have, and their fields. */
    private final long codes;

    private final long fields;
    private final int forms;
    private final int sexes;
    private final int ages;
    private final int hubs;
    private final int kinds;
    /** Those that pass, by their numbers: decided once for each. */
    private final BitSet routes;

    private final boolean anywhere;
    private final Belonging belonging;

    Matching(Rows rows, Filter filter, Scope scope, Provenance provenance) {
        this.rows = rows;
        this.counted = provenance;
        var hub = scope.hub();
        var kind = scope.custodianKind();
        this.codes = Packed.with(Packed.PROVENANCE, provenance)
                | (hub == null ? 0 : Packed.with(Packed.HUB, hub))
                | (kind == null ? 0 : Packed.with(Packed.CUSTODIAN_KIND, kind));
        this.fields = Packed.PROVENANCE.mask()
                | (hub == null ? 0 : Packed.HUB.mask())
                | (kind == null ? 0 : Packed.CUSTODIAN_KIND.mask());
        this.forms = mask(filter.forms(), 0);
        this.sexes = mask(filter.sexes(), 1);
        this.ages = mask(filter.ages(), 1);
        this.hubs = mask(filter.by(), 1);
        this.kinds = mask(filter.heldBy(), 1);
        this.anywhere = filter.origin().isEmpty()
                && filter.destination().isEmpty()
                && filter.through().isEmpty();
        this.routes = anywhere ? new BitSet() : routes(rows, filter);
        this.belonging = new Belonging(rows, scope);
    }

    /** Of all cases that it lets through. */
    Provenance provenance() {
        return counted;
    }

    boolean matches(int row, long bits) {
        return hasCodes(bits)
                && (forms == 0 || (Packed.FORMS.of(bits) & forms) != 0)
                && within(sexes, Packed.SEX.of(bits))
                && within(ages, Packed.AGE.of(bits))
                && within(hubs, Packed.HUB.of(bits))
                && within(kinds, Packed.CUSTODIAN_KIND.of(bits))
                && (anywhere || routes.get(rows.routeNumber(row)))
                && belonging.includes(row);
    }

    /** What no row that matches goes without, and most rows that do not match lack. */
    boolean hasCodes(long bits) {
        return (bits & fields) == codes;
    }

    /** Whoever has the codes matches. */
    boolean asksForCodesAlone() {
        return forms == 0 && sexes == 0 && ages == 0 && hubs == 0 && kinds == 0 && anywhere && belonging.includesAll();
    }

    private static BitSet routes(Rows rows, Filter filter) {
        var origin = new PlaceSet(rows.codes(), filter.origin());
        var destination = new PlaceSet(rows.codes(), filter.destination());
        var through = new PlaceSet(rows.codes(), filter.through());
        var passing = new BitSet();
        for (var number = 0; number < rows.routes().size(); number++) {
            var route = rows.routes().of(number);
            if (origin.any(route, Route.ORIGIN, Route.DESTINATION)
                    && destination.any(route, Route.DESTINATION, Route.ENDS)
                    && through.any(route, Route.LISTS, route.to(Route.DISTRICT))) passing.set(number);
        }
        return passing;
    }

    private static boolean within(int mask, int number) {
        return mask == 0 || (mask >>> number & 1) != 0;
    }

    private static int mask(Set<? extends Enum<?>> values, int offset) {
        var mask = 0;
        for (var value : values) mask |= 1 << value.ordinal() + offset;
        return mask;
    }
}
