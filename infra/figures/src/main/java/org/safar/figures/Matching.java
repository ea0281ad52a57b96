package org.safar.figures;

import java.util.Set;
import org.safar.kernel.code.Provenance;

/** Whether a row is of the cases asked about, whatever its dates. */
final class Matching {
    private final Rows rows;
    private final Provenance counted;
    private final int provenance;
    private final int forms;
    private final int sexes;
    private final int ages;
    private final int hubs;
    private final int kinds;
    private final boolean anywhere;
    private final PlaceSet origin;
    private final PlaceSet destination;
    private final PlaceSet through;
    private final Belonging belonging;

    Matching(Rows rows, Filter filter, Scope scope, Provenance provenance) {
        this.rows = rows;
        this.counted = provenance;
        this.provenance = provenance.ordinal() + 1;
        this.forms = mask(filter.forms(), 0);
        this.sexes = mask(filter.sexes(), 1);
        this.ages = mask(filter.ages(), 1);
        this.hubs = mask(filter.by(), 1);
        this.kinds = mask(filter.heldBy(), 1);
        this.anywhere = filter.origin().isEmpty()
                && filter.destination().isEmpty()
                && filter.through().isEmpty();
        this.origin = new PlaceSet(rows.codes(), filter.origin());
        this.destination = new PlaceSet(rows.codes(), filter.destination());
        this.through = new PlaceSet(rows.codes(), filter.through());
        this.belonging = new Belonging(rows, scope);
    }

    /** Of all cases that it lets through. */
    Provenance provenance() {
        return counted;
    }

    boolean matches(int row, long bits) {
        return Packed.PROVENANCE.of(bits) == provenance
                && (forms == 0 || (Packed.FORMS.of(bits) & forms) != 0)
                && within(sexes, Packed.SEX.of(bits))
                && within(ages, Packed.AGE.of(bits))
                && within(hubs, Packed.HUB.of(bits))
                && within(kinds, Packed.CUSTODIAN_KIND.of(bits))
                && (anywhere || matches(rows.route(row)))
                && belonging.includes(row, bits);
    }

    private boolean matches(Route route) {
        return origin.any(route, Route.ORIGIN, Route.DESTINATION)
                && destination.any(route, Route.DESTINATION, Route.ENDS)
                && through.any(route, Route.LISTS, route.to(Route.DISTRICT));
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
