package org.safar.query.casefile.web;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.place.Places;
import org.safar.kernel.place.Region;
import org.safar.query.pseudonym.Pseudonyms;
import org.safar.web.Caller;
import org.safar.web.Role;

/**
 * What one caller sees of cases. The same condition narrows lists and single cases, so that a case is either in reach or not
 * there, whichever way somebody asks.
 *
 * @param own condition on the case files that the caller sees at any time
 * @param consented of which hub the caller also sees what NGOs and IOM hold, as long as the person lets bodies of the state see it
 * @param opens whether a case may be opened; otherwise it only stands in lists
 * @param mandate under which case ids are pseudonyms; none for those who work with the cases themselves
 */
record Sight(
        Bson own,
        @Nullable HubId consented,
        boolean opens,
        @Nullable String mandate) {
    private static final String HUB = "view.hub";
    private static final String CUSTODIAN = "view.state.custodian";
    private static final String KIND = "view.state.custodianKind";
    private static final String UNTIL = "view.state.shownToStateUntil";
    private static final Sight NOTHING = new Sight(nor(empty()), null, false, null);

    static Sight of(Caller caller) {
        return switch (caller.role()) {
            case CASEWORKER -> new Sight(heldBy(caller), null, true, null);
            case IOM -> caller.custodian() == null ? NOTHING : new Sight(heldBy(caller), null, true, null);
            case SUPERVISOR -> new Sight(stateHeld(caller), hub(caller), true, null);
            case COMMISSION -> new Sight(commissions(caller), null, false, Pseudonyms.mandate(caller));
            case AUDITOR -> new Sight(mandated(caller), null, true, Pseudonyms.mandate(caller));
            case OPERATOR, HUB, DESK -> NOTHING;
        };
    }

    /** On the case files, as far as consents hold today: one that was withdrawn or has expired shows nothing any more. */
    Bson condition(LocalDate today) {
        if (consented == null) return own;
        return or(own, and(eq(HUB, consented.code()), gte(UNTIL, today.toString())));
    }

    /** Whether there is any case that the caller may know of. */
    boolean lists() {
        return opens || mandate != null;
    }

    /** Whether the caller may know positions in the whole history: they tell how much others send. */
    static boolean knowsPositions(Caller caller) {
        return caller.is(Role.AUDITOR);
    }

    private static Bson heldBy(Caller caller) {
        var custodian = Objects.requireNonNull(caller.custodian(), "who holds cases has a custodian");
        return and(eq(HUB, hub(caller).code()), eq(CUSTODIAN, custodian.value()));
    }

    private static Bson stateHeld(Caller caller) {
        return and(eq(HUB, hub(caller).code()), eq(KIND, CustodianKind.STATE.code()));
    }

    private static Bson commissions(Caller caller) {
        var region = caller.region();
        return region == null ? stateHeld(caller) : and(stateHeld(caller), touches(region));
    }

    /** Lived in the region, or came through it. A region may be written with its former code. */
    private static Bson touches(Region region) {
        var codes = new ArrayList<String>();
        for (var registered : Places.regions()) {
            if (!registered.region().equals(Places.resolve(region))) continue;
            codes.add(registered.region().code());
            registered.former().ifPresent(former -> codes.add(former.code()));
        }
        return in("view.state.regions", codes);
    }

    private static Bson mandated(Caller caller) {
        var hub = caller.hub();
        return hub == null ? empty() : eq(HUB, hub.code());
    }

    private static HubId hub(Caller caller) {
        return Objects.requireNonNull(caller.hub(), "this role has a hub");
    }
}
