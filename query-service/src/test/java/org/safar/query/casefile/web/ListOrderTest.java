package org.safar.query.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.query.casefile.web.FoldedCases.caller;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.kernel.BreachCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.query.view.Histories;
import org.safar.web.Caller;
import org.safar.web.Role;
import org.springframework.util.LinkedMultiValueMap;

/** Two who see the same cases, one of them under pseudonyms, and compare their lists: a dozen cases with two breaches each. */
class ListOrderTest {
    private static final PartialDate DAY = PartialDate.parse("2025-12-02");
    private static final int CASES = 12;
    private static final CaseId CLOSED = Histories.aCase(1);
    private static final Caller SUPERVISOR = caller(Role.SUPERVISOR, HubId.KZ, null, null);
    private static final Caller COMMISSION = caller(Role.COMMISSION, HubId.KZ, null, null);
    private static FoldedCases folded;

    /** What comes in pages. */
    enum Kind {
        CASES("id"),
        BREACHES("case");

        private final String ofCase;

        Kind(String ofCase) {
            this.ofCase = ofCase;
        }

        private Cases.Listed page(Caller caller, LinkedMultiValueMap<String, String> query) {
            return switch (this) {
                case CASES -> new Cases(folded.shelf, folded.answers, (_, _) -> List.of()).list(caller, query);
                case BREACHES -> new Breaches(folded.shelf, folded.answers).list(caller, query);
            };
        }

        private List<Map<String, Object>> all(Caller caller, int limit) {
            var all = new ArrayList<Map<String, Object>>();
            var query = new LinkedMultiValueMap<String, String>();
            query.add("limit", Integer.toString(limit));
            var page = page(caller, query);
            all.addAll(page.lines());
            while (page.more()) {
                query.set("after", (String) all.getLast().get("id"));
                page = page(caller, query);
                assertThat(page.lines()).isNotEmpty();
                all.addAll(page.lines());
            }
            return all;
        }

        private List<String> cases(Caller caller) {
            return all(caller, 200).stream()
                    .map(line -> (String) line.get(ofCase))
                    .distinct()
                    .toList();
        }
    }

    @BeforeAll
    static void fold() {
        var histories = new Histories();
        IntStream.rangeClosed(1, CASES)
                .mapToObj(Histories::aCase)
                .forEach(id -> histories.add(HubId.KZ, id, reported(), breach(), breach()));
        histories.add(HubId.KZ, CLOSED, new CaseClosed(DAY, ClosingReason.NOT_CONFIRMED));
        folded = new FoldedCases(histories);
    }

    @AfterAll
    static void stop() {
        folded.close();
    }

    @ParameterizedTest
    @EnumSource
    void the_order_of_a_list_does_not_say_which_pseudonym_is_whose(Kind kind) {
        var sight = Sight.of(COMMISSION);
        var own = kind.cases(SUPERVISOR);
        var shown = kind.cases(COMMISSION);
        var meant = shown.stream()
                .map(id -> folded.answers.meant(new CaseId(id), sight).value())
                .toList();
        assertThat(shown).hasSize(CASES).isSorted();
        assertThat(own).isSorted().isNotEqualTo(meant).containsExactlyInAnyOrderElementsOf(meant);
    }

    @ParameterizedTest
    @EnumSource
    void pages_of_any_length_are_the_whole_list(Kind kind) {
        for (var caller : List.of(SUPERVISOR, COMMISSION)) {
            var whole = kind.all(caller, 200);
            for (var limit = 1; limit <= 2 * CASES + 1; limit++)
                assertThat(kind.all(caller, limit)).isEqualTo(whole);
        }
    }

    @Test
    void a_page_goes_on_behind_a_case_that_has_left_the_list() {
        var left = folded.answers.id(CLOSED, Sight.of(COMMISSION));
        var query = new LinkedMultiValueMap<String, String>();
        query.add("after", left);
        query.add("standing", "open");
        var behind = Kind.CASES.cases(COMMISSION).stream()
                .filter(id -> id.compareTo(left) > 0)
                .toList();
        assertThat(behind).isNotEmpty();
        assertThat(Kind.CASES.page(COMMISSION, query).lines())
                .map(line -> (String) line.get("id"))
                .isEqualTo(behind);
    }

    @Test
    void a_commissions_breaches_are_narrowed_as_everybodys() {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("rule", "never-presumed");
        query.add("open", "true");
        query.add("from", "2026-01");
        assertThat(Kind.BREACHES.page(COMMISSION, query).lines()).hasSize(2 * CASES);
        query.set("rule", "screener-decides");
        assertThat(Kind.BREACHES.page(COMMISSION, query).lines()).isEmpty();
    }

    private static SuspicionReported reported() {
        return new SuspicionReported(DAY, HubId.KZ, null, new CustodianCode("KZ-MIA"), CustodianKind.STATE);
    }

    private static BreachFound breach() {
        return new BreachFound(DAY, BreachCode.NEVER_PRESUMED, 0, null);
    }
}
