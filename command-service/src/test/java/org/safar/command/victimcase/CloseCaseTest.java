package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.RefusalCode.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.victimcase.CaseRecord.CloseCase;
import org.safar.command.victimcase.CaseRecord.ReopenCase;
import org.safar.command.victimcase.CaseRecord.VoidCase;
import org.safar.command.victimcase.Identification.ScreenPerson;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.ReopeningReason;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseReopened;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;

class CloseCaseTest {
    private static final CaseClosed CLOSED = new CaseClosed(MARCH_5, ClosingReason.LOST_CONTACT);
    private static final CaseReopened REOPENED = new CaseReopened(MARCH_14, ReopeningReason.NEW_INFORMATION);
    private static final CaseVoided VOIDED = new CaseVoided(MARCH_14, VoidReason.DUPLICATE);
    private static final CloseCase CLOSE = new CloseCase(MARCH_5, ClosingReason.LOST_CONTACT);
    private static final ReopenCase REOPEN = new ReopenCase(MARCH_14, ReopeningReason.NEW_INFORMATION);
    private static final VoidCase VOID = new VoidCase(MARCH_14, VoidReason.DUPLICATE);

    @Test
    void closes_an_open_case() {
        aCase().given(reported()).when(CLOSE).then(CLOSED);
        aCase().given(reported(), CLOSED, REOPENED)
                .when(new CloseCase(MARCH_14, ClosingReason.WITHDREW))
                .then(new CaseClosed(MARCH_14, ClosingReason.WITHDREW));
    }

    @Test
    void changes_nothing_when_closed_again_in_the_same_words() {
        aCase().given(reported(), CLOSED).when(CLOSE).unchanged();
    }

    @Test
    void refuses_to_close_a_closed_case_otherwise() {
        aCase().given(reported(), CLOSED)
                .when(new CloseCase(MARCH_5, ClosingReason.WITHDREW))
                .refused(CASE_IS_CLOSED);
    }

    @Test
    void what_happened_before_the_closing_may_still_be_told() {
        aCase().given(reported(), new CaseClosed(MARCH_14, ClosingReason.LOST_CONTACT))
                .by(SCREENER)
                .when(new ScreenPerson(MARCH_5, LIST, Set.of(Indicator.NO_PAY)))
                .then(screened(Indicator.NO_PAY));
    }

    @Test
    void refuses_what_came_after_the_closing() {
        aCase().given(reported(), CLOSED)
                .when(new ScreenPerson(MARCH_14, LIST, Set.of()))
                .refused(CASE_IS_CLOSED);
    }

    @Test
    void reopens_a_closed_case_only() {
        aCase().given(reported(), CLOSED).when(REOPEN).then(REOPENED);
        aCase().given(reported()).when(REOPEN).refused(CASE_NOT_CLOSED);
        aCase().given(reported(), CLOSED, REOPENED).when(REOPEN).refused(CASE_NOT_CLOSED);
    }

    @Test
    void voids_a_case_open_or_closed() {
        aCase().given(reported()).when(VOID).then(VOIDED);
        aCase().given(reported(), CLOSED).when(VOID).then(VOIDED);
    }

    @Test
    void takes_nothing_more_into_a_voided_case() {
        aCase().given(reported(), VOIDED).when(CLOSE).refused(CASE_IS_VOIDED);
        aCase().given(reported(), VOIDED).when(VOID).unchanged();
        aCase().given(reported(), VOIDED)
                .when(new VoidCase(MARCH_14, VoidReason.ENTERED_IN_ERROR))
                .refused(CASE_IS_VOIDED);
    }
}
