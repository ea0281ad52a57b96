package org.safar.kernel.victimcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.kernel.BreachCode.*;
import static org.safar.kernel.code.ConsentScope.ASSISTANCE;
import static org.safar.kernel.victimcase.ConsentWords.*;

import org.junit.jupiter.api.Test;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.GuardianKind;
import org.safar.kernel.code.Recruiter;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;

/** The consent of a child. */
class ChildsConsentTest {
    private static final PersonDescribed GIRL = person(AgeBand.FROM_9, null);

    @Test
    void needs_a_guardian_and_the_childs_own_word() {
        assertThat(broken(given("2026-03-02", ASSISTANCE), GIRL))
                .containsExactlyInAnyOrder(CHILD_WITHOUT_GUARDIAN, CHILD_WITHOUT_ASSENT);
        assertThat(broken(guarded(GuardianKind.FAMILY, Answer.NO), GIRL)).containsExactly(CHILD_WITHOUT_ASSENT);
        assertThat(broken(guarded(GuardianKind.FAMILY, Answer.YES), GIRL)).isEmpty();
        assertThat(active(history(GIRL, given("2026-03-02", ASSISTANCE)), ASSISTANCE, "2026-03-02"))
                .isFalse();
        assertThat(active(history(GIRL, guarded(GuardianKind.FAMILY, Answer.YES)), ASSISTANCE, "2026-03-02"))
                .isTrue();
    }

    @Test
    void of_the_youngest_asks_no_assent() {
        assertThat(broken(guarded(GuardianKind.FAMILY, null), person(AgeBand.UNDER_9, null)))
                .isEmpty();
        assertThat(broken(guarded(GuardianKind.FAMILY, null), person(null, 2018)))
                .isEmpty();
        assertThat(broken(guarded(GuardianKind.FAMILY, null), person(null, 2017)))
                .containsExactly(CHILD_WITHOUT_ASSENT);
    }

    @Test
    void recruited_by_a_relative_needs_a_guardian_from_outside() {
        var subject = new ConsentSubject(GIRL, true);
        assertThat(Consents.broken(guarded(GuardianKind.FAMILY, Answer.YES), subject))
                .containsExactly(GUARDIAN_NOT_INDEPENDENT);
        assertThat(Consents.broken(guarded(GuardianKind.INDEPENDENT, Answer.YES), subject))
                .isEmpty();
        var history = history(GIRL, recruitedBy(Recruiter.FAMILY), guarded(GuardianKind.FAMILY, Answer.YES));
        assertThat(active(history, ASSISTANCE, "2026-03-02")).isFalse();
    }

    @Test
    void ends_when_the_child_is_one_no_more() {
        var history = history(person(null, 2010), guarded(GuardianKind.FAMILY, Answer.YES));
        assertThat(active(history, ASSISTANCE, "2028-12-31")).isTrue();
        assertThat(active(history, ASSISTANCE, "2029-01-01")).isFalse();
        var renewed = history.with(9, given("2029-01-02", ASSISTANCE));
        assertThat(active(renewed, ASSISTANCE, "2029-01-02")).isTrue();
        var said = history(person(null, 2010, Answer.YES), guarded(GuardianKind.FAMILY, Answer.YES))
                .with(9, given("2029-01-02", ASSISTANCE));
        assertThat(active(said, ASSISTANCE, "2029-01-02")).isTrue();
        assertThat(broken(given("2029-01-02", ASSISTANCE), person(null, 2010, Answer.YES)))
                .isEmpty();
        assertThat(broken(given("2028-12-31", ASSISTANCE), person(null, 2010, Answer.YES)))
                .contains(CHILD_WITHOUT_GUARDIAN);
        assertThat(broken(given("2036-01-01", ASSISTANCE), GIRL)).isEmpty();
        assertThat(active(history(GIRL).with(9, given("2036-01-01", ASSISTANCE)), ASSISTANCE, "2036-01-02"))
                .isTrue();
        var band = history(GIRL, guarded(GuardianKind.FAMILY, Answer.YES));
        assertThat(active(band, ASSISTANCE, "2035-12-31")).isTrue();
        assertThat(active(band, ASSISTANCE, "2036-01-01")).isFalse();
    }
}
