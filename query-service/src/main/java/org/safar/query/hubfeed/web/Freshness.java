package org.safar.query.hubfeed.web;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** How long ago a hub last delivered, in bands: what others learn must not count cases. */
enum Freshness implements Code {
    FRESH,
    LATE,
    SILENT,
    NOT_PARTICIPATING;

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(31);

    /**
     * @param last when it last delivered; none while it never has
     * @param now by the exchange's reception clock
     */
    static Freshness of(boolean participates, @Nullable Instant last, Instant now) {
        if (!participates) return NOT_PARTICIPATING;
        if (last == null) return SILENT;
        var since = Duration.between(last, now);
        if (since.compareTo(WEEK) <= 0) return FRESH;
        return since.compareTo(MONTH) <= 0 ? LATE : SILENT;
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
