package org.safar.command.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;

class ReceptionClockTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant LAST = Instant.parse("2016-11-20T00:00:00Z");

    @TempDir
    private Path directory;

    private final Wall wall = new Wall();

    @Test
    void shows_the_machines_time_in_every_store_that_is_no_demonstration() {
        var clock = ReceptionClock.of(wall);
        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(clock.inThePresent()).isTrue();
        refused(RefusalCode.DEMONSTRATION_ONLY, () -> clock.moveTo(NOW));
        refused(RefusalCode.DEMONSTRATION_ONLY, clock::moveToPresent);
    }

    @Test
    void begins_where_the_store_ends_and_goes_on_from_there() {
        var clock = travelling(LAST);
        assertThat(clock.instant()).isEqualTo(LAST);
        wall.passes(Duration.ofSeconds(5));
        assertThat(clock.instant()).isEqualTo(LAST.plusSeconds(5));
        assertThat(clock.inThePresent()).isFalse();
    }

    @Test
    void moves_forward_only() {
        var clock = travelling(LAST);
        clock.moveTo(LAST.plusSeconds(60));
        assertThat(clock.instant()).isEqualTo(LAST.plusSeconds(60));
        clock.moveTo(LAST.plusSeconds(59));
        assertThat(clock.instant()).isEqualTo(LAST.plusSeconds(60));
    }

    @Test
    void stops_at_the_present() {
        var clock = travelling(LAST);
        refused(RefusalCode.DATE_IN_FUTURE, () -> clock.moveTo(NOW.plusMillis(1)));
        clock.moveTo(NOW);
        wall.passes(Duration.ofSeconds(5));
        assertThat(clock.instant()).isEqualTo(wall.instant());
    }

    @Test
    void stands_where_it_was_moved_to_after_a_restart() {
        var march = Instant.parse("2019-03-31T23:59:59Z");
        travelling(LAST).moveTo(march);
        wall.passes(Duration.ofDays(3));
        assertThat(travelling(LAST).instant()).isEqualTo(march);
    }

    @Test
    void is_never_before_what_was_received() {
        travelling(LAST).moveTo(LAST.plusSeconds(60));
        assertThat(travelling(LAST.plusSeconds(90)).instant()).isEqualTo(LAST.plusSeconds(90));
    }

    @Test
    void stays_in_the_present_once_it_got_there() {
        travelling(LAST).moveToPresent();
        wall.passes(Duration.ofDays(30));
        var clock = travelling(LAST);
        assertThat(clock.instant()).isEqualTo(wall.instant());
        assertThat(clock.inThePresent()).isTrue();
    }

    private ReceptionClock travelling(Instant last) {
        return ReceptionClock.travelling(wall, new ClockFile(directory), last);
    }

    private static void refused(RefusalCode code, Runnable move) {
        assertThatThrownBy(move::run)
                .isInstanceOfSatisfying(
                        Malformed.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private static final class Wall extends Clock {
        private Instant now = NOW;

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
