package org.safar.kernel.victimcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.kernel.BreachCode.*;
import static org.safar.kernel.code.ConsentScope.*;
import static org.safar.kernel.victimcase.ConsentWords.*;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.code.Answer;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;

class ConsentsTest {
    private static final Recipient UZBEKISTAN = Recipient.of(HubId.UZ);
    private static final Recipient MISSION = new Recipient("RU-IOM");
    private static final ConsentQuestions NOT_TOLD =
            new ConsentQuestions(null, null, null, null, null, null, Answer.NO);
    private static final ConsentQuestions REFUSED = new ConsentQuestions(Answer.NO, null, null, null, null, null, null);

    @Test
    void nothing_is_agreed_to_before_anybody_said_so() {
        assertThat(active(CaseHistory.EMPTY, ASSISTANCE, "2026-03-02")).isFalse();
    }

    @Test
    void covers_its_scopes_from_its_day_on() {
        var history = history(given("2026-03-02", ASSISTANCE, INTERVIEW));
        assertThat(active(history, ASSISTANCE, "2026-03-01")).isFalse();
        assertThat(active(history, ASSISTANCE, "2026-03-02")).isTrue();
        assertThat(active(history, INTERVIEW, "2026-03")).isTrue();
        assertThat(active(history, RESEARCH, "2026-03-02")).isFalse();
    }

    @Test
    void holds_on_its_last_day_and_not_after() {
        var history = history(until("2026-03-31", ASSISTANCE));
        assertThat(active(history, ASSISTANCE, "2026-03-31")).isTrue();
        assertThat(active(history, ASSISTANCE, "2026-04-01")).isFalse();
        assertThat(active(history(until("2026-04", ASSISTANCE)), ASSISTANCE, "2026-04-30"))
                .isTrue();
    }

    @Test
    void names_its_recipient_and_no_other() {
        var history = history(shared(UZBEKISTAN));
        assertThat(Consents.active(history, SHARE_WITH_RECIPIENT, UZBEKISTAN, day("2026-03-05")))
                .isTrue();
        assertThat(Consents.active(history, SHARE_WITH_RECIPIENT, MISSION, day("2026-03-05")))
                .isFalse();
        assertThat(Consents.active(history, SHARE_WITH_RECIPIENT, null, day("2026-03-05")))
                .isFalse();
        assertThat(active(history, SHARE_WITH_STATE, "2026-03-05")).isFalse();
    }

    @Test
    void ends_with_its_withdrawal_and_what_was_before_stays() {
        var history = history(given("2026-03-02", ASSISTANCE, RESEARCH), withdrawn("2026-04-01", ASSISTANCE));
        assertThat(active(history, ASSISTANCE, "2026-03-31")).isTrue();
        assertThat(active(history, ASSISTANCE, "2026-04-01")).isFalse();
        assertThat(active(history, RESEARCH, "2026-04-01")).isTrue();
    }

    @Test
    void a_withdrawal_of_no_scope_is_of_all() {
        var history = history(given("2026-03-02", ASSISTANCE, RESEARCH), withdrawn("2026-04-01"));
        assertThat(active(history, RESEARCH, "2026-04-02")).isFalse();
    }

    @Test
    void a_withdrawal_from_one_recipient_leaves_the_others() {
        var one = new ConsentWithdrawn(day("2026-04-01"), Set.of(SHARE_WITH_RECIPIENT), UZBEKISTAN);
        var history = history(shared(UZBEKISTAN), shared(MISSION), one);
        assertThat(Consents.active(history, SHARE_WITH_RECIPIENT, UZBEKISTAN, day("2026-04-02")))
                .isFalse();
        assertThat(Consents.active(history, SHARE_WITH_RECIPIENT, MISSION, day("2026-04-02")))
                .isTrue();
        var all = history.with(9, withdrawn("2026-04-01", SHARE_WITH_RECIPIENT));
        assertThat(Consents.active(all, SHARE_WITH_RECIPIENT, MISSION, day("2026-04-02")))
                .isFalse();
    }

    @Test
    void a_withdrawal_holds_that_arrived_before_the_consent_it_takes_back() {
        var history = history(withdrawn("2026-04-01", ASSISTANCE), given("2026-03-02", ASSISTANCE));
        assertThat(active(history, ASSISTANCE, "2026-03-15")).isTrue();
        assertThat(active(history, ASSISTANCE, "2026-04-02")).isFalse();
    }

    @Test
    void who_says_yes_again_later_is_heard() {
        var history = history(
                given("2026-03-02", ASSISTANCE), withdrawn("2026-04-01", ASSISTANCE), given("2026-04-02", ASSISTANCE));
        assertThat(active(history, ASSISTANCE, "2026-04-01")).isFalse();
        assertThat(active(history, ASSISTANCE, "2026-04-02")).isTrue();
    }

    @Test
    void of_one_day_the_withdrawal_holds() {
        var history = history(withdrawn("2026-04-01", ASSISTANCE), given("2026-04-01", ASSISTANCE));
        assertThat(active(history, ASSISTANCE, "2026-04-02")).isFalse();
        var month = history(given("2026-04-10", ASSISTANCE), withdrawn("2026-04", ASSISTANCE));
        assertThat(active(month, ASSISTANCE, "2026-04-12")).isFalse();
    }

    @Test
    void where_a_day_is_missing_the_order_of_the_reports_decides() {
        var undated = withdrawn("not-recorded", ASSISTANCE);
        assertThat(active(history(given("2026-03-02", ASSISTANCE), undated), ASSISTANCE, "2026-03-03"))
                .isFalse();
        assertThat(active(history(undated, given("2026-03-02", ASSISTANCE)), ASSISTANCE, "2026-03-03"))
                .isTrue();
    }

    @Test
    void allows_nothing_where_the_person_was_not_told_everything() {
        var told = new ConsentQuestions(Answer.YES, Answer.YES, null, null, null, null, null);
        assertThat(broken(asked(told, INTERVIEW), null)).isEmpty();
        assertThat(broken(asked(NOT_TOLD, ASSISTANCE), null)).containsExactly(CONSENT_NOT_INFORMED);
        assertThat(active(history(asked(NOT_TOLD, ASSISTANCE)), ASSISTANCE, "2026-03-02"))
                .isFalse();
        assertThat(broken(asked(REFUSED, INTERVIEW), null)).containsExactly(CONSENT_AGAINST_ANSWER);
        assertThat(broken(asked(REFUSED, ASSISTANCE), null)).isEmpty();
    }

    @Test
    void what_may_be_seen_now_ends_with_the_longest_receipt_that_nobody_took_back() {
        var subject = new ConsentSubject(null, false);
        var ledger = ConsentLedger.of(history(until("2026-12-31", RESEARCH), until("2026-06-30", RESEARCH)));
        assertThat(ledger.standsUntil(RESEARCH, null, subject)).contains(LocalDate.parse("2026-12-31"));
        assertThat(ledger.standsUntil(MATCHING, null, subject)).isEmpty();
        assertThat(ledger.with(9, withdrawn("2026-04-01", RESEARCH)).standsUntil(RESEARCH, null, subject))
                .isEmpty();
        assertThat(ledger.with(9, given("2026-03-02", RESEARCH)).standsUntil(RESEARCH, null, subject))
                .contains(LocalDate.MAX);
    }
}
