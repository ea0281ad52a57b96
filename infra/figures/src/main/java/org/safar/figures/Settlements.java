package org.safar.figures;

import org.safar.figures.Dictionary.Words;
import org.safar.kernel.place.Places;

/** Which districts of a table are cities, and which are rural: decided once for many rows. */
final class Settlements {
    static final int URBAN = 1;
    static final int RURAL = 2;

    private final byte[] kinds;

    Settlements(Words<String> codes) {
        kinds = new byte[codes.size()];
        for (var number = 1; number < kinds.length; number++) kinds[number] = kind(codes.of(number));
    }

    /** 0 for what is no district. */
    int of(int place) {
        return place < kinds.length ? kinds[place] : 0;
    }

    /** A bit for each kind of district on the way: the first for cities, the second for rural ones. */
    int onTheWay(Route route) {
        var bits = 0;
        for (var at = route.from(Route.DISTRICT); at < route.to(Route.DISTRICT); at++) bits |= of(route.numbers()[at]);
        return bits;
    }

    private static byte kind(String code) {
        // of all codes only a district's has a colon after a region
        if (code.indexOf(':') < 0) return 0;
        for (var known : Places.districts())
            if (known.district().code().equals(code)) return (byte) (known.urban() ? URBAN : RURAL);
        return 0;
    }
}
