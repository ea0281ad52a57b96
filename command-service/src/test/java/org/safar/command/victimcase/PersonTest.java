package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.RefusalCode.*;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safar.command.victimcase.CaseRecord.CorrectRecord;
import org.safar.command.victimcase.Person.JoinFamilyUnit;
import org.safar.command.victimcase.Person.LeaveFamilyUnit;
import org.safar.command.victimcase.Person.RecordDeath;
import org.safar.kernel.FamilyUnitId;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.LeavingReason;
import org.safar.kernel.victimcase.PersonEvent.FamilyUnitJoined;
import org.safar.kernel.victimcase.PersonEvent.FamilyUnitLeft;
import org.safar.kernel.victimcase.PersonEvent.PersonDied;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;

/** Death, and who belongs together. */
class PersonTest {
    private static final FamilyUnitId UNIT = new FamilyUnitId(new UUID(1, 1));
    private static final FamilyUnitId OTHER = new FamilyUnitId(new UUID(1, 2));
    private static final FamilyUnitJoined JOINED = new FamilyUnitJoined(MARCH_5, UNIT);
    private static final FamilyUnitLeft LEFT = new FamilyUnitLeft(MARCH_14, UNIT, LeavingReason.ASSESSED_UNSAFE);
    private static final LeaveFamilyUnit LEAVE = new LeaveFamilyUnit(MARCH_14, UNIT, LeavingReason.ASSESSED_UNSAFE);

    @Test
    void a_death_is_recorded_once_and_then_corrected() {
        var died = new PersonDied(MARCH_14, Answer.YES);
        aCase().given(reported()).when(new RecordDeath(MARCH_14, Answer.YES)).then(died);
        aCase().given(reported(), died)
                .when(new RecordDeath(MARCH_14, Answer.YES))
                .unchanged();
        aCase().given(reported(), died).when(new RecordDeath(MARCH_5, null)).refused(ALREADY_DIED);
        aCase().given(reported(), died)
                .when(new CorrectRecord(MARCH_14, 1, new RecordDeath(MARCH_5, null), CorrectionReason.BETTER_KNOWLEDGE))
                .then(new RecordCorrected(
                        MARCH_14, 1, new PersonDied(MARCH_5, null), CorrectionReason.BETTER_KNOWLEDGE));
    }

    @Test
    void a_case_joins_a_unit_and_leaves_it() {
        aCase().given(reported()).when(new JoinFamilyUnit(MARCH_5, UNIT)).then(JOINED);
        aCase().given(reported(), JOINED)
                .when(new JoinFamilyUnit(MARCH_14, UNIT))
                .unchanged();
        aCase().given(reported(), JOINED).when(LEAVE).then(LEFT);
        aCase().given(reported(), JOINED, LEFT).when(LEAVE).unchanged();
    }

    @Test
    void a_case_belongs_to_one_unit_at_a_time() {
        aCase().given(reported(), JOINED)
                .when(new JoinFamilyUnit(MARCH_14, OTHER))
                .refused(OTHER_FAMILY_UNIT, "/data/unit");
        aCase().given(reported(), JOINED, LEFT)
                .when(new JoinFamilyUnit(MARCH_14, OTHER))
                .then(new FamilyUnitJoined(MARCH_14, OTHER));
    }

    @Test
    void only_who_is_in_a_unit_leaves_it() {
        aCase().given(reported()).when(LEAVE).refused(NOT_IN_THIS_UNIT, "/data/unit");
        aCase().given(reported(), new FamilyUnitJoined(MARCH_5, OTHER))
                .when(LEAVE)
                .refused(NOT_IN_THIS_UNIT, "/data/unit");
    }

    @Test
    void who_left_and_came_back_can_leave_again() {
        aCase().given(reported(), JOINED, LEFT, new FamilyUnitJoined(MARCH_14, UNIT))
                .when(LEAVE)
                .then(LEFT);
    }
}
