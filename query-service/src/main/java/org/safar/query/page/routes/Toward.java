package org.safar.query.page.routes;

import java.util.Arrays;
import java.util.List;
import org.safar.kernel.HubId;
import org.safar.kernel.code.Codes;

/** Which corridors are shown, seen from the five countries together. */
enum Toward {
    ALL,
    INSIDE,
    OUT,
    BETWEEN;

    String code() {
        return Codes.kebab(this);
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Toward::code).toList();
    }

    boolean holds(Corridor corridor) {
        var domestic = corridor.origin().equals(corridor.destination());
        var ours = Codes.find(HubId.class, corridor.destination()).isPresent();
        return switch (this) {
            case ALL -> true;
            case INSIDE -> domestic;
            case OUT -> !ours;
            case BETWEEN -> ours && !domestic;
        };
    }
}
