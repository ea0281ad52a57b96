package org.safar.query.page.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safar.query.page.Fields;
import org.safar.query.page.WordingFixture;
import org.safar.query.page.cases.Lanes.Agreement;

/** What the person agreed to, as lines on an axis of 1 January to 20 November, known until 31 October. */
class AgreementsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 10, 31);
    private static final TimeAxis AXIS = new TimeAxis(FIRST, LocalDate.of(2026, 11, 20));

    private static Map<String, Object> given(String on, String expires, String... scopes) {
        return Map.of(
                "sequence", 1, "consent", Map.of("occurredOn", on, "expires", expires, "scopes", List.of(scopes)));
    }

    private static Map<String, Object> withdrawn(String on, String... scopes) {
        return Map.of("sequence", 2, "withdrawal", Map.of("occurredOn", on, "scopes", List.of(scopes)));
    }

    @SafeVarargs
    private static Agreement line(Map<String, Object> given, Map<String, ?>... withdrawn) {
        var ledger = new HashMap<String, Object>(Map.of("given", List.of(given)));
        ledger.put("withdrawn", List.of(withdrawn));
        var say = new CaseWords(WordingFixture.ENGLISH);
        return Agreements.of(new Fields(Map.of("consents", ledger)), say, AXIS, FIRST, END)
                .getFirst();
    }

    private static String at(String day) {
        return AXIS.at(LocalDate.parse(day));
    }

    @Test
    void one_without_an_end_covers_what_is_to_come() {
        var line = line(given("2026-02-01", "not-recorded", "assistance"));
        assertThat(line.from()).isEqualTo(at("2026-02-01"));
        assertThat(line.known()).isEqualTo(at("2026-10-31"));
        assertThat(line.to()).isEqualTo("100.00%");
        assertThat(line.expiry()).isNull();
        assertThat(line.name()).isEqualTo("assistance");
    }

    @Test
    void one_that_expired_ends_there_with_a_bar() {
        var line = line(given("2026-02-01", "2026-03", "assistance"));
        assertThat(line.known()).isEqualTo(at("2026-03-31")).isEqualTo(line.expiry());
        assertThat(line.to()).isNull();
        assertThat(line.summary()).contains("until Mar 2026");
    }

    @Test
    void one_taken_back_ends_with_a_cross() {
        var line = line(given("2026-02-01", "2027-01", "assistance", "return"), withdrawn("2026-05-01"));
        assertThat(line.known()).isEqualTo(at("2026-05-01"));
        assertThat(line.withdrawn()).containsExactly(at("2026-05-01"));
        assertThat(line.expiry()).isNull();
    }

    @Test
    void one_taken_back_in_part_goes_on() {
        var line = line(given("2026-02-01", "not-recorded", "assistance", "return"), withdrawn("2026-05-01", "return"));
        assertThat(line.known()).isEqualTo(at("2026-10-31"));
        assertThat(line.withdrawn()).containsExactly(at("2026-05-01"));
        assertThat(line.summary()).contains("Withdrawn");
    }

    @Test
    void an_earlier_withdrawal_or_one_of_something_else_does_not_touch_it() {
        var line = line(
                given("2026-02-01", "not-recorded", "assistance"),
                withdrawn("2026-01-05"),
                withdrawn("2026-05-01", "research"));
        assertThat(line.withdrawn()).isEmpty();
    }

    @Test
    void a_withdrawal_without_a_date_holds_from_the_beginning() {
        var line = line(given("2026-02-01", "not-recorded", "assistance"), withdrawn("not-recorded"));
        assertThat(line.known()).isEqualTo(at("2026-02-01"));
    }
}
