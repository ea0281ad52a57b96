package org.safar.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safar.kernel.HubId;

class SimulationTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 21);
    private static final Scenario SCENARIO = new Scenario(1_500, 42, UNTIL);
    private static final Pattern RECORDED = Pattern.compile("\"recordedAt\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private static List<Month> months;

    @BeforeAll
    static void simulate() {
        months = new Simulation(SCENARIO).months().toList();
    }

    @Test
    void the_same_seed_tells_the_same_lives_byte_for_byte() {
        assertThat(new Simulation(SCENARIO).months().toList()).isEqualTo(months);
    }

    @Test
    void another_seed_tells_others() {
        var other = new Simulation(new Scenario(1_500, 43, UNTIL)).months().toList();
        assertThat(lines(other)).isNotEmpty();
        assertThat(Collections.disjoint(new HashSet<>(lines(other)), lines(months)))
                .isTrue();
    }

    @Test
    void ten_years_end_with_the_last_day() {
        assertThat(months).hasSize(121);
        assertThat(months.getFirst().month()).isEqualTo(YearMonth.of(2016, 11));
        assertThat(months.getLast().month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(months.getLast().until()).isEqualTo(Instant.parse("2026-11-21T23:59:59Z"));
        assertThat(months).extracting(Month::until).isSorted();
        assertThat(months).allSatisfy(month -> assertThat(month.lines()).containsOnlyKeys(HubId.values()));
    }

    @Test
    void nothing_is_received_before_it_was_written_save_what_is_broken_on_purpose() {
        for (var month : months) {
            var ahead = lines(List.of(month)).stream()
                    .flatMap(line -> RECORDED.matcher(line).results())
                    .map(found -> Instant.parse(found.group(1)))
                    .filter(recorded -> recorded.isAfter(month.until()))
                    .collect(Collectors.toSet());
            assertThat(ahead).isSubsetOf(Instant.parse("2099-01-01T00:00:00Z"));
        }
    }

    @Test
    void kyrgyzstan_joins_sixteen_months_after_the_others_and_says_nothing_before() {
        var joining = months.stream()
                .filter(month -> month.setUp().values().stream()
                        .anyMatch(said -> said.toString().contains("join-hub")))
                .collect(Collectors.toMap(Month::month, month -> month.setUp().keySet()));
        assertThat(joining)
                .isEqualTo(Map.of(
                        YearMonth.of(2016, 11),
                        Set.of(HubId.KZ, HubId.TJ, HubId.TM, HubId.UZ),
                        YearMonth.of(2018, 3),
                        Set.of(HubId.KG)));
        assertThat(months)
                .filteredOn(month -> month.month().isBefore(YearMonth.of(2018, 3)))
                .allSatisfy(month -> assertThat(month.lines().get(HubId.KG)).isEmpty());
        assertThat(said(HubId.KG, YearMonth.of(2018, 6))).isNotEmpty();
    }

    @Test
    void turkmenistan_is_quiet_for_seven_months_and_then_catches_up() {
        assertThat(months)
                .filteredOn(month -> month.month().isAfter(YearMonth.of(2021, 2))
                        && month.month().isBefore(YearMonth.of(2021, 9)))
                .hasSize(6)
                .allSatisfy(month -> assertThat(month.lines().get(HubId.TM)).isEmpty());
        assertThat(said(HubId.TM, YearMonth.of(2021, 9)))
                .hasSizeGreaterThan(15)
                .anyMatch(line -> line.contains("\"recordedAt\":\"2021-0"));
    }

    @Test
    void the_volume_is_that_of_the_region() {
        var facts = lines(months).stream()
                .filter(line -> line.contains("\"kind\":\"case\""))
                .mapToInt(line -> Math.max(1, line.split("\"type\":\"record-route-leg\"", -1).length - 1))
                .sum();
        assertThat((double) facts / SCENARIO.cases()).isBetween(14.0, 24.0);
    }

    @Test
    void everything_that_can_happen_to_a_record_happens() {
        assertThat(Stream.of(
                        "report-suspicion",
                        "describe-person",
                        "screen-person",
                        "recognise-as-presumed",
                        "confirm-victim",
                        "decline-confirmation",
                        "record-exploitation",
                        "record-route-leg",
                        "correct-route-leg",
                        "retract-route-leg",
                        "correct-record",
                        "request-review",
                        "decide-review",
                        "recognise-status-abroad",
                        "record-consent",
                        "withdraw-consent",
                        "join-family-unit",
                        "start-emergency-care",
                        "start-reflection",
                        "end-reflection",
                        "agree-plan",
                        "deliver-service",
                        "admit-to-shelter",
                        "leave-shelter",
                        "refer-to-provider",
                        "start-reintegration",
                        "report-monitoring",
                        "decline-assistance",
                        "resume-assistance",
                        "end-assistance",
                        "grant-stay",
                        "request-return",
                        "assess-return-risk",
                        "consent-to-return",
                        "arrange-travel",
                        "request-travel",
                        "record-departure",
                        "record-reception",
                        "record-removal",
                        "record-legal-aid",
                        "claim-compensation",
                        "record-compensation-award",
                        "record-compensation-payment",
                        "record-penalty",
                        "record-death",
                        "close-case",
                        "reopen-case",
                        "void-case"))
                .allSatisfy(type -> assertThat(lines(months)).anyMatch(line -> line.contains("\"type\":\"" + type)));
        assertThat(lines(months)).anyMatch(line -> line.contains("\"acknowledges\""));
        assertThat(lines(months)).anyMatch(line -> line.contains("\"region\":\"KZ-YUZ\""));
        assertThat(lines(months)).anyMatch(line -> line.contains("\"region\":\"KZ-61\""));
        assertThat(lines(months)).anyMatch(line -> line.contains("\"custodian\":\"UZ-IOM\""));
    }

    @Test
    void what_organisations_keep_beside_cases_is_told_as_well() {
        assertThat(Stream.of(
                        "register-provider",
                        "set-capacity",
                        "record-premises",
                        "register-project",
                        "end-project",
                        "record-activity",
                        "open-tip-event",
                        "link-victim",
                        "allege-perpetrator",
                        "open-proceeding",
                        "charge-persons",
                        "start-trial",
                        "give-judgment",
                        "appeal-judgment",
                        "finalise-judgment",
                        "discontinue-proceeding",
                        "award-compensation",
                        "record-finding"))
                .allSatisfy(type -> assertThat(lines(months)).anyMatch(line -> line.contains("\"type\":\"" + type)));
        assertThat(months)
                .filteredOn(month -> month.month().getMonthValue() == 6)
                .allSatisfy(month ->
                        assertThat(month.lines().get(HubId.UZ)).anyMatch(line -> line.contains("hotline-month")));
    }

    @Test
    void some_messages_come_twice_and_no_two_messages_share_an_id() {
        var all = lines(months);
        var different = new HashSet<>(all);
        assertThat(all.size() - different.size()).isBetween(all.size() / 500, all.size() / 50);
        var ids = different.stream()
                .map(line ->
                        ID.matcher(line).results().findFirst().orElseThrow().group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    private static List<String> said(HubId hub, YearMonth month) {
        return months.stream()
                .filter(each -> each.month().equals(month))
                .flatMap(each -> each.lines().getOrDefault(hub, List.of()).stream())
                .toList();
    }

    private static List<String> lines(List<Month> of) {
        return of.stream()
                .flatMap(month -> month.lines().values().stream())
                .flatMap(List::stream)
                .toList();
    }
}
