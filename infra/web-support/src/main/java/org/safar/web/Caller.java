package org.safar.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.place.Region;

/**
 * Who calls, as the issuer vouches for it. Taken by handler methods as an argument. A role has exactly the claims it needs: one
 * that is missing, or that belongs to another role, makes no caller at all.
 *
 * @param hub of the caller; none for operators, the neutral desk, IOM's regional office and an auditor with a regional mandate
 * @param custodian whose cases the caller holds: caseworkers and IOM's country missions only
 * @param region of a regional commission
 * @param body for which the caller acts, where the issuer names one
 */
public record Caller(
        ActorId id,
        Role role,
        @Nullable HubId hub,
        @Nullable CustodianCode custodian,
        @Nullable Region region,
        @Nullable BodyCode body) {

    /** @throws IllegalArgumentException when the role does not go with these claims */
    public Caller {
        switch (role) {
            case CASEWORKER -> require(hub != null && custodian != null && region == null, "hub and custodian");
            case SUPERVISOR -> require(hub != null && custodian == null && region == null, "hub");
            case COMMISSION -> require(hub != null && custodian == null, "hub, perhaps region");
            case IOM ->
                require((hub == null) == (custodian == null) && region == null, "hub and custodian, or neither");
            case AUDITOR -> require(custodian == null && region == null && body == null, "perhaps hub");
            case OPERATOR, DESK ->
                require(hub == null && custodian == null && region == null && body == null, "nothing else");
            case HUB -> require(hub != null && custodian == null && region == null && body == null, "hub");
        }
        if (hub == null) require(body == null, "a body only with its hub");
        else {
            require(custodian == null || ofHub(custodian.value(), hub), "a custodian of the hub");
            require(region == null || ofHub(region.code(), hub), "a region of the hub");
            require(body == null || ofHub(body.value(), hub), "a body of the hub");
        }
    }

    public Optional<HubId> ownHub() {
        return Optional.ofNullable(hub);
    }

    /** Whether this is the caller's own hub. */
    public boolean isOf(HubId other) {
        return hub == other;
    }

    public boolean is(Role other) {
        return role == other;
    }

    private static boolean ofHub(String code, HubId hub) {
        return code.startsWith(hub.value() + "-");
    }

    private static void require(boolean holds, String claims) {
        if (!holds) throw new IllegalArgumentException("this role goes with: " + claims);
    }
}
