package org.safar.query.kept.web;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.nor;

import java.util.Objects;
import org.bson.conversions.Bson;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.CustodianKind;
import org.safar.query.entitlement.Entitlement;
import org.safar.query.kept.ActivityState;
import org.safar.query.kept.KeptThing;
import org.safar.query.kept.KeptView;
import org.safar.web.Caller;

/** What one caller sees of things that organisations keep. */
final class KeptSight {
    private static final Bson EVERYTHING = empty();
    private static final Bson NOTHING = nor(empty());

    private KeptSight() {}

    static Bson of(Caller caller, ThingKind kind) {
        return switch (kind) {
            case PROVIDER, ACTIVITY, PROJECT -> shared(caller);
            case TIP_EVENT, PROCEEDING -> ofCrime(caller);
            case CASE, REFERRAL, LINK, HUB, SUBMISSION, EXCHANGE -> NOTHING;
        };
    }

    /** Own staff reads its hub's; commissions and IOM all hubs', whom they plan with; auditors what their mandate covers. */
    private static Bson shared(Caller caller) {
        return switch (caller.role()) {
            case CASEWORKER, SUPERVISOR -> ofHub(hub(caller));
            case COMMISSION, IOM -> EVERYTHING;
            case AUDITOR -> mandated(caller);
            case OPERATOR, HUB, DESK -> NOTHING;
        };
    }

    /**
     * As cases: whoever keeps it, and for state roles what the state keeps, in the own hub alone. An event of a region's commission
     * would have to be of its region, which an event need not say.
     */
    private static Bson ofCrime(Caller caller) {
        return switch (caller.role()) {
            case CASEWORKER -> keptBy(caller);
            case IOM -> caller.custodian() == null ? NOTHING : keptBy(caller);
            case SUPERVISOR -> stateKept(caller);
            case COMMISSION -> caller.region() == null ? stateKept(caller) : NOTHING;
            case AUDITOR -> mandated(caller);
            case OPERATOR, HUB, DESK -> NOTHING;
        };
    }

    /** Whether the caller may know of a case that is held so, in the caller's own hub. */
    static boolean knows(Caller caller, CustodianCode custodian, CustodianKind kind) {
        return switch (caller.role()) {
            case CASEWORKER, IOM -> custodian.equals(caller.custodian());
            case SUPERVISOR -> kind == CustodianKind.STATE;
            case COMMISSION, AUDITOR, OPERATOR, HUB, DESK -> false;
        };
    }

    /** Only with exact figures of these very callers: one who is met becomes a case. */
    static boolean countsCallers(Caller caller, KeptThing hotline, ActivityState month) {
        return Entitlement.forCountry(caller, hotline.hub())
                .exactOf(
                        hotline.custodian(),
                        hotline.custodianKind(),
                        month.activity().place());
    }

    private static Bson keptBy(Caller caller) {
        var custodian = Objects.requireNonNull(caller.custodian(), "who keeps things is a custodian");
        return and(ofHub(hub(caller)), eq("view." + KeptView.CUSTODIAN, custodian.value()));
    }

    private static Bson stateKept(Caller caller) {
        return and(ofHub(hub(caller)), eq("view." + KeptView.CUSTODIAN_KIND, CustodianKind.STATE.code()));
    }

    private static Bson mandated(Caller caller) {
        var hub = caller.hub();
        return hub == null ? EVERYTHING : ofHub(hub);
    }

    private static Bson ofHub(HubId hub) {
        return eq("view." + KeptView.HUB, hub.code());
    }

    private static HubId hub(Caller caller) {
        return Objects.requireNonNull(caller.hub(), "this role has a hub");
    }
}
