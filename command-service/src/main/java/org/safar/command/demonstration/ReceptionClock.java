package org.safar.command.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;

/**
 * What the reception stamps events with: the machine's time, and in a demonstration store, while it is being fed, a time in the
 * past that goes on from where it was last moved to.
 */
public final class ReceptionClock extends Clock {
    private final Clock real;
    private final @Nullable ClockFile file;
    private volatile @Nullable Journey journey;

    /** It showed {@code shown} when the machine's time was {@code since}. */
    private record Journey(Instant shown, Instant since) {
        Instant at(Instant now) {
            return shown.plus(Duration.between(since, now));
        }
    }

    private ReceptionClock(Clock real, @Nullable ClockFile file, @Nullable Instant start) {
        this.real = real;
        this.file = file;
        this.journey = start == null ? null : new Journey(start, real.instant());
    }

    /** The clock of every store that is no demonstration. It cannot be moved. */
    static ReceptionClock of(Clock real) {
        return new ReceptionClock(real, null, null);
    }

    /**
     * The clock of a demonstration store, where it stood when it was last moved.
     *
     * @param lastReceived of the store: never before it
     */
    static ReceptionClock travelling(Clock real, ClockFile file, Instant lastReceived) {
        var kept = file.read();
        if (kept.present()) return new ReceptionClock(real, file, null);
        var start = kept.stands().filter(lastReceived::isBefore).orElse(lastReceived);
        return new ReceptionClock(real, file, start);
    }

    @Override
    public Instant instant() {
        var now = real.instant();
        var travel = journey;
        return travel == null ? now : travel.at(now);
    }

    /** Whether it shows the machine's time. */
    public boolean inThePresent() {
        return journey == null;
    }

    /**
     * Moves it forward. An instant that has passed changes nothing: a feed that was cut off begins again with its first month.
     *
     * @throws Malformed date-in-future; demonstration-only where there is nothing to move
     */
    synchronized void moveTo(Instant to) {
        var keep = file();
        Malformed.unless(!to.isAfter(real.instant()), RefusalCode.DATE_IN_FUTURE, "the clock stops at the present");
        if (!to.isAfter(instant())) return;
        keep.stands(to);
        journey = new Journey(to, real.instant());
    }

    /** For good: from here on the store receives as any other does. */
    synchronized void moveToPresent() {
        file().present();
        journey = null;
    }

    private ClockFile file() {
        if (file == null) throw new Malformed(RefusalCode.DEMONSTRATION_ONLY, RefusalCode.DEMONSTRATION_ONLY.meaning());
        return file;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the reception keeps UTC");
    }
}
