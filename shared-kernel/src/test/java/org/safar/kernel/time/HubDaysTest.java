package org.safar.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HubDaysTest {
    private static final LocalDate MARCH_14 = LocalDate.of(2026, 3, 14);

    @Test
    void for_an_hour_it_is_two_days() {
        var nightInBishkek = Instant.parse("2026-03-13T18:30:00Z");
        assertThat(HubDays.latest(nightInBishkek)).isEqualTo(MARCH_14);
        assertThat(HubDays.earliest(nightInBishkek)).isEqualTo(MARCH_14.minusDays(1));
    }

    @Test
    void a_day_has_begun_when_it_has_everywhere() {
        var begun = HubDays.begun(MARCH_14);
        assertThat(begun).isEqualTo("2026-03-13T19:00:00Z");
        assertThat(HubDays.earliest(begun)).isEqualTo(MARCH_14);
        assertThat(HubDays.earliest(begun.minusMillis(1))).isEqualTo(MARCH_14.minusDays(1));
    }
}
