package org.safar.kernel.victimcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.Sex;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory.Entry;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;

class CaseHistoryTest {
    private static final PartialDate DAY = PartialDate.parse("2025-03-02");
    private static final PersonDescribed MAN = described(Sex.MALE);
    private static final PersonDescribed WOMAN = described(Sex.FEMALE);
    private static final PersonDescribed OTHER = described(Sex.OTHER);
    private static final CaseClosed CLOSED = new CaseClosed(DAY, ClosingReason.WITHDREW);

    @Test
    void without_corrections_is_what_happened() {
        var history = CaseHistory.EMPTY.with(0, MAN).with(1, CLOSED);
        assertThat(history.entries()).containsExactly(new Entry(0, MAN), new Entry(1, CLOSED));
        assertThat(history.all(PersonDescribed.class)).containsExactly(MAN);
    }

    @Test
    void a_correction_stands_in_the_corrected_place_under_the_old_sequence() {
        var correction = correction(0, WOMAN);
        var history = CaseHistory.EMPTY.with(0, MAN).with(1, CLOSED).with(2, correction);
        assertThat(history.entries())
                .containsExactly(new Entry(0, WOMAN), new Entry(1, CLOSED), new Entry(2, correction));
        assertThat(history.all(PersonDescribed.class)).containsExactly(WOMAN);
    }

    @Test
    void the_last_of_two_corrections_stands() {
        var history =
                CaseHistory.EMPTY.with(0, MAN).with(1, correction(0, WOMAN)).with(2, correction(0, OTHER));
        assertThat(history.all(PersonDescribed.class)).containsExactly(OTHER);
    }

    @Test
    void a_correction_replaces_nothing_but_the_named_event() {
        var history = CaseHistory.EMPTY.with(0, MAN).with(1, OTHER).with(2, correction(1, WOMAN));
        assertThat(history.all(PersonDescribed.class)).containsExactly(MAN, WOMAN);
    }

    @Test
    void an_earlier_history_is_not_touched_by_what_came_later() {
        var before = CaseHistory.EMPTY.with(0, MAN);
        before.with(1, correction(0, WOMAN));
        assertThat(before.all(PersonDescribed.class)).containsExactly(MAN);
    }

    private static RecordCorrected correction(long corrects, VictimCaseEvent replacement) {
        return new RecordCorrected(DAY, corrects, replacement, CorrectionReason.BETTER_KNOWLEDGE);
    }

    private static PersonDescribed described(Sex sex) {
        return new PersonDescribed(DAY, sex, null, null, Set.of(), null, null);
    }
}
