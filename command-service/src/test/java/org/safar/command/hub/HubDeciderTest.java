package org.safar.command.hub;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.kernel.RefusalCode.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Scenario;
import org.safar.command.hub.HubCommand.*;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.hub.HubEvent.*;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.time.PartialDate;

class HubDeciderTest {
    private static final PartialDate TODAY = PartialDate.parse("2026-06-30");
    private static final PartialDate JUNE = PartialDate.parse("2010-06-01");
    private static final PartialDate JULY = PartialDate.parse("2010-07-01");
    private static final BodyCode BODY = new BodyCode("KZ-COMMISSION");
    private static final CustodianCode SHELTER = new CustodianCode("KZ-NGO-1");

    @Test
    void a_hub_joins_once() {
        aHub().when(new JoinHub(TODAY, JUNE)).then(new HubJoined(JUNE));
        aHub().given(new HubJoined(JUNE)).when(new JoinHub(TODAY, JUNE)).unchanged();
        aHub().given(new HubJoined(JUNE)).when(new JoinHub(TODAY, JULY)).refused(ALREADY_JOINED);
    }

    @Test
    void a_hub_is_of_no_provenance() {
        var leave = new LeaveHub(TODAY, JULY);
        aHub().given(new HubJoined(JUNE))
                .begun(Provenance.SIMULATED)
                .when(leave)
                .then(new HubLeft(JULY));
    }

    @Test
    void a_hub_leaves_and_joins_again() {
        var joined = new HubJoined(JUNE);
        var left = new HubLeft(JULY);
        aHub().given(joined).when(new LeaveHub(TODAY, JULY)).then(left);
        aHub().given(joined, left).when(new LeaveHub(TODAY, JULY)).unchanged();
        aHub().given(joined, left).when(new JoinHub(TODAY, JULY)).then(new HubJoined(JULY));
        aHub().when(new LeaveHub(TODAY, JULY)).refused(ALREADY_LEFT);
    }

    @Test
    void a_hub_cannot_leave_before_it_joined() {
        aHub().given(new HubJoined(JULY)).when(new LeaveHub(TODAY, JUNE)).refused(DATES_REVERSED, "/data/on");
    }

    @Test
    void rules_name_registered_bodies() {
        var rules = new SetHubRules(TODAY, JUNE, Set.of(BODY), null);
        aHub().when(rules).refused(UNKNOWN_BODY, "/data/mayConfirm");
        aHub().given(new BodyRegistered(TODAY, BODY)).when(rules).then(new HubRulesSet(JUNE, Set.of(BODY), 30));
    }

    @Test
    void the_same_rules_again_change_nothing_unless_others_came_between() {
        var registered = new BodyRegistered(TODAY, BODY);
        var first = new HubRulesSet(JUNE, Set.of(BODY), 30);
        var second = new HubRulesSet(JUNE, Set.of(), 30);
        var again = new SetHubRules(TODAY, JUNE, Set.of(BODY), 30);
        aHub().given(registered, first).when(again).unchanged();
        aHub().given(registered, first, second).when(again).then(first);
    }

    @Test
    void a_custodian_keeps_its_kind() {
        var registered = new CustodianRegistered(TODAY, SHELTER, CustodianKind.NGO);
        aHub().when(new RegisterCustodian(TODAY, SHELTER, CustodianKind.NGO)).then(registered);
        aHub().given(registered)
                .when(new RegisterCustodian(TODAY, SHELTER, CustodianKind.NGO))
                .unchanged();
        aHub().given(registered)
                .when(new RegisterCustodian(TODAY, SHELTER, CustodianKind.STATE))
                .refused(CODE_TAKEN, "/data/code");
    }

    @Test
    void a_code_belongs_to_its_hub() {
        aHub().when(new RegisterBody(TODAY, new BodyCode("UZ-MIA"))).refused(WRONG_HUB, "/data/code");
        aHub().when(new RegisterCustodian(TODAY, new CustodianCode("UZ-MIA"), CustodianKind.STATE))
                .refused(WRONG_HUB, "/data/code");
        aHub().given(new BodyRegistered(TODAY, BODY))
                .when(new RegisterBody(TODAY, BODY))
                .unchanged();
    }

    @Test
    void participation_needs_a_whole_day() {
        assertThatThrownBy(() -> new JoinHub(TODAY, PartialDate.parse("2010-06")))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new SetHubRules(TODAY, JUNE, Set.of(), 366)).isInstanceOf(Malformed.class);
    }

    private static Scenario<HubHistory> aHub() {
        return new Scenario<>(new HubLaw(), HubHistory.EMPTY, HubId.KZ);
    }
}
