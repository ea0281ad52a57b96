package org.safar.kernel.victimcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.kernel.RefusalCode.BORDER_POINT_ELSEWHERE;
import static org.safar.kernel.RefusalCode.DATES_REVERSED;
import static org.safar.kernel.RefusalCode.DOMESTIC_BORDER_POINT;
import static org.safar.kernel.RefusalCode.INVALID_ID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.kernel.Refused;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.place.BorderPoint;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.time.PartialDate;

class RouteLegTest {

    @Test
    void is_numbered_from_one() {
        Refused.with(INVALID_ID, () -> leg(0, "UZ", "KZ", null, "2025", "2025"));
        assertThat(leg(1, "UZ", "KZ", null, "2025", "2025").domestic()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025-04-02,2025-04-01", "2025-05,2025-04", "2025,2024-12-31"})
    void does_not_arrive_before_it_left(String departed, String arrived) {
        Refused.with(DATES_REVERSED, () -> leg(1, "UZ", "KZ", null, departed, arrived));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-02,2025-04",
        "2025,2025-01-01",
        "2025-04-01,2025-04-01",
        "not-recorded,1999",
        "2025,not-recorded"
    })
    void may_have_arrived_on_any_day_that_the_dates_leave_open(String departed, String arrived) {
        assertThat(leg(1, "UZ", "KZ", null, departed, arrived).arrived()).isEqualTo(PartialDate.parse(arrived));
    }

    @Test
    void crosses_a_border_point_between_its_own_two_countries() {
        assertThat(leg(1, "UZ", "KZ", "BCP-KZUZ-01", "2025", "2025").borderPoint())
                .isNotNull();
        assertThat(leg(1, "UZ", "TR", "AIR-TAS", "2025", "2025").borderPoint()).isNotNull();
        Refused.with(BORDER_POINT_ELSEWHERE, () -> leg(1, "UZ", "RU", "BCP-KZUZ-01", "2025", "2025"));
        Refused.with(BORDER_POINT_ELSEWHERE, () -> leg(1, "UZ", "TR", "AIR-ALA", "2025", "2025"));
    }

    @ParameterizedTest
    @CsvSource({"BCP-KZUZ-01", "AIR-TAS"})
    void crosses_no_border_inside_one_country(String point) {
        Refused.with(DOMESTIC_BORDER_POINT, () -> leg(1, "UZ", "UZ", point, "2025", "2025"));
    }

    private static RouteLeg leg(
            int number, String from, String to, @Nullable String point, String departed, String arrived) {
        return new RouteLeg(
                number,
                LegKind.RECRUITMENT,
                country(from),
                country(to),
                point == null ? null : new BorderPoint(point),
                PartialDate.parse(departed),
                PartialDate.parse(arrived),
                null);
    }

    private static Place country(String code) {
        return new Place(new Country(code), null, null);
    }
}
