package org.safar.command.prevention;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.decision.KeptSituation.APRIL_1;
import static org.safar.command.decision.KeptSituation.MARCH_2;
import static org.safar.command.decision.KeptSituation.NGO;
import static org.safar.command.decision.KeptSituation.NOT_RECORDED;
import static org.safar.command.decision.KeptSituation.day;
import static org.safar.command.decision.KeptSituation.named;
import static org.safar.kernel.RefusalCode.BEFORE_ITS_BEGINNING;
import static org.safar.kernel.RefusalCode.CODE_IS_NOT_THE_REFERENCE;
import static org.safar.kernel.RefusalCode.PROJECT_ELSEWHERE;
import static org.safar.kernel.RefusalCode.PROJECT_HAS_ENDED;
import static org.safar.kernel.RefusalCode.WRONG_HUB;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.KeptLaw;
import org.safar.command.decision.KeptSituation;
import org.safar.command.decision.Past;
import org.safar.command.decision.Scenario;
import org.safar.command.prevention.ProjectCommand.EndProject;
import org.safar.command.prevention.ProjectCommand.RegisterProject;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DonorCode;
import org.safar.kernel.Malformed;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.OrganisationKind;
import org.safar.kernel.code.ProjectEnding;
import org.safar.kernel.place.Country;
import org.safar.kernel.prevention.Implementer;
import org.safar.kernel.prevention.ProjectEvent.ProjectEnded;
import org.safar.kernel.prevention.ProjectEvent.ProjectMessageNoted;
import org.safar.kernel.time.PartialDate;

class ProjectTest {
    private static final String CODE = "KZ-PROJECT-1";

    @Test
    void a_project_has_donor_implementers_states_and_time() {
        aProject().when(register(CODE, "KZ", "2026-01", "2026-12")).then(Told.project("2026-01", "2026-12", "KZ"));
        aProject()
                .given(Told.project("2026-01", "2026-12", "KZ"))
                .when(register(CODE, "KZ", "2026-01", "2026-12"))
                .unchanged();
    }

    @Test
    void its_code_is_of_its_hub_and_is_its_reference() {
        aProject().when(register("UZ-PROJECT-1", "KZ", "2026-01", "2026-12")).refused(WRONG_HUB, "/data/project");
        aProject()
                .when(register("KZ-PROJECT-2", "KZ", "2026-01", "2026-12"))
                .refused(CODE_IS_NOT_THE_REFERENCE, "/data/project");
    }

    @Test
    void a_hub_registers_what_works_in_its_own_country() {
        aProject().when(register(CODE, "UZ", "2026-01", "2026-12")).refused(PROJECT_ELSEWHERE, "/data/states");
    }

    @Test
    void it_begins_on_a_day_that_is_known_and_ends_after_it() {
        assertThatThrownBy(() -> register(CODE, "KZ", "not-recorded", "2026-12"))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> register(CODE, "KZ", "2026-02", "2026-01")).isInstanceOf(Malformed.class);
    }

    @Test
    void it_ends_once_also_before_it_was_registered() {
        var past = Told.project("2020-01", "2022-12", "KZ");
        var end = new EndProject(day("2022-11"), ProjectEnding.COMPLETED);
        var ended = new ProjectEnded(day("2022-11"), ProjectEnding.COMPLETED);
        aProject().given(past).when(end).then(ended);
        aProject().given(past, ended).when(end).unchanged();
        aProject()
                .given(past, ended)
                .when(new EndProject(APRIL_1, ProjectEnding.OTHER))
                .refused(PROJECT_HAS_ENDED);
        aProject()
                .given(past)
                .when(new EndProject(day("2019"), ProjectEnding.OTHER))
                .refused(BEFORE_ITS_BEGINNING);
    }

    @Test
    void it_may_have_no_last_day_yet() {
        aProject()
                .when(register(CODE, "KZ", "2026-01", NOT_RECORDED.toString()))
                .then(Told.project("2026-01", NOT_RECORDED.toString(), "KZ"));
    }

    private static Scenario<Past> aProject() {
        var law = new KeptLaw<>(
                new KeptSituation().books(), ProjectCommand.class, ProjectDecider::decide, ProjectMessageNoted::new);
        return new Scenario<>(law, Past.NOTHING, named(ThingKind.PROJECT, CODE));
    }

    private static RegisterProject register(String code, String state, String from, String to) {
        return new RegisterProject(
                MARCH_2,
                NGO,
                new ProjectCode(code),
                new DonorCode("NO-MFA"),
                List.of(new Implementer(new CustodianCode("KZ-IOM"), OrganisationKind.IOM)),
                Set.of(Country.of(state)),
                PartialDate.parse(from),
                PartialDate.parse(to));
    }
}
