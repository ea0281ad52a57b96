package org.safar.command.victimcase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.BreachCode.REFLECTION_CUT_SHORT;
import static org.safar.kernel.BreachCode.REFLECTION_OVERLAPS;
import static org.safar.kernel.BreachCode.REFLECTION_TOO_SHORT;
import static org.safar.kernel.RefusalCode.DATES_REVERSED;
import static org.safar.kernel.RefusalCode.MISSING_FIELD;
import static org.safar.kernel.RefusalCode.NO_REFLECTION_RUNNING;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.victimcase.CaseRecord.CorrectRecord;
import org.safar.command.victimcase.Protection.EndReflection;
import org.safar.command.victimcase.Protection.StartReflection;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.ReflectionEnd;
import org.safar.kernel.hub.HubEvent.HubRulesSet;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ProtectionEvent.ReflectionPeriodEnded;
import org.safar.kernel.victimcase.ProtectionEvent.ReflectionPeriodStarted;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;

class ReflectionTest {
    private static final PartialDate APRIL_1 = day("2026-04-01");
    private static final PartialDate APRIL_10 = day("2026-04-10");
    private static final ReflectionPeriodStarted STARTED = new ReflectionPeriodStarted(MARCH_2, APRIL_10);

    @Test
    void gives_the_days_that_the_hubs_law_asks() {
        aCase().given(reported()).when(new StartReflection(MARCH_2, APRIL_10)).then(STARTED);
        aCase().given(reported()).when(new StartReflection(MARCH_2, APRIL_1)).flagged();
    }

    @Test
    void flags_a_period_shorter_than_the_hubs_law_asks() {
        aCase().given(reported())
                .when(new StartReflection(MARCH_2, day("2026-03-31")))
                .then(
                        new ReflectionPeriodStarted(MARCH_2, day("2026-03-31")),
                        new BreachFound(MARCH_2, REFLECTION_TOO_SHORT, 1, null));
    }

    @Test
    void asks_the_law_in_force_on_its_first_day() {
        var longer = HUB.with(new HubRulesSet(MARCH_5, Set.of(COMMISSION), 45));
        in(longer)
                .given(reported())
                .when(new StartReflection(MARCH_2, APRIL_10))
                .flagged();
        in(longer)
                .given(reported())
                .when(new StartReflection(MARCH_5, APRIL_10))
                .flagged(REFLECTION_TOO_SHORT);
    }

    @Test
    void gives_the_hub_the_benefit_of_a_date_that_is_not_whole() {
        aCase().given(reported())
                .when(new StartReflection(day("2026-03"), day("2026-03")))
                .flagged();
        aCase().given(reported())
                .when(new StartReflection(PartialDate.NOT_RECORDED, MARCH_14))
                .flagged();
    }

    @Test
    void a_corrected_end_clears_the_breach() {
        var tooShort = new ReflectionPeriodStarted(MARCH_2, MARCH_14);
        aCase().given(reported(), tooShort, new BreachFound(MARCH_2, REFLECTION_TOO_SHORT, 1, null))
                .when(new CorrectRecord(
                        MARCH_14,
                        1,
                        new StartReflection(PartialDate.NOT_RECORDED, APRIL_10),
                        CorrectionReason.ENTERED_IN_ERROR))
                .then(
                        new RecordCorrected(MARCH_14, 1, STARTED, CorrectionReason.ENTERED_IN_ERROR),
                        new BreachCleared(MARCH_14, REFLECTION_TOO_SHORT, 1));
    }

    @Test
    void flags_a_period_that_overlaps_another() {
        aCase().given(reported(), STARTED)
                .when(new StartReflection(MARCH_14, day("2026-05-01")))
                .flagged(REFLECTION_OVERLAPS);
        aCase().given(reported(), STARTED)
                .when(new StartReflection(APRIL_10, day("2026-05-20")))
                .flagged();
    }

    @Test
    void a_late_end_of_the_first_clears_the_overlap() {
        aCase().given(
                        reported(),
                        STARTED,
                        new ReflectionPeriodStarted(MARCH_14, day("2026-05-01")),
                        new BreachFound(MARCH_14, REFLECTION_OVERLAPS, 2, null))
                .when(new CorrectRecord(
                        MARCH_14,
                        1,
                        new StartReflection(day("2026-01-02"), day("2026-02-20")),
                        CorrectionReason.BETTER_KNOWLEDGE))
                .then(
                        new RecordCorrected(
                                MARCH_14,
                                1,
                                new ReflectionPeriodStarted(day("2026-01-02"), day("2026-02-20")),
                                CorrectionReason.BETTER_KNOWLEDGE),
                        new BreachCleared(MARCH_14, REFLECTION_OVERLAPS, 2));
    }

    @Test
    void ends_when_its_time_is_over() {
        aCase().given(reported(), STARTED)
                .when(new EndReflection(APRIL_10, ReflectionEnd.PERIOD_OVER))
                .then(new ReflectionPeriodEnded(APRIL_10, ReflectionEnd.PERIOD_OVER));
    }

    @Test
    void may_be_ended_early_by_the_person_alone() {
        aCase().given(reported(), STARTED)
                .when(new EndReflection(MARCH_14, ReflectionEnd.PERSONS_OWN_WISH))
                .flagged();
        aCase().given(reported(), STARTED)
                .when(new EndReflection(MARCH_14, ReflectionEnd.PUBLIC_ORDER))
                .then(
                        new ReflectionPeriodEnded(MARCH_14, ReflectionEnd.PUBLIC_ORDER),
                        new BreachFound(MARCH_14, REFLECTION_CUT_SHORT, 2, null));
    }

    @Test
    void a_corrected_reason_clears_the_cut() {
        var cut = new ReflectionPeriodEnded(MARCH_14, ReflectionEnd.OTHER);
        aCase().given(reported(), STARTED, cut, new BreachFound(MARCH_14, REFLECTION_CUT_SHORT, 2, null))
                .when(new CorrectRecord(
                        MARCH_14,
                        2,
                        new EndReflection(PartialDate.NOT_RECORDED, ReflectionEnd.PERSONS_OWN_WISH),
                        CorrectionReason.BETTER_KNOWLEDGE))
                .then(
                        new RecordCorrected(
                                MARCH_14,
                                2,
                                new ReflectionPeriodEnded(MARCH_14, ReflectionEnd.PERSONS_OWN_WISH),
                                CorrectionReason.BETTER_KNOWLEDGE),
                        new BreachCleared(MARCH_14, REFLECTION_CUT_SHORT, 2));
    }

    @Test
    void waits_for_its_beginning() {
        aCase().given(reported())
                .when(new EndReflection(MARCH_14, ReflectionEnd.PERSONS_OWN_WISH))
                .notYet(NO_REFLECTION_RUNNING);
        aCase().given(reported(), STARTED, new ReflectionPeriodEnded(MARCH_14, ReflectionEnd.PERSONS_OWN_WISH))
                .when(new EndReflection(MARCH_14, ReflectionEnd.OTHER))
                .notYet(NO_REFLECTION_RUNNING);
    }

    @Test
    void changes_nothing_when_time_runs_out_on_a_period_that_was_ended() {
        aCase().given(reported(), STARTED, new ReflectionPeriodEnded(MARCH_14, ReflectionEnd.PERSONS_OWN_WISH))
                .when(new EndReflection(APRIL_10, ReflectionEnd.PERIOD_OVER))
                .unchanged();
    }

    @Test
    void changes_nothing_when_told_again() {
        aCase().given(reported(), STARTED)
                .when(new StartReflection(MARCH_2, APRIL_10))
                .unchanged();
    }

    @Test
    void is_malformed_without_an_end_or_with_one_before_its_beginning() {
        assertThatThrownBy(() -> new StartReflection(MARCH_2, PartialDate.NOT_RECORDED))
                .isInstanceOfSatisfying(Malformed.class, refused(MISSING_FIELD));
        assertThatThrownBy(() -> new StartReflection(MARCH_5, MARCH_2))
                .isInstanceOfSatisfying(Malformed.class, refused(DATES_REVERSED));
    }
}
