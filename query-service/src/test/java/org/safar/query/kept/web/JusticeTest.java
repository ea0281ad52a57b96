package org.safar.query.kept.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.query.kept.KeptSamples.day;
import static org.safar.query.kept.web.KeptFixture.OTHER_VICTIM;
import static org.safar.query.kept.web.KeptFixture.VICTIM;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safar.kernel.ActorId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.tipevent.ProceedingStage;
import org.safar.query.kept.web.Justice.Step;
import org.safar.query.view.Histories;
import org.safar.web.Caller;
import org.safar.web.Role;

/** What the police keep on a victim's event is told to whoever sees the police's things, and to nobody else. */
class JusticeTest {
    private static KeptFixture kept;
    private static Justice justice;

    @BeforeAll
    static void fold() {
        kept = new KeptFixture();
        justice = kept.justice();
    }

    @AfterAll
    static void stop() {
        kept.close();
    }

    @Test
    void shows_each_stage_with_its_date_once() {
        assertThat(justice.of(VICTIM, caller(Role.SUPERVISOR, HubId.KZ, null)))
                .containsExactly(new Justice.Course(
                        ProceedingKind.CRIMINAL,
                        List.of(
                                new Step(ProceedingStage.INVESTIGATION, day("2026-01-10")),
                                new Step(ProceedingStage.CHARGED, day("2026-03-10")),
                                new Step(ProceedingStage.TRIAL, day("2026-04-01")))));
    }

    @Test
    void tells_those_who_see_the_event_and_the_proceeding_by_themselves() {
        for (var caller : List.of(
                caller(Role.CASEWORKER, HubId.KZ, "KZ-MIA"),
                caller(Role.SUPERVISOR, HubId.KZ, null),
                caller(Role.AUDITOR, HubId.KZ, null),
                caller(Role.AUDITOR, null, null)))
            assertThat(List.of(
                            justice.of(VICTIM, caller).size(),
                            justice.steps(VICTIM, caller).size()))
                    .containsExactly(1, 4);
        for (var caller : List.of(
                caller(Role.CASEWORKER, HubId.KZ, "KZ-NGO-1"),
                caller(Role.IOM, HubId.KZ, "KZ-IOM"),
                caller(Role.IOM, null, null),
                caller(Role.SUPERVISOR, HubId.UZ, null),
                caller(Role.AUDITOR, HubId.UZ, null),
                caller(Role.OPERATOR, null, null),
                caller(Role.HUB, HubId.KZ, null))) {
            assertThat(justice.of(VICTIM, caller)).as(caller.toString()).isEmpty();
            assertThat(justice.steps(VICTIM, caller)).as(caller.toString()).isEmpty();
        }
    }

    @Test
    void an_ngo_that_keeps_the_event_does_not_see_the_polices_proceeding_on_another() {
        assertThat(justice.of(OTHER_VICTIM, caller(Role.CASEWORKER, HubId.KZ, "KZ-NGO-1")))
                .isEmpty();
        assertThat(justice.of(OTHER_VICTIM, caller(Role.SUPERVISOR, HubId.KZ, null)))
                .hasSize(1);
    }

    @Test
    void who_is_linked_to_no_event_has_no_proceeding() {
        assertThat(justice.of(Histories.aCase(9), caller(Role.AUDITOR, null, null)))
                .isEmpty();
    }

    private static Caller caller(Role role, @Nullable HubId hub, @Nullable String custodian) {
        var code = custodian == null ? null : new CustodianCode(custodian);
        return new Caller(new ActorId(new UUID(7, 7)), role, hub, code, null, null);
    }
}
