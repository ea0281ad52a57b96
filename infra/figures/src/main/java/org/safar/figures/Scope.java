package org.safar.figures;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Places;
import org.safar.kernel.place.Region;

/**
 * Whose cases an answer is about, beyond what was asked: as much as the asker may see exactly. Each part narrows
 * where it is there.
 *
 * @param hub cases of this hub, never "origin is this state"
 * @param custodianKind cases that such a custodian holds
 * @param custodian cases that this organisation holds
 * @param region cases whose journey begins in, passes through or ends in this region, or whose person lived there
 */
public record Scope(
        @Nullable HubId hub,
        @Nullable CustodianKind custodianKind,
        @Nullable CustodianCode custodian,
        @Nullable Region region) {
    public static final Scope ALL = new Scope(null, null, null, null);

    public static Scope of(HubId hub) {
        return new Scope(hub, null, null, null);
    }

    /** Whether it takes in what such an organisation keeps; what nobody keeps has neither. */
    public boolean keptBy(@Nullable CustodianCode keeper, @Nullable CustodianKind kind) {
        return (custodianKind == null || custodianKind == kind) && (custodian == null || custodian.equals(keeper));
    }

    /** Whether it takes in what lies there: of a region is only what says so. */
    public boolean takesIn(@Nullable Place place) {
        if (region == null) return true;
        var own = place == null ? null : place.region();
        return own != null && Places.resolve(own).equals(Places.resolve(region));
    }
}
