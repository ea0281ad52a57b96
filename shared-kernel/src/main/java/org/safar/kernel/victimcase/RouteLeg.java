package org.safar.kernel.victimcase;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Confidence;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.place.BorderPoint;
import org.safar.kernel.place.Place;
import org.safar.kernel.time.PartialDate;

/**
 * One leg of a journey.
 *
 * @param number given by the hub: the leg's order and identity within the case, 1 or more
 * @param borderPoint only where the leg crosses a border
 * @param departed not recorded where unknown, as {@code arrived}
 */
public record RouteLeg(
        int number,
        LegKind kind,
        Place from,
        Place to,
        @Nullable BorderPoint borderPoint,
        PartialDate departed,
        PartialDate arrived,
        @Nullable Confidence confidence) {

    public boolean domestic() {
        return from.country().equals(to.country());
    }
}
