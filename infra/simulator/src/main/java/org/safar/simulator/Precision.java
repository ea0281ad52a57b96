package org.safar.simulator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How exactly a date is remembered. */
enum Precision {
    DAY,
    MONTH,
    YEAR,
    NOT_RECORDED;

    static final Shares<Precision> REMEMBERED =
            Shares.of(MONTH, 60).or(DAY, 25).or(YEAR, 10).or(NOT_RECORDED, 5);

    /** None where the date is not recorded. */
    @Nullable
    String of(LocalDate date) {
        return switch (this) {
            case DAY -> date.toString();
            case MONTH -> date.toString().substring(0, "2026-03".length());
            case YEAR -> date.toString().substring(0, "2026".length());
            case NOT_RECORDED -> null;
        };
    }
}
