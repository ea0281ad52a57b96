package org.safar.query.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.kernel.code.ConsentScope.ASSISTANCE;
import static org.safar.kernel.code.ConsentScope.RETURN;
import static org.safar.query.casefile.web.FoldedCases.caller;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.TimeEvent.DeadlinePassed;
import org.safar.query.view.Histories;
import org.safar.web.Caller;
import org.safar.web.ProblemException;
import org.safar.web.Role;
import org.springframework.util.LinkedMultiValueMap;

/** Work on 1 March 2026, in Kazakhstan and elsewhere. Histories are received hour by hour from 1 January. */
class WorkTest {
    private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");
    private static final PartialDate DAY = PartialDate.parse("2025-12-02");
    private static final CaseId SOON = Histories.aCase(1);
    private static final CaseId SOONER = Histories.aCase(2);
    private static final CaseId LATER = Histories.aCase(3);
    private static final CaseId CLOSED = Histories.aCase(4);
    private static final CaseId OVER = Histories.aCase(5);
    private static final CaseId NEW = Histories.aCase(6);
    private static final CaseId PRESUMED = Histories.aCase(7);
    private static final CaseId NGO = Histories.aCase(8);
    private static final CaseId UZBEK = Histories.aCase(9);
    private static final CaseId AGREED = Histories.aCase(10);
    private static final Caller POLICE = caller(Role.CASEWORKER, HubId.KZ, "KZ-MIA", null);
    private static FoldedCases cases;
    private static Work work;

    @BeforeAll
    static void fold() {
        cases = new FoldedCases(new Histories()
                .add(HubId.KZ, SOON, reported("KZ-MIA"), notConfirmed("2026-03-20"))
                .add(HubId.KZ, SOONER, reported("KZ-MIA"), notConfirmed("2026-03-04"))
                .add(HubId.KZ, LATER, reported("KZ-MIA"), notConfirmed("2026-07-01"))
                .add(HubId.KZ, CLOSED, reported("KZ-MIA"), notConfirmed("2026-03-04"))
                .add(HubId.KZ, CLOSED, new CaseClosed(DAY, ClosingReason.NOT_CONFIRMED))
                .add(HubId.KZ, OVER, reported("KZ-MIA"), notConfirmed("2026-02-20"))
                .add(HubId.KZ, OVER, new DeadlinePassed(PartialDate.parse("2026-02-21"), Deadline.REVIEW, 1))
                .add(HubId.KZ, PRESUMED, reported("KZ-MIA"), presumed())
                .add(HubId.KZ, NEW, reported("KZ-MIA"))
                .add(HubId.KZ, NGO, reported("KZ-NGO-1"), notConfirmed("2026-03-05"))
                .add(HubId.UZ, UZBEK, reported("UZ-MIA"), notConfirmed("2026-03-06"))
                .add(
                        HubId.KZ,
                        AGREED,
                        reported("KZ-IOM"),
                        given("2026-03-10", ASSISTANCE, RETURN),
                        shared("2026-02-20")));
        work = new Work(cases.shelf, cases.answers, InstantSource.fixed(NOW));
    }

    @AfterAll
    static void stop() {
        cases.close();
    }

    @Test
    void says_what_falls_due_soon_with_the_days_that_are_left() {
        var due = lines("due", POLICE);
        assertThat(due).extracting("case").containsExactly(SOONER.value(), SOON.value());
        assertThat(due.getFirst())
                .containsEntry("deadline", "review")
                .containsEntry("about", 1L)
                .containsEntry("passes", "2026-03-05")
                .containsEntry("daysLeft", 4L)
                .containsEntry("custodian", "KZ-MIA")
                .containsEntry("meaning", Deadline.REVIEW.meaning());
    }

    @Test
    void consents_that_expire_have_a_list_of_their_own() {
        var mission = caller(Role.IOM, HubId.KZ, "KZ-IOM", null);
        assertThat(lines("due", mission)).isEmpty();
        assertThat(lines("overdue", mission)).isEmpty();
        var consents = lines("expiringConsents", mission);
        assertThat(consents).extracting("daysLeft").containsExactly(-8L, 10L);
        assertThat(consents.getFirst())
                .containsEntry("scopes", List.of("share-with-recipient"))
                .containsEntry("recipient", "RU-IOM")
                .containsEntry("about", 2L);
        assertThat(consents.getLast())
                .containsEntry("case", AGREED.value())
                .containsEntry("scopes", List.of("assistance", "return"))
                .containsEntry("passes", "2026-03-11");
        assertThat(lines("expiringConsents", mission, "within", "9")).hasSize(1);
        assertThat(lines("expiringConsents", POLICE)).isEmpty();
    }

    @Test
    void looks_as_far_ahead_as_it_is_asked_to() {
        assertThat(lines("due", POLICE, "within", "4")).extracting("case").containsExactly(SOONER.value());
        assertThat(lines("due", POLICE, "within", "3")).isEmpty();
        assertThat(lines("due", POLICE, "within", "365")).hasSize(3);
    }

    @Test
    void cases_wait_for_their_next_decision_longest_first() {
        var waiting = lines("waiting", POLICE);
        assertThat(waiting).extracting("case").containsExactly(PRESUMED.value(), NEW.value());
        assertThat(waiting).extracting("waitingFor").containsExactly("confirmation", "screening");
        assertThat(waiting.getFirst()).containsEntry("days", 59L).containsEntry("since", "2026-01-01T14:00:00.000Z");
    }

    @Test
    void a_long_list_is_cut_and_says_so() {
        assertThat(list("due", POLICE, "limit", "1")).containsEntry("more", true);
        assertThat(lines("due", POLICE, "limit", "1")).extracting("case").containsExactly(SOONER.value());
        assertThat(list("due", POLICE, "limit", "2")).containsEntry("more", false);
    }

    @Test
    void each_has_the_work_of_the_own_cases_alone() {
        assertThat(lines("due", caller(Role.CASEWORKER, HubId.KZ, "KZ-NGO-1", null)))
                .extracting("case")
                .containsExactly(NGO.value());
        assertThat(lines("due", caller(Role.SUPERVISOR, HubId.KZ, null, null)))
                .extracting("case")
                .containsExactly(SOONER.value(), SOON.value());
        assertThat(lines("due", caller(Role.SUPERVISOR, HubId.UZ, null, null)))
                .extracting("case")
                .containsExactly(UZBEK.value());
        assertThat(lines("due", caller(Role.IOM, HubId.KZ, "KZ-IOM", null))).isEmpty();
        assertThat(lines("due", caller(Role.IOM, null, null, null))).isEmpty();
        assertThat(lines("waiting", caller(Role.IOM, null, null, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"within=366", "within=soon", "limit=201", "hub=KZ"})
    void refuses_what_it_does_not_understand(String parameter) {
        assertThatThrownBy(() -> list("due", POLICE, parameter.split("="))).isInstanceOf(ProblemException.class);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> lines(String name, Caller caller, String... query) {
        return (List<Map<String, Object>>) list(name, caller, query).get("lines");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> list(String name, Caller caller, String... query) {
        var parameters = new LinkedMultiValueMap<String, String>();
        for (var n = 0; n < query.length; n += 2) parameters.add(query[n], query[n + 1]);
        return (Map<String, Object>) work.told(caller, parameters).get(name);
    }

    private static SuspicionReported reported(String custodian) {
        var kind = custodian.contains("NGO") ? CustodianKind.NGO : CustodianKind.STATE;
        var hub = HubId.valueOf(custodian.substring(0, 2));
        return new SuspicionReported(DAY, hub, null, new CustodianCode(custodian), kind);
    }

    private static PresumedVictimRecognised presumed() {
        return new PresumedVictimRecognised(DAY, new BodyCode("KZ-MIA"), Set.of(PresumptionGrounds.SELF_REPORT));
    }

    private static ConsentGiven given(String expires, ConsentScope... scopes) {
        return consent(Set.of(scopes), null, expires);
    }

    private static ConsentGiven shared(String expires) {
        return consent(Set.of(ConsentScope.SHARE_WITH_RECIPIENT), new Recipient("RU-IOM"), expires);
    }

    private static ConsentGiven consent(Set<ConsentScope> scopes, @Nullable Recipient with, String expires) {
        var until = PartialDate.parse(expires);
        return new ConsentGiven(
                DAY,
                scopes,
                with,
                ConsentPurpose.PROTECTION,
                null,
                null,
                null,
                null,
                until,
                null,
                null,
                null,
                Set.of());
    }

    private static VictimNotConfirmed notConfirmed(String until) {
        return new VictimNotConfirmed(
                DAY,
                new BodyCode("KZ-MIA"),
                new ActorId(new UUID(7, 7)),
                NotConfirmedReason.values()[0],
                PartialDate.parse(until));
    }
}
