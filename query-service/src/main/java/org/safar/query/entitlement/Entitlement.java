package org.safar.query.entitlement;

import java.util.Set;
import org.safar.figures.Disclosure;
import org.safar.figures.Filter;
import org.safar.figures.Scope;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.place.Place;
import org.safar.web.Caller;
import org.safar.web.Role;

/**
 * What a caller sees: of which cases, exact or protected.
 *
 * @param scope the cases an answer is about
 * @param disclosure exact for whoever may see these very cases; everybody else gets protected figures, as of
 *     snapshots only
 */
public record Entitlement(Scope scope, Disclosure disclosure) {

    /** A country's figures are its hub's cases, never "origin is this country". */
    public static Entitlement forCountry(Caller caller, HubId country) {
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
    public static Entitlement forRegion(Caller caller) {
        return caller.is(Role.AUDITOR) && caller.hub() == null
                ? new Entitlement(Scope.ALL, Disclosure.EXACT)
                : guarded(Scope.ALL);
    }

    /** Routes are the region's, unless the question is about one hub's cases alone. */
    public static Entitlement forRoutes(Caller caller, Filter filter) {
        var by = filter.by();
        return by.size() == 1 ? forCountry(caller, first(by)) : forRegion(caller);
    }

    public boolean exact() {
        return disclosure == Disclosure.EXACT;
    }

    /**
     * Whether the caller gets exact figures of what such an organisation keeps, in the hub that this is about.
     *
     * @param place where that was done
     */
    public boolean exactOf(CustodianCode custodian, CustodianKind kind, Place place) {
        return exact() && scope.keptBy(custodian, kind) && scope.takesIn(place);
    }

    private static HubId first(Set<HubId> hubs) {
        return hubs.iterator().next();
    }

    private static Entitlement guarded(Scope scope) {
        return new Entitlement(scope, Disclosure.PROTECTED);
    }
}
