package org.safar.kernel.place;

import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;

/** A registered border point or airport, for example {@code BCP-KZUZ-01}, {@code AIR-ALA}. */
public record BorderPoint(String code) {
    public BorderPoint {
        Malformed.unless(
                Registers.borderPoint(code) != null, RefusalCode.UNKNOWN_BORDER_POINT, "no border point has this code");
    }
}
