package org.safar.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.kernel.RefusalCode.IMPOSSIBLE_DATE;
import static org.safar.kernel.RefusalCode.INVALID_DATE;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.kernel.Refused;

class PartialDateTest {

    @Property
    void is_written_as_it_was_read(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void means_the_days_from_its_earliest_to_its_latest(@ForAll("recorded") PartialDate date) {
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        assertThat(PartialDate.of(date.earliest()).toString()).startsWith(date.toString());
        assertThat(PartialDate.of(date.latest()).toString()).startsWith(date.toString());
        assertThat(PartialDate.of(date.latest().plusDays(1)).toString()).doesNotStartWith(date.toString());
    }

    @Property
    void is_surely_before_only_when_no_day_speaks_against_it(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        var sure = one.recorded() && other.recorded() && one.latest().isBefore(other.earliest());
        assertThat(one.surelyBefore(other)).isEqualTo(sure);
        assertThat(one.surelyBefore(other) && other.surelyBefore(one)).isFalse();
        assertThat(one.surelyBefore(one)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024,2024-01-01,2024-12-31",
        "2024-02,2024-02-01,2024-02-29",
        "2023-02,2023-02-01,2023-02-28",
        "2024-02-29,2024-02-29,2024-02-29",
        "1900,1900-01-01,1900-12-31",
        "9999-12-31,9999-12-31,9999-12-31"
    })
    void knows_its_first_and_last_day(String text, LocalDate earliest, LocalDate latest) {
        var date = PartialDate.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2024-02-30",
                "2024-04-31",
                "2024-13",
                "2024-00",
                "2024-01-00",
                "2024-00-10",
                "1899",
                "0000",
                "1899-12-31",
                "2024-99-99"
            })
    void refuses_a_date_that_no_calendar_has(String text) {
        Refused.with(IMPOSSIBLE_DATE, () -> PartialDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "24", "2024-1", "2024-1-1", "2024/01/01", "01.02.2024", "2024-01-01T00:00:00Z", "20240101",
                "2024-", "2024-01-", "-2024", "+2024", "٢٠٢٤", "2024-01-01\n", "Not-Recorded", "null", "99999"
            })
    void refuses_what_is_written_otherwise(String text) {
        Refused.with(INVALID_DATE, () -> PartialDate.parse(text));
    }

    @Test
    void a_day_needs_its_month_and_a_month_its_year() {
        Refused.with(IMPOSSIBLE_DATE, () -> new PartialDate(2024, 0, 5));
        Refused.with(IMPOSSIBLE_DATE, () -> new PartialDate(0, 3, 0));
        Refused.with(IMPOSSIBLE_DATE, () -> new PartialDate(0, 0, 1));
        Refused.with(IMPOSSIBLE_DATE, () -> new PartialDate(10_000, 0, 0));
        Refused.with(IMPOSSIBLE_DATE, () -> new PartialDate(2024, -1, 0));
        Refused.with(IMPOSSIBLE_DATE, () -> new PartialDate(2024, 1, -1));
    }

    @Test
    void not_recorded_is_before_and_after_nothing() {
        var none = PartialDate.NOT_RECORDED;
        assertThat(PartialDate.parse("not-recorded")).isEqualTo(none);
        assertThat(none.surelyBefore(PartialDate.parse("9999"))).isFalse();
        assertThat(PartialDate.parse("1900").surelyBefore(none)).isFalse();
        assertThat(none.surelyAfter(LocalDate.MIN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22,2026-11-21,true",
        "2026-11-22,2026-11-22,false",
        "2026-11,2026-11-21,false",
        "2026-12,2026-11-30,true",
        "2026,2026-01-01,false",
        "2027,2026-12-31,true"
    })
    void is_surely_after_a_day_only_when_its_first_day_is(String text, LocalDate day, boolean after) {
        assertThat(PartialDate.parse(text).surelyAfter(day)).isEqualTo(after);
    }

    @Provide
    Arbitrary<PartialDate> recorded() {
        var days = Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(9998, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(days, Arbitraries.of(1, 2, 3)).as((day, parts) -> switch (parts) {
            case 1 -> new PartialDate(day.getYear(), 0, 0);
            case 2 -> new PartialDate(day.getYear(), day.getMonthValue(), 0);
            default -> PartialDate.of(day);
        });
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Arbitraries.oneOf(recorded(), Arbitraries.just(PartialDate.NOT_RECORDED));
    }
}
