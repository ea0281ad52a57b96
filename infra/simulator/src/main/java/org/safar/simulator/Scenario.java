package org.safar.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.safar.kernel.HubId;

/**
 * What is to be simulated: ten years that end with a day.
 *
 * @param cases 1 or more, over all hubs and all years; 5,000 are what the region would really have
 * @param seed the same seed tells the same lives
 * @param until the last simulated day
 */
public record Scenario(int cases, long seed, LocalDate until) {
    private static final int YEARS = 10;
    private static final int QUIET_MONTHS = 7;

    /** Kyrgyzstan really joined sixteen months after the others; here so many months after the first simulated day. */
    private static final int MONTHS_BEFORE_KYRGYZSTAN = 16;

    public Scenario {
        if (cases < 1) throw new IllegalArgumentException("at least one case");
    }

    /** The first simulated day. */
    public LocalDate from() {
        return until.minusYears(YEARS).plusDays(1);
    }

    /** The first day of the second half. */
    LocalDate halfTime() {
        return from().plusYears(YEARS / 2);
    }

    /** The day from which a hub takes part. */
    public LocalDate joined(HubId hub) {
        return hub == HubId.KG ? from().plusMonths(MONTHS_BEFORE_KYRGYZSTAN) : from();
    }

    /**
     * When something that a hub sends arrives. Turkmenistan's hub goes quiet for seven months in the fifth year, goes on
     * writing, and sends everything at once when it is back.
     */
    Instant delivered(HubId hub, Instant sent) {
        return silent(hub, sent)
                ? quiet().plusMonths(QUIET_MONTHS).atStartOfDay(ZoneOffset.UTC).toInstant()
                : sent;
    }

    /** Whether the hub is quiet then. */
    boolean silent(HubId hub, Instant then) {
        if (hub != HubId.TM) return false;
        var day = then.atZone(ZoneOffset.UTC).toLocalDate();
        return !day.isBefore(quiet()) && day.isBefore(quiet().plusMonths(QUIET_MONTHS));
    }

    private LocalDate quiet() {
        return from().plusMonths(51);
    }

    /** The last simulated second: what would arrive later has not happened. */
    public Instant end() {
        return endOf(until);
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
    }
}
