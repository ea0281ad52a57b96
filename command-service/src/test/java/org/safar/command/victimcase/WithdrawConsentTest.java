package org.safar.command.victimcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.RefusalCode.*;
import static org.safar.kernel.code.ConsentScope.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.victimcase.CaseRecord.CorrectRecord;
import org.safar.command.victimcase.Consent.RecordConsent;
import org.safar.command.victimcase.Consent.WithdrawConsent;
import org.safar.kernel.Malformed;
import org.safar.kernel.Recipient;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.hub.HubEvent.HubLeft;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.PersonEvent.PersonDied;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;

/** Withdrawal always holds. */
class WithdrawConsentTest {
    private static final WithdrawConsent ALL = new WithdrawConsent(MARCH_14, Set.of(), null);
    private static final ConsentWithdrawn WITHDRAWN = new ConsentWithdrawn(MARCH_14, Set.of(), null);

    @Test
    void is_stored_with_what_it_takes_back() {
        var mission = new Recipient("UZ-IOM");
        aCase().given(reported())
                .when(new WithdrawConsent(MARCH_14, Set.of(SHARE_WITH_RECIPIENT), mission))
                .then(new ConsentWithdrawn(MARCH_14, Set.of(SHARE_WITH_RECIPIENT), mission));
    }

    @Test
    void is_stored_also_where_no_consent_was_recorded() {
        aCase().given(reported()).when(ALL).then(WITHDRAWN);
    }

    @Test
    void is_stored_also_after_the_case_was_closed() {
        aCase().given(reported(), new CaseClosed(MARCH_5, ClosingReason.WITHDREW))
                .when(ALL)
                .then(WITHDRAWN);
    }

    @Test
    void is_stored_also_where_the_person_has_died() {
        aCase().given(reported(), new PersonDied(MARCH_5, null)).when(ALL).then(WITHDRAWN);
    }

    @Test
    void is_stored_also_where_the_hub_has_left() {
        in(HUB.with(new HubLeft(MARCH_2))).given(reported()).when(ALL).then(WITHDRAWN);
    }

    @Test
    void changes_nothing_when_told_again() {
        aCase().given(reported(), WITHDRAWN).when(ALL).unchanged();
    }

    @Test
    void is_not_taken_back_by_a_correction_but_by_a_new_consent() {
        var again = new RecordConsent(
                day("2026-03-20"),
                Set.of(ASSISTANCE),
                null,
                ConsentPurpose.PROTECTION,
                null,
                null,
                null,
                null,
                PartialDate.NOT_RECORDED,
                null,
                null,
                null,
                Set.of());
        aCase().given(reported(), WITHDRAWN)
                .when(new CorrectRecord(
                        MARCH_14,
                        1,
                        new WithdrawConsent(MARCH_14, Set.of(RESEARCH), null),
                        CorrectionReason.BETTER_KNOWLEDGE))
                .refused(NOT_CORRECTABLE, "/data/corrects");
        aCase().given(reported(), WITHDRAWN).when(again).then(ConsentDecider.event(again));
    }

    @Test
    void is_malformed_with_a_recipient_that_it_does_not_speak_of() {
        assertThatThrownBy(() -> new WithdrawConsent(MARCH_14, Set.of(RESEARCH), new Recipient("UZ")))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        malformed -> assertThat(malformed.code()).isEqualTo(RECIPIENT_WITHOUT_SHARING));
    }
}
