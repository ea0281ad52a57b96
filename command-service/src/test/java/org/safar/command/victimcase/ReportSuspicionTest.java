package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.RefusalCode.*;

import org.junit.jupiter.api.Test;
import org.safar.command.decision.Reach;
import org.safar.command.victimcase.Identification.ReportSuspicion;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.hub.HubEvent.HubLeft;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;

class ReportSuspicionTest {
    private static final ReportSuspicion REPORT = new ReportSuspicion(MARCH_2, ReportSource.BORDER_GUARD, POLICE);

    @Test
    void opens_the_case_with_the_custodians_kind_on_that_day() {
        aCase().when(REPORT).then(reported());
    }

    @Test
    void needs_no_source() {
        aCase().when(new ReportSuspicion(MARCH_2, null, SHELTER))
                .then(new SuspicionReported(MARCH_2, HubId.KZ, null, SHELTER, CustodianKind.NGO));
    }

    @Test
    void changes_nothing_when_reported_again_in_the_same_words() {
        aCase().given(reported()).when(REPORT).unchanged();
    }

    @Test
    void refuses_another_report_of_the_same_case() {
        aCase().given(reported())
                .when(new ReportSuspicion(MARCH_5, ReportSource.NGO, POLICE))
                .refused(ALREADY_REPORTED);
    }

    @Test
    void refuses_a_custodian_the_hub_has_not_registered() {
        aCase().when(new ReportSuspicion(MARCH_2, null, new CustodianCode("KZ-OTHER")))
                .refused(UNKNOWN_CUSTODIAN, "/data/custodian");
    }

    @Test
    void refuses_a_day_after_it_was_recorded() {
        aCase().when(new ReportSuspicion(JULY, null, POLICE)).refused(DATE_IN_FUTURE);
    }

    @Test
    void waits_while_the_hub_has_not_joined() {
        in(HubHistory.EMPTY).when(REPORT).notYet(HUB_NOT_YET_JOINED);
    }

    @Test
    void refuses_a_hub_that_has_left() {
        in(HubHistory.of(new HubJoined(day("2010-06-01")), new HubLeft(day("2026-06-01"))))
                .when(REPORT)
                .refused(HUB_NOT_JOINED);
    }

    @Test
    void keeps_a_caseworker_to_the_own_custodian() {
        aCase().reaching(new Reach.OneCustodian(SHELTER)).when(REPORT).refused(NOT_THIS_HUBS_CASE);
    }
}
