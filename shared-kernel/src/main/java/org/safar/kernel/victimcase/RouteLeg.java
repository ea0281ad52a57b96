package org.safar.kernel.victimcase;

import static org.safar.kernel.RefusalCode.BORDER_POINT_ELSEWHERE;
import static org.safar.kernel.RefusalCode.DATES_REVERSED;
import static org.safar.kernel.RefusalCode.DOMESTIC_BORDER_POINT;
import static org.safar.kernel.RefusalCode.INVALID_ID;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.Confidence;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.place.BorderPoint;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Places;
import org.safar.kernel.time.PartialDate;

/**
 * One leg of a journey. Making one throws {@link Malformed} where it cannot have happened so: arrived before it left, or
 * over a border point that does not lie between its two countries.
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
    public RouteLeg {
        Malformed.unless(number >= 1, INVALID_ID, "legs are numbered from 1");
        Malformed.unless(!arrived.surelyBefore(departed), DATES_REVERSED, "arrived before it departed");
        if (borderPoint != null) {
            var one = from.country();
            var other = to.country();
            Malformed.unless(!one.equals(other), DOMESTIC_BORDER_POINT, "a leg inside one country crosses no border");
            Malformed.unless(
                    Places.joins(borderPoint, one, other), BORDER_POINT_ELSEWHERE, "it does not join these countries");
        }
    }

    public boolean domestic() {
        return from.country().equals(to.country());
    }
}
