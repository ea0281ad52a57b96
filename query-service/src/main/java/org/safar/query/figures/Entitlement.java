package org.safar.query.figures;

import java.util.Set;
import org.safar.figures.Disclosure;
import org.safar.figures.Filter;
import org.safar.figures.Scope;
import org.safar.kernel.HubId;
import org.safar.kernel.code.CustodianKind;
import org.safar.web.Caller;
import org.safar.web.Role;

/**
 * What a caller sees: of which cases, exact or protected.
 *
 * @param scope the cases an answer is about
 * @param disclosure exact for whoever may see these very cases; everybody else gets protected figures, as of
 *     snapshots only
 */
record Entitlement(Scope scope, Disclosure disclosure) {

    /** A country's figures are its hub's cases, never "origin is this country". */
    static Entitlement forCountry(Caller caller, HubId country) {
        if (caller.is(Role.AUDITOR) && (caller.hub() == null || caller.isOf(country)))
            return new Entitlement(Scope.of(country), Disclosure.EXACT);
        if (!caller.isOf(country)) return guarded(Scope.of(country));
        return switch (caller.role()) {
            case COMMISSION -> new Entitlement(new Scope(country, null, null, caller.region()), Disclosure.EXACT);
            case SUPERVISOR -> new Entitlement(new Scope(country, CustodianKind.STATE, null, null), Disclosure.EXACT);
            case CASEWORKER -> new Entitlement(new Scope(country, null, caller.custodian(), null), Disclosure.EXACT);
            case IOM, AUDITOR, OPERATOR, HUB, DESK -> guarded(Scope.of(country));
        };
    }

    /** The region's figures are protected for everybody but an auditor of the whole region. */
    static Entitlement forRegion(Caller caller) {
        return caller.is(Role.AUDITOR) && caller.hub() == null
                ? new Entitlement(Scope.ALL, Disclosure.EXACT)
                : guarded(Scope.ALL);
    }

    /** Routes are the region's, unless the question is about one hub's cases alone. */
    static Entitlement forRoutes(Caller caller, Filter filter) {
        var by = filter.by();
        return by.size() == 1 ? forCountry(caller, first(by)) : forRegion(caller);
    }

    boolean exact() {
        return disclosure == Disclosure.EXACT;
    }

    private static HubId first(Set<HubId> hubs) {
        return hubs.iterator().next();
    }

    private static Entitlement guarded(Scope scope) {
        return new Entitlement(scope, Disclosure.PROTECTED);
    }
}
