package org.safar.command.victimcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.BreachCode.ASSISTED_THOUGH_DECLINED;
import static org.safar.kernel.RefusalCode.MISSING_FIELD;
import static org.safar.kernel.RefusalCode.NOTHING_TO_RESUME;
import static org.safar.kernel.RefusalCode.NOT_A_MONITORING_MONTH;
import static org.safar.kernel.RefusalCode.NOT_IN_SHELTER;
import static org.safar.kernel.RefusalCode.REINTEGRATION_NOT_STARTED;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.command.decision.Scenario;
import org.safar.command.victimcase.Protection.*;
import org.safar.kernel.Malformed;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.AssistanceEnd;
import org.safar.kernel.code.AssistanceRefusal;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ReintegrationSituation;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.ShelterLeaving;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ProtectionEvent.*;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;

class AssistanceTest {
    private static final ProviderCode HOUSE = new ProviderCode("KZ-SHELTER-1");
    private static final ProjectCode PROJECT = new ProjectCode("KZ-PROJECT-7");
    private static final Set<Service> BOTH = Set.of(Service.MEDICAL, Service.LEGAL_AID);
    private static final AssistanceDeclined DECLINED = new AssistanceDeclined(MARCH_5, AssistanceRefusal.FEAR);
    private static final AdmitToShelter ADMIT = new AdmitToShelter(MARCH_5, CustodianKind.NGO, HOUSE, PROJECT);
    private static final AdmittedToShelter ADMITTED = new AdmittedToShelter(MARCH_5, CustodianKind.NGO, HOUSE, PROJECT);
    private static final ShelterLeft LEFT = new ShelterLeft(MARCH_14, ShelterLeaving.PLANNED);

    @Test
    void emergency_care_waits_for_nothing() {
        aCase().given(reported())
                .when(new StartEmergencyCare(MARCH_2, BOTH))
                .then(new EmergencyCareStarted(MARCH_2, BOTH));
    }

    @ParameterizedTest
    @EnumSource
    void delivers_every_service(Service service) {
        known().when(new DeliverService(MARCH_5, service, CustodianKind.IOM, HOUSE, PROJECT))
                .then(new ServiceDelivered(MARCH_5, service, CustodianKind.IOM, HOUSE, PROJECT));
    }

    @Test
    void agrees_a_plan_refers_on_and_starts_reintegration() {
        known().when(new AgreePlan(MARCH_5, BOTH, PROJECT)).then(new PlanAgreed(MARCH_5, BOTH, PROJECT));
        known().when(new ReferToProvider(MARCH_5, HOUSE, BOTH)).then(new ReferredToProvider(MARCH_5, HOUSE, BOTH));
        known().when(new StartReintegration(MARCH_14, BOTH, null)).then(new ReintegrationStarted(MARCH_14, BOTH, null));
    }

    @Test
    void a_plan_and_a_referral_name_what_is_to_be_done() {
        assertThatThrownBy(() -> new AgreePlan(MARCH_5, Set.of(), null))
                .isInstanceOfSatisfying(Malformed.class, refused(MISSING_FIELD));
        assertThatThrownBy(() -> new ReferToProvider(MARCH_5, HOUSE, Set.of()))
                .isInstanceOfSatisfying(Malformed.class, refused(MISSING_FIELD));
    }

    @Test
    void goes_into_a_shelter_and_out_again() {
        known().when(ADMIT).then(ADMITTED);
        known().given(ADMITTED)
                .when(new LeaveShelter(MARCH_14, ShelterLeaving.PLANNED))
                .then(LEFT);
        known().given(ADMITTED, LEFT).when(ADMIT).then(ADMITTED);
    }

    @Test
    void nobody_leaves_a_shelter_that_they_are_not_in() {
        var leave = new LeaveShelter(day("2026-03-20"), ShelterLeaving.MOVED);
        known().when(leave).notYet(NOT_IN_SHELTER);
        known().given(ADMITTED, LEFT).when(leave).notYet(NOT_IN_SHELTER);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 12})
    void looks_at_reintegration_at_its_months(int month) {
        known().given(new ReintegrationStarted(MARCH_2, Set.of(), null))
                .when(new ReportMonitoring(MARCH_14, month, ReintegrationSituation.STABLE))
                .then(new MonitoringReported(MARCH_14, month, ReintegrationSituation.STABLE));
    }

    @Test
    void refuses_monitoring_at_another_month_or_before_reintegration() {
        assertThatThrownBy(() -> new ReportMonitoring(MARCH_14, 2, ReintegrationSituation.STABLE))
                .isInstanceOfSatisfying(Malformed.class, refused(NOT_A_MONITORING_MONTH));
        known().when(new ReportMonitoring(MARCH_14, 1, ReintegrationSituation.AT_RISK))
                .notYet(REINTEGRATION_NOT_STARTED);
    }

    @Test
    void the_person_may_decline_at_any_time_and_come_back() {
        known().when(new DeclineAssistance(MARCH_5, AssistanceRefusal.FEAR)).then(DECLINED);
        known().given(DECLINED).when(new ResumeAssistance(MARCH_14)).then(new AssistanceResumed(MARCH_14));
        known().given(DECLINED, new AssistanceResumed(MARCH_5))
                .when(new DeclineAssistance(MARCH_5, AssistanceRefusal.FEAR))
                .then(DECLINED);
        known().given(DECLINED)
                .when(new DeclineAssistance(MARCH_5, AssistanceRefusal.FEAR))
                .unchanged();
    }

    @Test
    void ends_and_is_taken_up_again() {
        var ended = new AssistanceEnded(MARCH_5, AssistanceEnd.PLAN_FULFILLED);
        known().when(new EndAssistance(MARCH_5, AssistanceEnd.PLAN_FULFILLED)).then(ended);
        known().given(ended).when(new ResumeAssistance(MARCH_14)).then(new AssistanceResumed(MARCH_14));
        known().when(new ResumeAssistance(MARCH_14)).refused(NOTHING_TO_RESUME);
    }

    @Test
    void flags_help_that_the_person_had_declined() {
        known().given(DECLINED)
                .when(deliver(MARCH_14))
                .then(
                        new ServiceDelivered(MARCH_14, Service.MEDICAL, null, null, null),
                        new BreachFound(MARCH_14, ASSISTED_THOUGH_DECLINED, 3, null));
        known().given(DECLINED)
                .when(new AdmitToShelter(MARCH_14, null, HOUSE, null))
                .flagged(ASSISTED_THOUGH_DECLINED);
        known().given(DECLINED).when(deliver(MARCH_2)).flagged();
    }

    @Test
    void a_return_to_it_that_is_told_late_clears_the_breach() {
        known().given(
                        DECLINED,
                        new ServiceDelivered(MARCH_14, Service.MEDICAL, null, null, null),
                        new BreachFound(MARCH_14, ASSISTED_THOUGH_DECLINED, 3, null))
                .when(new AgreePlan(day("2026-03-10"), BOTH, null))
                .then(
                        new PlanAgreed(day("2026-03-10"), BOTH, null),
                        new BreachCleared(day("2026-03-10"), ASSISTED_THOUGH_DECLINED, 3));
    }

    @Test
    void changes_nothing_when_told_again() {
        known().given(new ServiceDelivered(MARCH_5, Service.MEDICAL, null, null, null))
                .when(deliver(MARCH_5))
                .unchanged();
        known().given(ADMITTED).when(ADMIT).unchanged();
    }

    @Test
    void a_reflection_does_not_end_with_the_first_service() {
        var stage = org.safar.kernel.victimcase.ProtectionStage.NONE
                .after(new EmergencyCareStarted(MARCH_2, BOTH))
                .after(new ReflectionPeriodStarted(MARCH_2, day("2026-04-10")))
                .after(ADMITTED);
        assertThat(stage.code()).isEqualTo("reflection");
        assertThat(stage.after(new PlanAgreed(MARCH_14, BOTH, null)).code()).isEqualTo("assisted");
    }

    private static Scenario<VictimCaseState> known() {
        return aCase().given(reported(), agreed(ConsentScope.ASSISTANCE));
    }

    private static DeliverService deliver(PartialDate on) {
        return new DeliverService(on, Service.MEDICAL, null, null, null);
    }
}
