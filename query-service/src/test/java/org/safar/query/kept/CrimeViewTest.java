package org.safar.query.kept;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.query.kept.KeptSamples.COURT;
import static org.safar.query.kept.KeptSamples.PROCEEDING;
import static org.safar.query.kept.KeptSamples.TIP_EVENT;
import static org.safar.query.kept.KeptSamples.day;
import static org.safar.query.kept.KeptSamples.linked;
import static org.safar.query.kept.KeptSamples.tipEvent;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Appellant;
import org.safar.kernel.code.AssetKind;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Discontinuance;
import org.safar.kernel.code.PerpetratorRole;
import org.safar.kernel.code.TipFinding;
import org.safar.kernel.tipevent.Perpetrator;
import org.safar.kernel.tipevent.Persons;
import org.safar.kernel.tipevent.ProceedingEvent.AssetsConfiscated;
import org.safar.kernel.tipevent.ProceedingEvent.CompensationOrdered;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentAppealed;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentFinalised;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentGiven;
import org.safar.kernel.tipevent.ProceedingEvent.PersonsCharged;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingDiscontinued;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingMessageNoted;
import org.safar.kernel.tipevent.ProceedingEvent.TrialStarted;
import org.safar.kernel.tipevent.ProceedingStage;
import org.safar.kernel.tipevent.TipEvents.FindingRecorded;
import org.safar.kernel.tipevent.TipEvents.PerpetratorAlleged;
import org.safar.kernel.tipevent.TipEvents.PerpetratorJudged;
import org.safar.kernel.tipevent.TipEvents.TipEventMessageNoted;
import org.safar.query.view.Histories;

class CrimeViewTest {
    private static final List<Persons> TWO = List.of(new Persons(null, null, 2));
    private static final List<Persons> ONE = List.of(new Persons(null, null, 1));

    @Test
    void a_perpetrator_is_alleged_until_judged() {
        var event = requireNonNull(KeptViewTest.thing(
                        TIP_EVENT,
                        tipEvent(HubId.KZ, "KZ-MIA", CustodianKind.STATE),
                        linked(Histories.aCase(1), "KZ-MIA", CustodianKind.STATE),
                        alleged(1, PerpetratorRole.RECRUITER),
                        alleged(2, PerpetratorRole.EXPLOITER),
                        alleged(1, PerpetratorRole.ORGANISER),
                        new PerpetratorJudged(day("2026-06-01"), COURT, 2, PROCEEDING, TipFinding.SUBSTANTIATED),
                        new FindingRecorded(day("2026-06-01"), COURT, TipFinding.SUBSTANTIATED, KeptSamples.DOING),
                        new TipEventMessageNoted(day("2026-06-01")))
                .state()
                .tipEvent());
        assertThat(event.victims()).hasSize(1);
        assertThat(event.findings()).hasSize(1);
        assertThat(event.perpetrators())
                .extracting(accused -> accused.perpetrator().number())
                .containsExactly(2, 1);
        assertThat(requireNonNull(event.perpetrators().getFirst().verdict()).finding())
                .isEqualTo(TipFinding.SUBSTANTIATED);
        assertThat(event.perpetrators().getLast().verdict()).isNull();
        assertThat(event.perpetrators().getLast().perpetrator().roles()).containsExactly(PerpetratorRole.ORGANISER);
    }

    @Test
    void a_proceeding_shows_its_stage_and_the_judgment_given_last() {
        var state = proceeding(
                KeptSamples.proceeding(HubId.KZ),
                new PersonsCharged(day("2026-03-10"), TWO),
                new TrialStarted(day("2026-04-01"), COURT),
                new JudgmentGiven(day("2026-05-01"), TWO, List.of(), List.of(), null),
                new JudgmentAppealed(day("2026-05-10"), Appellant.DEFENCE),
                new JudgmentGiven(day("2026-06-01"), ONE, ONE, List.of(), null),
                new JudgmentFinalised(day("2026-06-20")),
                new AssetsConfiscated(day("2026-06-20"), AssetKind.MONEY, null),
                new CompensationOrdered(day("2026-06-20"), 3, null),
                new ProceedingMessageNoted(day("2026-06-20")));
        assertThat(state.stage()).isEqualTo(ProceedingStage.FINAL);
        assertThat(state.reached()).isEqualTo(day("2026-06-20"));
        assertThat(state.steps())
                .extracting(step -> step.stage().code() + " " + step.on())
                .containsExactly(
                        "investigation 2026-01-10",
                        "charged 2026-03-10",
                        "trial 2026-04-01",
                        "judgment 2026-05-01",
                        "appeal 2026-05-10",
                        "judgment 2026-06-01",
                        "final 2026-06-20");
        assertThat(state.charged()).isEqualTo(TWO);
        assertThat(requireNonNull(state.judgment()).convicted()).isEqualTo(ONE);
        assertThat(state.confiscated()).hasSize(1);
        assertThat(state.compensation()).hasSize(1);
    }

    @Test
    void a_proceeding_that_was_discontinued_says_why() {
        var state = proceeding(
                KeptSamples.proceeding(HubId.KZ),
                new ProceedingDiscontinued(day("2026-04-01"), Discontinuance.SUSPECT_DIED));
        assertThat(state.stage()).isEqualTo(ProceedingStage.DISCONTINUED);
        assertThat(state.discontinued()).isEqualTo(Discontinuance.SUSPECT_DIED);
    }

    private static PerpetratorAlleged alleged(int number, PerpetratorRole role) {
        return new PerpetratorAlleged(
                day("2026-02-01"), new Perpetrator(number, Set.of(role), null, null, null, Answer.NO, null));
    }

    private static ProceedingState proceeding(DomainEvent... events) {
        return requireNonNull(KeptViewTest.thing(PROCEEDING, events).state().proceeding());
    }
}
