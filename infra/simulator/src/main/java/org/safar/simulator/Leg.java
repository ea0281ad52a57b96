package org.safar.simulator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Confidence;
import org.safar.kernel.code.LegKind;

/** A leg of a journey as it truly was; how much of it a hub tells is another matter. */
record Leg(
        int number,
        LegKind kind,
        Stop from,
        Stop to,
        @Nullable String borderPoint,
        LocalDate departed,
        LocalDate arrived,
        Precision precision,
        Confidence confidence) {

    Json json(LocalDate writtenOn) {
        return Json.object()
                .with("leg", number)
                .with("kind", kind)
                .with("from", from.json(writtenOn))
                .with("to", to.json(writtenOn))
                .with("borderPoint", borderPoint)
                .with("departed", precision.of(departed))
                .with("arrived", precision.of(arrived))
                .with("confidence", confidence);
    }

    /** As told at first: less sure, the crossing and the region of arrival not yet known. */
    Leg vaguely() {
        var somewhere = Stop.of(to.country());
        return new Leg(number, kind, from, somewhere, null, departed, arrived, precision, Confidence.SELF_REPORTED);
    }
}
