package org.safar.kernel.victimcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.kernel.code.Deadline.MAJORITY;
import static org.safar.kernel.code.Deadline.REVIEW;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.ReopeningReason;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Deadlines.Item;
import org.safar.kernel.victimcase.IdentificationEvent.PalermoTest;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseReopened;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.kernel.victimcase.TimeEvent.DeadlinePassed;

class DeadlinesTest {
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final ActorId DECIDER = new ActorId(new UUID(2, 2));

    @Test
    void a_review_can_be_asked_for_until_the_last_day_has_ended_in_the_westernmost_hub() {
        assertThat(running(notConfirmed("2026-06-30"))).containsExactly(item(REVIEW, 0, "2026-07-01"));
        assertThat(item(REVIEW, 0, "2026-07-01").due()).isEqualTo(Instant.parse("2026-06-30T19:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2026-06, 2026-07-01", "2026, 2027-01-01"})
    void where_only_a_month_or_a_year_is_known_it_ends_with_it(String until, String passes) {
        assertThat(running(notConfirmed(until))).containsExactly(item(REVIEW, 0, passes));
    }

    @Test
    void a_review_without_a_last_day_never_ends() {
        assertThat(running(notConfirmed("not-recorded"))).isEmpty();
    }

    @Test
    void another_decision_answers_it_or_sets_it_anew() {
        assertThat(running(notConfirmed("2026-06-30"), confirmed())).isEmpty();
        assertThat(running(notConfirmed("2026-06-30"), notConfirmed("2026-08-31")))
                .containsExactly(item(REVIEW, 1, "2026-09-01"));
    }

    @Test
    void once_raised_it_is_over_unless_it_was_moved() {
        var passed = new DeadlinePassed(PartialDate.parse("2026-07-01"), REVIEW, 0);
        assertThat(running(notConfirmed("2026-06-30"), passed)).isEmpty();
        assertThat(Deadlines.of(history(notConfirmed("2026-06-30"), passed)).items())
                .isEmpty();
        assertThat(running(notConfirmed("2026-06-30"), passed, corrected(0, notConfirmed("2026-08-31"))))
                .containsExactly(item(REVIEW, 0, "2026-09-01"));
        assertThat(running(notConfirmed("2026-06-30"), passed, corrected(0, notConfirmed("2026-05-31"))))
                .isEmpty();
        assertThat(running(notConfirmed("2026-06-30"), new DeadlinePassed(passed.occurredOn(), MAJORITY, 0)))
                .hasSize(1);
        assertThat(running(notConfirmed("2026-06-30"), new DeadlinePassed(passed.occurredOn(), REVIEW, 7)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // described, born, said to be a child, passes
                "2026-03-02, 2010, -,   2029-01-01",
                "2026-03-02, 2010, YES, 2029-01-01",
                "2026-03-02, 2008, -,   2027-01-01",
                "2026-03-02, 2008, NO,  -",
                "2026-03-02, 2007, -,   -",
                "2026-03-02, 1980, -,   -",
                "not-recorded, 2010, YES, 2029-01-01",
                "not-recorded, 2010, -, -",
                "2026-03-02, -,    YES, -"
            })
    void a_child_is_of_age_for_certain_after_the_year_of_the_eighteenth_birthday(
            String on, @Nullable Integer born, @Nullable Answer child, @Nullable String passes) {
        var items = running(described(on, born, child));
        if (passes == null) assertThat(items).isEmpty();
        else assertThat(items).containsExactly(item(MAJORITY, 0, passes));
    }

    @Test
    void a_later_description_takes_the_place_of_the_earlier() {
        assertThat(running(described("2026-03-02", 2010, null), described("2026-03-05", 2012, null)))
                .containsExactly(item(MAJORITY, 1, "2031-01-01"));
        assertThat(running(described("2026-03-02", 2010, null), described("2026-03-05", null, Answer.NO)))
                .isEmpty();
    }

    @Test
    void nothing_falls_due_in_a_closed_case_until_it_is_opened_again() {
        var closed = new CaseClosed(DAY, ClosingReason.NOT_CONFIRMED);
        var reopened = new CaseReopened(DAY, ReopeningReason.NEW_INFORMATION);
        assertThat(running(notConfirmed("2026-06-30"), closed)).isEmpty();
        assertThat(running(notConfirmed("2026-06-30"), closed, reopened)).hasSize(1);
        assertThat(running(closed, notConfirmed("2026-06-30"))).isEmpty();
    }

    @Test
    void a_voided_case_has_no_deadlines_left() {
        assertThat(running(notConfirmed("2026-06-30"), new CaseVoided(DAY, VoidReason.DUPLICATE)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Deadline.class)
    void each_has_its_rule(Deadline deadline) {
        assertThat(DeadlineRules.of(deadline).deadline()).isEqualTo(deadline);
    }

    private static List<Item> running(VictimCaseEvent... events) {
        return Deadlines.of(history(events)).running().toList();
    }

    private static CaseHistory history(VictimCaseEvent... events) {
        var history = CaseHistory.EMPTY;
        for (var event : Arrays.asList(events))
            history = history.with(history.entries().size(), event);
        return history;
    }

    private static Item item(Deadline deadline, long about, String passes) {
        return new Item(deadline, about, null, PartialDate.parse(passes), false);
    }

    private static VictimNotConfirmed notConfirmed(String until) {
        return new VictimNotConfirmed(
                DAY, new BodyCode("KZ-COMMISSION"), DECIDER, NotConfirmedReason.values()[0], PartialDate.parse(until));
    }

    private static VictimConfirmed confirmed() {
        var test = new PalermoTest(Set.of(), Set.of(), Set.of(), true);
        return new VictimConfirmed(DAY, new BodyCode("KZ-COMMISSION"), DECIDER, test);
    }

    private static RecordCorrected corrected(long sequence, VictimCaseEvent replacement) {
        return new RecordCorrected(DAY, sequence, replacement, CorrectionReason.BETTER_KNOWLEDGE);
    }

    private static PersonDescribed described(String on, @Nullable Integer born, @Nullable Answer child) {
        return new PersonDescribed(PartialDate.parse(on), null, null, born, Set.of(), null, child);
    }
}
