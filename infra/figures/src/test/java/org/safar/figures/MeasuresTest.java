package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.figures.Beside.activity;
import static org.safar.figures.Beside.alleged;
import static org.safar.figures.Beside.calls;
import static org.safar.figures.Beside.done;
import static org.safar.figures.Beside.event;
import static org.safar.figures.Beside.known;
import static org.safar.figures.Beside.met;
import static org.safar.figures.Beside.opened;
import static org.safar.figures.Beside.persons;
import static org.safar.figures.Beside.places;
import static org.safar.figures.Beside.proceeding;
import static org.safar.figures.Beside.project;
import static org.safar.figures.Beside.provider;
import static org.safar.figures.Beside.recorded;
import static org.safar.figures.Beside.shelter;
import static org.safar.figures.Measuring.cells;
import static org.safar.figures.Said.on;
import static org.safar.kernel.HubId.KZ;
import static org.safar.kernel.HubId.UZ;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.figures.Value.Count;
import org.safar.figures.measure.Breakdown;
import org.safar.figures.measure.Measure;
import org.safar.figures.measure.Measures;
import org.safar.kernel.code.ActivityAim;
import org.safar.kernel.code.ActivityKind;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Audience;
import org.safar.kernel.code.CallTopic;
import org.safar.kernel.code.OrganisationKind;
import org.safar.kernel.code.SentenceBand;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.TipFinding;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.place.Region;
import org.safar.kernel.prevention.ActivityEvent.ActivityWithdrawn;
import org.safar.kernel.prevention.Calls;
import org.safar.kernel.prevention.Participants;
import org.safar.kernel.tipevent.ProceedingEvent.CompensationOrdered;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentFinalised;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentGiven;
import org.safar.kernel.tipevent.ProceedingEvent.PersonsCharged;
import org.safar.kernel.tipevent.Sentences;
import org.safar.kernel.tipevent.TipEvents.PerpetratorJudged;

class MeasuresTest {
    private static final Scope REGION = new Scope(KZ, null, null, new Region("KZ-75"));

    private final Stored history = new Stored()
            .ofThing(
                    activity(1),
                    recorded(
                            KZ,
                            "2020-01-10",
                            done(
                                    ActivityKind.SMS,
                                    ActivityAim.RIGHTS,
                                    Set.of(Audience.YOUNG_PEOPLE, Audience.RURAL),
                                    "KZ-75",
                                    400)))
            .ofThing(
                    activity(2),
                    recorded(KZ, "2020-02", done(ActivityKind.RADIO, ActivityAim.DEMAND, Set.of(), "KZ", null)))
            .ofThing(
                    activity(3),
                    recorded(
                            UZ,
                            "2020-02-05",
                            met(ActivityKind.FORUM, "UZ", new Participants(OrganisationKind.NGO, null, 7))))
            .ofThing(
                    activity(4),
                    recorded(
                            KZ,
                            "2020-02",
                            calls("KZ", 3, new Calls(CallTopic.RETURN, 20), new Calls(CallTopic.VIOLENCE, 10))))
            .ofThing(provider(1), shelter(KZ, "2020-01-01", "KZ-75"), places("2020-03-01", 6, 0))
            .ofThing(project(1), project(UZ, "2020-01", "2020-06", "KZ", "UZ"))
            .ofThing(
                    event(1),
                    known(KZ, "2020-01-15", "KZ-75"),
                    alleged(1, Sex.MALE, Answer.YES),
                    alleged(2, null, null))
            .ofThing(
                    proceeding(1),
                    opened(KZ, "2020-02-01", event(1)),
                    new PersonsCharged(on("2020-03-01"), List.of(persons(Sex.MALE, "KZ", 2), persons(null, null, 1))),
                    new JudgmentGiven(
                            on("2021-03-01"),
                            List.of(persons(Sex.MALE, "KZ", 2)),
                            List.of(persons(null, null, 1)),
                            List.of(new Sentences(SentenceBand.FIVE_TO_TEN_YEARS, Answer.NO, 2)),
                            null),
                    new CompensationOrdered(on("2021-03-01"), 4, null),
                    new JudgmentFinalised(on("2021-05-01")));

    private final Measuring measuring = new Measuring(history);

    @Test
    void counts_activities_by_aim_audience_and_place_with_their_reach() {
        assertThat(cells(measuring.exact(Measure.ACTIVITIES, Breakdown.AIM)))
                .containsEntry("rights", 1L)
                .containsEntry("demand", 1L)
                .containsEntry("safe-migration", 0L)
                .containsEntry("not-recorded", 1L);
        assertThat(cells(measuring.exact(Measure.PEOPLE_REACHED, Breakdown.AUDIENCE)))
                .containsEntry("young-people", 400L)
                .containsEntry("rural", 400L);
        assertThat(measuring.exact(Measure.PEOPLE_REACHED).total()).isEqualTo(new Count(400));
        var told = measuring.exact(Measure.ACTIVITIES_WITH_REACH);
        assertThat(told.total()).isEqualTo(new Count(1));
        assertThat(told.denominator()).contains(new Count(3));
        assertThat(cells(measuring.exact(Measure.ACTIVITIES, Breakdown.REGION)))
                .isEqualTo(Map.of("KZ-75", 1L, "not-recorded", 2L));
        assertThat(measuring.exact(Measure.ACTIVITIES, Breakdown.REGION).recorded())
                .isEqualTo(new Count(1));
    }

    @Test
    void counts_a_hotlines_calls_and_no_month_of_it_as_an_activity() {
        assertThat(cells(measuring.exact(Measure.HOTLINE_CALLS, Breakdown.CALL_TOPIC)))
                .containsEntry("return", 20L);
        var callers = measuring.exact(Measure.CALLERS_MET);
        assertThat(callers.total()).isEqualTo(new Count(3));
        assertThat(callers.denominator()).contains(new Count(30));
        assertThat(cells(measuring.exact(Measure.ACTIVITIES, Breakdown.ACTIVITY_KIND)))
                .containsEntry("hotline-month", 0L);
        assertThat(cells(measuring.exact(Measure.HOTLINE_CALLS, Breakdown.MONTH)))
                .isEqualTo(Map.of("2020-02", 30L));
    }

    @Test
    void leaves_out_what_is_withdrawn_and_still_knows_it_as_of_before() {
        history.ofThing(activity(1), new ActivityWithdrawn(on("2020-01-10"), VoidReason.DUPLICATE));
        assertThat(measuring.exact(Measure.PEOPLE_REACHED).total()).isEqualTo(new Count(0));
        var before = history.events().size() - 1;
        assertThat(measuring.asOf(before, Measure.PEOPLE_REACHED).total()).isEqualTo(new Count(400));
    }

    @Test
    void follows_the_period_the_hub_and_the_keeper() {
        assertThat(measuring.asked("from", "2020-02", Measure.ACTIVITIES)).isEqualTo(new Count(2));
        assertThat(measuring.asked("to", "2020-01", Measure.ACTIVITIES)).isEqualTo(new Count(1));
        assertThat(measuring.asked("by", "UZ", Measure.ACTIVITIES)).isEqualTo(new Count(1));
        assertThat(measuring.asked("by", "state", Measure.ACTIVITIES)).isEqualTo(new Count(0));
        assertThat(measuring.asked("provenance", "simulated", Measure.ACTIVITIES))
                .isEqualTo(new Count(0));
        assertThat(measuring.asked("sex", "male", Measure.ACTIVITIES)).isEqualTo(new Count(3));
        assertThat(Measures.passedOver(FilterParser.parse(Map.of("sex", List.of("male")))))
                .containsExactly("sex");
    }

    @Test
    void places_are_those_at_the_end_of_the_period() {
        assertThat(measuring.asked("to", "2020-02", Measure.PLACES)).isEqualTo(new Count(0));
        assertThat(measuring.asked("to", "2020-03", Measure.PLACES)).isEqualTo(new Count(6));
        assertThat(cells(measuring.exact(Measure.PLACES, Breakdown.PLACE_FOR)))
                .isEqualTo(Map.of("men", 6L, "women", 0L, "families", 0L, "children", 0L, "not-recorded", 0L));
        assertThat(measuring.asked("to", "2019-12", Measure.PROVIDERS)).isEqualTo(new Count(0));
    }

    @Test
    void a_project_is_of_each_state_in_which_it_works_while_it_runs() {
        assertThat(measuring.asked("by", "KZ", Measure.PROJECTS)).isEqualTo(new Count(1));
        assertThat(measuring.asked("by", "TJ", Measure.PROJECTS)).isEqualTo(new Count(0));
        assertThat(measuring.asked("from", "2020-07", Measure.PROJECTS)).isEqualTo(new Count(0));
        assertThat(cells(measuring.exact(Measure.PROJECTS, Breakdown.HUB)))
                .containsEntry("KZ", 1L)
                .containsEntry("UZ", 1L);
    }

    @Test
    void counts_proceedings_by_how_far_they_came_and_persons_by_their_own_dates() {
        assertThat(cells(measuring.exact(Measure.PROCEEDINGS, Breakdown.STAGE))).containsEntry("final", 1L);
        assertThat(measuring.asked("to", "2020-12", Measure.PERSONS_CHARGED)).isEqualTo(new Count(3));
        assertThat(measuring.asked("to", "2020-12", Measure.PERSONS_CONVICTED)).isEqualTo(new Count(0));
        assertThat(cells(measuring.exact(Measure.PERSONS_CONVICTED, Breakdown.CITIZENSHIP)))
                .isEqualTo(Map.of("KZ", 2L));
        assertThat(measuring.exact(Measure.PERSONS_ACQUITTED).total()).isEqualTo(new Count(1));
        assertThat(cells(measuring.exact(Measure.SENTENCES, Breakdown.SENTENCE)))
                .containsEntry("five-to-ten-years", 2L);
        assertThat(measuring.exact(Measure.VICTIMS_COMPENSATED).total()).isEqualTo(new Count(4));
    }

    @Test
    void a_suspect_is_alleged_until_a_final_judgment_says_more() {
        history.ofThing(
                event(1),
                new PerpetratorJudged(on("2021-05-01"), Beside.COURT, 1, proceeding(1), TipFinding.SUBSTANTIATED));
        assertThat(cells(measuring.exact(Measure.SUSPECTS, Breakdown.FINDING)))
                .isEqualTo(Map.of("alleged", 1L, "substantiated", 1L, "not-substantiated", 0L, "not-recorded", 0L));
        assertThat(cells(measuring.exact(Measure.SUSPECTS, Breakdown.OFFICIAL))).containsEntry("yes", 1L);
    }

    @Test
    void a_commission_of_a_region_counts_what_says_that_it_is_of_the_region() {
        assertThat(measuring.within(REGION, Measure.ACTIVITIES)).isEqualTo(new Count(1));
        assertThat(measuring.within(REGION, Measure.PROCEEDINGS)).isEqualTo(new Count(1));
        assertThat(measuring.within(new Scope(KZ, null, null, new Region("KZ-71")), Measure.PROCEEDINGS))
                .isEqualTo(new Count(0));
    }

    @Test
    void shows_no_small_number_to_those_not_entitled() {
        var protectedOnes = measuring.shown(Measure.ACTIVITIES, Breakdown.AIM);
        assertThat(protectedOnes.total()).isEqualTo(Value.Withheld.WITHHELD);
        assertThat(protectedOnes.cells())
                .hasSize(ActivityAim.values().length + 1)
                .allMatch(cell -> cell.value() == Value.Withheld.WITHHELD);
        assertThat(measuring.shown(Measure.SUSPECTS, Breakdown.CITIZENSHIP).cells())
                .isEmpty();
    }
}
