package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.RefusalCode.CASE_NOT_REPORTED;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Reach;
import org.safar.command.victimcase.Identification.ScreenPerson;
import org.safar.kernel.HubId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Indicator;

/** What a sender may not reach is answered as if it were not there. */
class ReachTest {
    private static final ScreenPerson SCREEN = new ScreenPerson(MARCH_5, LIST, Set.of(Indicator.NO_PAY));

    @Test
    void another_hubs_case_and_an_absent_one_are_alike() {
        aCase().given(reported()).from(HubId.UZ).addressedById().when(SCREEN).outOfReach();
        aCase().from(HubId.UZ).addressedById().when(SCREEN).outOfReach();
    }

    @Test
    void a_case_named_by_reference_may_still_be_on_its_way() {
        aCase().when(SCREEN).notYet(CASE_NOT_REPORTED);
    }

    @Test
    void an_ngos_case_is_its_own() {
        var ngo = reported(SHELTER, CustodianKind.NGO);
        aCase().given(ngo)
                .by(SCREENER)
                .reaching(new Reach.OneCustodian(SHELTER))
                .when(SCREEN)
                .flagged();
        aCase().given(ngo).reaching(new Reach.OneCustodian(POLICE)).when(SCREEN).outOfReach();
        aCase().given(ngo).reaching(new Reach.StateHeld()).when(SCREEN).outOfReach();
    }

    @Test
    void a_supervisor_reaches_state_held_cases() {
        aCase().given(reported()).reaching(new Reach.StateHeld()).when(SCREEN).flagged();
    }

    @Test
    void an_old_version_of_a_case_out_of_reach_is_not_told() {
        aCase().given(reported(), man())
                .from(HubId.UZ)
                .addressedById()
                .expecting(0)
                .when(SCREEN)
                .outOfReach();
        aCase().given(reported(), man())
                .addressedById()
                .expecting(0)
                .when(SCREEN)
                .stale(1);
        aCase().given(reported(), man())
                .addressedById()
                .expecting(1)
                .when(SCREEN)
                .flagged();
    }
}
