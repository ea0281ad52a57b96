package org.safar.query.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.query.kept.KeptSamples.COURT;
import static org.safar.query.kept.KeptSamples.PROCEEDING;
import static org.safar.query.kept.KeptSamples.TIP_EVENT;
import static org.safar.query.kept.KeptSamples.day;
import static org.safar.query.kept.KeptSamples.linked;
import static org.safar.query.kept.KeptSamples.proceeding;
import static org.safar.query.kept.KeptSamples.tipEvent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.safar.kernel.CaseId;
import org.safar.kernel.HubId;
import org.safar.kernel.ProceedingId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.AssetKind;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.Persons;
import org.safar.kernel.tipevent.ProceedingEvent.AssetsConfiscated;
import org.safar.kernel.tipevent.ProceedingEvent.PersonsCharged;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingMessageNoted;
import org.safar.kernel.tipevent.ProceedingEvent.TrialStarted;
import org.safar.kernel.tipevent.TipEvents.VictimLinked;
import org.safar.query.view.Histories;

class ProceedingStepTest {
    private static final CaseId VICTIM = Histories.aCase(1);
    private static final CaseId ANOTHER = Histories.aCase(2);
    private static final ProceedingId SECOND = new ProceedingId("d".repeat(32));

    private final List<StoredEvent> events = new ArrayList<>();
    private final Histories histories =
            new Histories().add(HubId.KZ, TIP_EVENT, tipEvent(HubId.KZ, "KZ-MIA", CustodianKind.STATE));

    @Test
    void each_step_has_its_position_and_the_stage_that_was_known_with_it() {
        histories
                .add(HubId.KZ, TIP_EVENT, link(VICTIM))
                .add(HubId.KZ, PROCEEDING, proceeding(HubId.KZ), charged("2026-03-10"))
                .add(HubId.KZ, PROCEEDING, new TrialStarted(day("2026-04-01"), COURT));
        assertThat(told(PROCEEDING)).containsExactly("1 investigation 3", "1 charged 4", "1 trial 5");
    }

    @Test
    void what_was_known_before_the_link_concerns_the_case_since_the_link() {
        histories
                .add(HubId.KZ, TIP_EVENT, link(ANOTHER))
                .add(HubId.KZ, PROCEEDING, proceeding(HubId.KZ), charged("2026-03-10"))
                .add(HubId.KZ, TIP_EVENT, link(VICTIM))
                .add(HubId.KZ, PROCEEDING, new TrialStarted(day("2026-04-01"), COURT));
        var steps = steps(PROCEEDING);
        assertThat(steps).extracting(ProceedingStep::known).containsExactly(5L, 5L, 6L);
        assertThat(steps).extracting(step -> step.trace().position()).containsExactly(3L, 4L, 6L);
        assertThat(steps.getFirst().knownAt()).isEqualTo(Histories.receivedAt(5));
        assertThat(steps.getFirst().trace().receivedAt()).isEqualTo(Histories.receivedAt(3));
    }

    @Test
    void steps_of_several_proceedings_stand_in_the_order_in_which_they_became_known() {
        histories
                .add(HubId.KZ, TIP_EVENT, link(VICTIM))
                .add(HubId.KZ, PROCEEDING, proceeding(HubId.KZ))
                .add(HubId.KZ, SECOND, proceeding(HubId.KZ))
                .add(HubId.KZ, PROCEEDING, charged("2026-03-10"));
        assertThat(told(SECOND, PROCEEDING)).containsExactly("2 investigation 3", "1 investigation 4", "2 charged 5");
    }

    @Test
    void a_step_stands_on_its_day_and_never_before_the_step_before_it() {
        histories
                .add(HubId.KZ, TIP_EVENT, link(VICTIM))
                .add(HubId.KZ, PROCEEDING, proceeding(HubId.KZ), charged("2026-03-10"), charged("2026"))
                .add(HubId.KZ, PROCEEDING, new TrialStarted(PartialDate.NOT_RECORDED, COURT));
        assertThat(steps(PROCEEDING))
                .extracting(step -> step.day().toString())
                .containsExactly("2026-01-10", "2026-03-10", "2026-03-10", "2026-03-10");
    }

    @Test
    void a_step_without_a_date_stands_on_the_day_of_its_receipt() {
        histories.add(HubId.KZ, TIP_EVENT, link(VICTIM)).add(HubId.KZ, PROCEEDING, proceeding(HubId.KZ));
        for (var n = 0; n < 480; n++) histories.add(HubId.KZ, TIP_EVENT, link(ANOTHER));
        histories.add(HubId.KZ, PROCEEDING, new TrialStarted(PartialDate.NOT_RECORDED, COURT));
        assertThat(steps(PROCEEDING).getLast().day()).hasToString("2026-01-21");
    }

    @Test
    void what_courts_order_is_a_step_of_the_same_stage_and_a_message_without_effect_is_none() {
        histories
                .add(HubId.KZ, TIP_EVENT, link(VICTIM))
                .add(HubId.KZ, PROCEEDING, proceeding(HubId.KZ), new ProceedingMessageNoted(day("2026-02-01")))
                .add(HubId.KZ, PROCEEDING, new AssetsConfiscated(day("2026-02-02"), AssetKind.MONEY, null));
        assertThat(told(PROCEEDING)).containsExactly("1 investigation 3", "1 investigation 5");
        assertThat(steps(PROCEEDING).getLast().trace().name()).isEqualTo("proceeding.assets-confiscated");
    }

    private List<String> told(ProceedingId... proceedings) {
        return steps(proceedings).stream()
                .map(step -> step.proceeding() + " "
                        + Objects.requireNonNull(step.trace().stage()).code() + " " + step.known())
                .toList();
    }

    private List<ProceedingStep> steps(ProceedingId... proceedings) {
        var things = folded();
        return ProceedingStep.of(
                VICTIM,
                List.of(Objects.requireNonNull(things.get(TIP_EVENT.text()))),
                List.of(proceedings).stream()
                        .map(id -> Objects.requireNonNull(things.get(id.text())))
                        .toList());
    }

    private Map<String, KeptThing> folded() {
        var view = new KeptView();
        Map<String, KeptThing> things = new HashMap<>();
        events.addAll(histories.take());
        for (var event : events) for (var key : view.keys(event)) things.put(key, view.on(key, things.get(key), event));
        return things;
    }

    private static VictimLinked link(CaseId victim) {
        return linked(victim, "KZ-MIA", CustodianKind.STATE);
    }

    private static PersonsCharged charged(String on) {
        return new PersonsCharged(day(on), List.of(new Persons(null, null, 1)));
    }
}
