package org.safar.query.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.query.casefile.web.FoldedCases.caller;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;
import org.safar.kernel.victimcase.ProtectionEvent.ReflectionPeriodStarted;
import org.safar.kernel.victimcase.VictimCaseEvent;
import org.safar.query.view.Histories;
import org.safar.web.Caller;
import org.safar.web.Role;
import org.springframework.util.LinkedMultiValueMap;

/** Whatever else its case has, no deadline is hidden by those of other cases that are less urgent, or of another list. */
class WorkOrderTest {
    private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");
    private static final PartialDate DAY = PartialDate.parse("2025-12-02");
    private static final Caller POLICE = caller(Role.CASEWORKER, HubId.KZ, "KZ-MIA", null);
    private static final int WITHIN = 30;

    @Test
    void what_is_overdue_elsewhere_does_not_hide_what_is_due_tomorrow() {
        try (var cases =
                folded(a(review(-10), consent(5)), a(review(-10), consent(5)), a(consent(20), reflection(1)))) {
            assertThat(days("due", cases, 1)).containsExactly(1L);
            assertThat(more("due", cases, 1)).isFalse();
        }
    }

    @Test
    void consents_that_lapsed_long_ago_do_not_hide_what_is_overdue() {
        try (var cases = folded(a(consent(-100)), a(consent(-100)), a(review(-1)))) {
            assertThat(days("overdue", cases, 1)).containsExactly(-1L);
            assertThat(days("expiringConsents", cases, 1)).containsExactly(-100L);
            assertThat(more("expiringConsents", cases, 1)).isTrue();
        }
    }

    @Test
    void what_is_due_in_a_case_with_something_overdue_comes_in_its_place() {
        var late = a(review(-10), reflection(4));
        try (var cases = folded(a(review(3)), late, late, a(review(-9), reflection(2)))) {
            assertThat(days("due", cases, 1)).containsExactly(2L);
            assertThat(days("due", cases, 2)).containsExactly(2L, 3L);
            assertThat(more("due", cases, 3)).isTrue();
            assertThat(days("due", cases, 4)).containsExactly(2L, 3L, 4L, 4L);
            assertThat(more("due", cases, 4)).isFalse();
        }
    }

    @Test
    void each_list_of_any_length_begins_with_what_is_most_urgent() {
        var random = new Random(7);
        var all = new HashMap<String, List<Long>>(
                Map.of("overdue", new ArrayList<>(), "due", new ArrayList<>(), "expiringConsents", new ArrayList<>()));
        var each = new ArrayList<List<VictimCaseEvent>>();
        for (var number = 0; number < 60; number++) {
            var events = new ArrayList<VictimCaseEvent>();
            for (var set : List.<IntFunction<VictimCaseEvent>>of(
                    WorkOrderTest::review, WorkOrderTest::reflection, WorkOrderTest::consent)) {
                var left = random.nextInt(-20, 40);
                if (random.nextBoolean()) continue;
                var event = set.apply(left);
                events.add(event);
                var consent = event instanceof ConsentGiven;
                if (left <= WITHIN)
                    all.get(consent ? "expiringConsents" : left > 0 ? "due" : "overdue")
                            .add((long) left);
            }
            each.add(events);
        }
        try (var cases = folded(each)) {
            all.forEach((list, days) -> {
                assertThat(days).hasSizeGreaterThan(10);
                var sorted = days.stream().sorted().toList();
                for (var limit = 1; limit <= days.size() + 1; limit++) {
                    assertThat(days(list, cases, limit)).isEqualTo(sorted.subList(0, Math.min(limit, sorted.size())));
                    assertThat(more(list, cases, limit)).isEqualTo(limit < sorted.size());
                }
            });
        }
    }

    private static FoldedCases folded(List<List<VictimCaseEvent>> cases) {
        var histories = new Histories();
        for (var number = 0; number < cases.size(); number++) {
            var id = Histories.aCase(number + 1);
            histories.add(HubId.KZ, id, reported());
            for (var event : cases.get(number)) histories.add(HubId.KZ, id, event);
        }
        return new FoldedCases(histories);
    }

    @SafeVarargs
    private static FoldedCases folded(List<VictimCaseEvent>... cases) {
        return folded(List.of(cases));
    }

    private static List<VictimCaseEvent> a(VictimCaseEvent... events) {
        return List.of(events);
    }

    private static List<Long> days(String list, FoldedCases cases, int limit) {
        var lines = (List<?>) told(list, cases, limit).get("lines");
        return lines.stream()
                .map(line -> (Long) ((Map<?, ?>) line).get("daysLeft"))
                .toList();
    }

    private static boolean more(String list, FoldedCases cases, int limit) {
        return Boolean.TRUE.equals(told(list, cases, limit).get("more"));
    }

    private static Map<?, ?> told(String list, FoldedCases cases, int limit) {
        var work = new Work(cases.shelf, cases.answers, InstantSource.fixed(NOW));
        var query = new LinkedMultiValueMap<String, String>();
        query.add("within", Integer.toString(WITHIN));
        query.add("limit", Integer.toString(limit));
        return (Map<?, ?>) work.told(POLICE, query).get(list);
    }

    private static SuspicionReported reported() {
        return new SuspicionReported(DAY, HubId.KZ, null, new CustodianCode("KZ-MIA"), CustodianKind.STATE);
    }

    private static VictimNotConfirmed review(int daysLeft) {
        return new VictimNotConfirmed(
                DAY,
                new BodyCode("KZ-MIA"),
                new ActorId(new UUID(7, 7)),
                NotConfirmedReason.values()[0],
                lastDay(daysLeft));
    }

    private static ReflectionPeriodStarted reflection(int daysLeft) {
        return new ReflectionPeriodStarted(DAY, lastDay(daysLeft));
    }

    private static ConsentGiven consent(int daysLeft) {
        return new ConsentGiven(
                DAY,
                Set.of(ConsentScope.ASSISTANCE, ConsentScope.RETURN),
                null,
                ConsentPurpose.PROTECTION,
                null,
                null,
                null,
                null,
                lastDay(daysLeft),
                null,
                null,
                null,
                Set.of());
    }

    /** A deadline has passed on the day behind its last. */
    private static PartialDate lastDay(int daysLeft) {
        return PartialDate.parse(TODAY.plusDays(daysLeft - 1L).toString());
    }
}
