package org.safar.query.referral.web;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.conversions.Bson;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.referral.ReferralStage;
import org.safar.query.referral.ReferralState;
import org.safar.query.referral.ReferralView;
import org.safar.web.Caller;

/**
 * Which referrals one caller sees, and from which side. An offer is there for the whole receiving hub to take on; taken on, it is
 * there for whose custodian took it on, as that custodian's cases are.
 */
final class ReferralSight {
    private static final Bson EVERYTHING = empty();
    private static final Bson NOTHING = nor(empty());

    private static final List<String> ENDED = Arrays.stream(ReferralStage.values())
            .filter(ReferralStage::ended)
            .map(ReferralStage::code)
            .toList();

    private ReferralSight() {}

    /** A side of a referral. */
    enum Side {
        OFFERING,
        RECEIVING
    }

    static Bson of(Caller caller) {
        return switch (caller.role()) {
            case HUB -> or(offeredBy(hub(caller)), offeredTo(hub(caller)));
            case SUPERVISOR ->
                or(
                        and(offeredBy(hub(caller)), is(ReferralView.CUSTODIAN_KIND, CustodianKind.STATE.code())),
                        and(
                                offeredTo(hub(caller)),
                                or(untaken(), is(ReferralView.TAKEN_KIND, CustodianKind.STATE.code()))));
            case CASEWORKER ->
                or(
                        and(offeredBy(hub(caller)), is(ReferralView.CUSTODIAN, custodian(caller))),
                        and(
                                offeredTo(hub(caller)),
                                or(
                                        is(ReferralView.STAGE, ReferralStage.OFFERED.code()),
                                        is(ReferralView.TAKEN_BY, custodian(caller)))));
            case AUDITOR -> caller.hub() == null ? EVERYTHING : or(offeredBy(hub(caller)), offeredTo(hub(caller)));
            case COMMISSION, IOM, OPERATOR, DESK -> NOTHING;
        };
    }

    /** Those of one part of the desk; where somebody is of no side, all open offers wait for another one. */
    static Bson of(Caller caller, DeskPart part) {
        var offered = is(ReferralView.STAGE, ReferralStage.OFFERED.code());
        var hub = caller.hub();
        var narrowed = switch (part) {
            case TO_ANSWER -> and(offered, hub == null ? NOTHING : offeredTo(hub));
            case AWAITING -> and(offered, hub == null ? EVERYTHING : offeredBy(hub));
            case PASSING -> is(ReferralView.STAGE, ReferralStage.ACCEPTED.code());
            case ENDED -> in("view." + ReferralView.STAGE, ENDED);
        };
        return and(of(caller), narrowed);
    }

    /** A regional auditor sees both; everybody else the own hub's. */
    static Set<Side> sides(Caller caller, ReferralState state) {
        var hub = caller.hub();
        if (hub == null) return EnumSet.allOf(Side.class);
        return EnumSet.of(state.offered().hub() == hub ? Side.OFFERING : Side.RECEIVING);
    }

    private static Bson offeredBy(HubId hub) {
        return is(ReferralView.HUB, hub.code());
    }

    private static Bson offeredTo(HubId hub) {
        return is(ReferralView.RECEIVER, Recipient.of(hub).value());
    }

    private static Bson untaken() {
        return exists("view." + ReferralView.TAKEN_KIND, false);
    }

    private static Bson is(String field, String value) {
        return eq("view." + field, value);
    }

    private static String custodian(Caller caller) {
        return Objects.requireNonNull(caller.custodian(), "a caseworker has a custodian")
                .value();
    }

    private static HubId hub(Caller caller) {
        return Objects.requireNonNull(caller.hub(), "this role has a hub");
    }
}
