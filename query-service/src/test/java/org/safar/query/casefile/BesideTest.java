package org.safar.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safar.kernel.ActorId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.IndicatorList;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.kernel.victimcase.VictimCaseEvent;
import org.safar.query.view.Histories;

class BesideTest {
    private static final long ALL = Integer.MAX_VALUE;
    private static final ActorId SOMEBODY = new ActorId(new UUID(7, 7));

    /** Events of the case stand at positions 10, 20, 30. */
    private final CaseFile file = file(reported("2026-01-02"), screened("2026-01-25"), screened("2026-01-30"));

    @Test
    void as_known_a_step_stands_behind_what_was_known_before_it() {
        assertThat(file.besideAsKnown(ALL, List.of(step(11, "2026-01-01"), step(21, "2026-01-01"))))
                .extracting(BesideTest::told)
                .containsExactly("0.1 behind 0", "1.1 behind 1");
    }

    @Test
    void steps_between_the_same_two_events_are_counted() {
        assertThat(file.besideAsKnown(
                        ALL, List.of(step(11, "2026"), step(12, "2026"), step(25, "2026"), step(31, "2026"))))
                .extracting(BesideTest::told)
                .containsExactly("0.1 behind 0", "0.2 behind 0", "1.1 behind 1", "2.1 behind 2");
    }

    @Test
    void a_step_that_was_known_before_the_case_stands_before_it() {
        assertThat(file.besideAsKnown(ALL, List.of(step(9, "2026"))))
                .extracting(BesideTest::told)
                .containsExactly("-1.1 behind -1");
    }

    @Test
    void what_became_known_after_the_last_known_event_is_not_known() {
        var steps = List.of(step(11, "2026"), step(21, "2026"), step(31, "2026"));
        assertThat(file.besideAsKnown(1, steps)).extracting(BesideTest::told).containsExactly("0.1 behind 0");
        assertThat(file.besideAsHappened(1, steps)).hasSize(1);
        assertThat(file.besideAsKnown(2, steps)).hasSize(2);
        assertThat(file.besideAsKnown(3, steps)).hasSize(3);
    }

    @Test
    void as_it_happened_a_step_stands_by_its_day_and_keeps_its_name() {
        var steps = List.of(step(11, "2026-01-31"), step(21, "2026-01-03"), step(31, "2026-01-25"));
        assertThat(file.besideAsHappened(ALL, steps))
                .extracting(BesideTest::told)
                .containsExactly("1.1 behind 0", "2.1 behind 1", "0.1 behind 2");
    }

    @Test
    void of_one_day_the_one_known_first_stands_first() {
        assertThat(file.besideAsHappened(ALL, List.of(step(15, "2026-01-25"), step(25, "2026-01-25"))))
                .extracting(BesideTest::told)
                .containsExactly("0.1 behind 0", "1.1 behind 1");
    }

    @Test
    void a_step_stands_by_the_days_to_which_corrections_moved_the_cases_events() {
        var corrected = file(
                reported("2026-01-02"),
                screened("2026-01-25"),
                new RecordCorrected(day("2026-02-01"), 1, screened("2026-01-10"), CorrectionReason.BETTER_KNOWLEDGE));
        var steps = List.of(step(21, "2026-01-15"));
        assertThat(corrected.besideAsHappened(ALL, steps))
                .extracting(BesideTest::told)
                .containsExactly("1.1 behind 1");
        assertThat(file.besideAsHappened(ALL, steps))
                .extracting(BesideTest::told)
                .containsExactly("1.1 behind 0");
    }

    private static String told(Beside beside) {
        return beside.knownAfter() + "." + beside.nth() + " behind " + beside.standsAfter();
    }

    private static Aside step(long position, String on) {
        return new Aside(position, day(on).earliest(), Map.of());
    }

    private static CaseFile file(VictimCaseEvent... events) {
        CaseFile file = null;
        for (var stored :
                new Histories().add(HubId.KZ, Histories.aCase(1), events).take())
            file = CaseFileProjector.on(file, tenTimes(stored));
        return Objects.requireNonNull(file);
    }

    private static StoredEvent tenTimes(StoredEvent it) {
        return new StoredEvent(
                it.position() * 10,
                it.thing(),
                it.sequence(),
                it.id(),
                it.receivedAt(),
                it.salt(),
                it.envelope(),
                it.event());
    }

    private static SuspicionReported reported(String on) {
        return new SuspicionReported(day(on), HubId.KZ, null, new CustodianCode("KZ-MIA"), CustodianKind.STATE);
    }

    private static PersonScreened screened(String on) {
        return new PersonScreened(day(on), new IndicatorList("KZ-2024"), Set.of(Indicator.NO_PAY), SOMEBODY);
    }

    private static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
