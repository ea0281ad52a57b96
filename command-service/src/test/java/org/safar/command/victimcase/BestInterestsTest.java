package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.RefusalCode.NOT_CORRECTABLE;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.victimcase.CaseRecord.CorrectRecord;
import org.safar.command.victimcase.Identification.ScreenPerson;
import org.safar.command.victimcase.Person.DescribePerson;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.victimcase.IdentificationEvent.BestInterestsStepOpened;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;

class BestInterestsTest {
    private static final ScreenPerson SCREEN = new ScreenPerson(MARCH_5, LIST, Set.of(Indicator.UNDERAGE));
    private static final BestInterestsStepOpened OPENED = new BestInterestsStepOpened(MARCH_5);
    private static final DescribePerson CHILD =
            new DescribePerson(MARCH_14, null, AgeBand.FROM_9, null, Set.of(), null, null);

    @Test
    void the_step_opens_when_a_child_is_screened() {
        aCase().given(reported(), described(AgeBand.FROM_9, null))
                .by(SCREENER)
                .when(SCREEN)
                .then(screened(Indicator.UNDERAGE), OPENED);
    }

    @Test
    void it_opens_when_it_is_learned_late_that_the_person_is_a_child() {
        var inDoubt = new DescribePerson(MARCH_14, null, null, null, Set.of(), null, Answer.YES);
        aCase().given(reported(), screened())
                .when(inDoubt)
                .then(PersonDecider.event(inDoubt), new BestInterestsStepOpened(MARCH_14));
    }

    @Test
    void it_opens_when_a_correction_makes_the_person_a_child() {
        aCase().given(reported(), man(), screened())
                .when(new CorrectRecord(MARCH_14, 1, CHILD, CorrectionReason.BETTER_KNOWLEDGE))
                .then(
                        new RecordCorrected(MARCH_14, 1, PersonDecider.event(CHILD), CorrectionReason.BETTER_KNOWLEDGE),
                        new BestInterestsStepOpened(MARCH_14));
    }

    @Test
    void it_opens_once() {
        aCase().given(reported(), described(AgeBand.FROM_9, null), screened(), OPENED)
                .by(SCREENER)
                .when(SCREEN)
                .then(screened(Indicator.UNDERAGE));
    }

    @Test
    void it_does_not_open_for_an_adult_nor_for_somebody_of_whom_nothing_is_known() {
        aCase().given(reported(), man()).by(SCREENER).when(SCREEN).then(screened(Indicator.UNDERAGE));
        aCase().given(reported()).by(SCREENER).when(SCREEN).then(screened(Indicator.UNDERAGE));
    }

    @Test
    void it_does_not_open_before_anybody_was_screened() {
        aCase().given(reported()).when(CHILD).then(PersonDecider.event(CHILD));
    }

    @Test
    void it_is_nobodys_report_and_so_nobody_corrects_it() {
        aCase().given(reported(), described(AgeBand.FROM_9, null), screened(), OPENED)
                .when(new CorrectRecord(MARCH_14, 3, SCREEN, CorrectionReason.ENTERED_IN_ERROR))
                .refused(NOT_CORRECTABLE, "/data/corrects");
    }
}
