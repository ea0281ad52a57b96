package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.figures.Beside.event;
import static org.safar.figures.Beside.opened;
import static org.safar.figures.Beside.persons;
import static org.safar.figures.Beside.proceeding;
import static org.safar.figures.Beside.provider;
import static org.safar.figures.Helped.CLINIC;
import static org.safar.figures.Helped.HOUSE;
import static org.safar.figures.Helped.sheltered;
import static org.safar.figures.Measuring.cells;
import static org.safar.figures.Said.described;
import static org.safar.figures.Said.on;
import static org.safar.figures.Said.reported;
import static org.safar.kernel.HubId.KZ;
import static org.safar.kernel.HubId.UZ;
import static org.safar.kernel.code.CustodianKind.NGO;
import static org.safar.kernel.code.CustodianKind.STATE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safar.figures.Intervals.Quartiles;
import org.safar.figures.Value.Count;
import org.safar.figures.measure.Breakdown;
import org.safar.figures.measure.Measure;
import org.safar.figures.measure.Waited;
import org.safar.figures.measure.Waiting;
import org.safar.kernel.FamilyUnitId;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.Discontinuance;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.ShelterLeaving;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.place.Region;
import org.safar.kernel.provider.Capacity;
import org.safar.kernel.provider.ProviderEvent.CapacitySet;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentFinalised;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentGiven;
import org.safar.kernel.tipevent.ProceedingEvent.PersonsCharged;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingDiscontinued;
import org.safar.kernel.tipevent.ProceedingEvent.TrialStarted;
import org.safar.kernel.victimcase.PersonEvent.FamilyUnitJoined;
import org.safar.kernel.victimcase.ProtectionEvent.ReferredToProvider;
import org.safar.kernel.victimcase.ProtectionEvent.ServiceDelivered;
import org.safar.kernel.victimcase.ProtectionEvent.ShelterLeft;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;

/**
 * A shelter of an NGO in KZ-75 with places for two men and one family, and none told for women. In it: a man until March, a man since
 * March, a woman, a mother and child. A clinic of the state.
 */
class CareMeasuresTest {
    private static final FamilyUnitId FAMILY = new FamilyUnitId(new UUID(3, 3));

    private final Stored history = new Stored()
            .ofThing(
                    provider(1),
                    Beside.registered(KZ, NGO, on("2020-01-01"), ProviderKind.SHELTER, "KZ-75"),
                    new CapacitySet(on("2020-01-01"), new Capacity(2, null, 1, 0)))
            .ofThing(provider(2), Beside.registered(KZ, STATE, on("2020-01-01"), ProviderKind.CLINIC, "KZ-71"))
            .of(1, reported(KZ, "2020-01-02"), described(Sex.MALE, AgeBand.FROM_30), sheltered("2020-01-10"))
            .of(1, new ShelterLeft(on("2020-03-05"), ShelterLeaving.PLANNED))
            .of(2, reported(KZ, NGO, "2020-02-01"), described(Sex.MALE, AgeBand.FROM_30), sheltered("2020-03-01"))
            .of(3, reported(UZ, "2020-02-01"), described(Sex.FEMALE, AgeBand.FROM_30), sheltered("2020-02-10"))
            .of(
                    4,
                    reported(KZ, "2020-02-01"),
                    described(Sex.FEMALE, AgeBand.FROM_30),
                    joined(),
                    sheltered("2020-02-11"))
            .of(5, reported(KZ, "2020-02-01"), described(Sex.MALE, AgeBand.UNDER_9), joined(), sheltered("2020-02-11"));

    private final Measuring measuring = new Measuring(history);

    @Test
    void a_place_is_taken_on_the_last_day_of_the_period_and_a_family_takes_one() {
        var taken = measuring.exact(Measure.PLACES_TAKEN, Breakdown.PLACE_FOR);
        assertThat(cells(taken)).containsEntry("men", 1L).containsEntry("families", 1L);
        assertThat(taken.total()).isEqualTo(new Count(2));
        assertThat(taken.denominator()).contains(new Count(3));
        assertThat(measuring.asked("to", "2020-02", Measure.PLACES_TAKEN)).isEqualTo(new Count(2));
        assertThat(measuring.asked("to", "2020-01", Measure.PLACES_TAKEN)).isEqualTo(new Count(1));
        assertThat(measuring.asked("to", "2019-12", Measure.PLACES_TAKEN)).isEqualTo(new Count(0));
    }

    @Test
    void everybody_who_stays_is_a_guest_whoevers_case_it_is() {
        assertThat(cells(measuring.exact(Measure.GUESTS, Breakdown.PLACE_FOR)))
                .isEqualTo(Map.of("men", 1L, "women", 1L, "families", 2L, "children", 0L, "not-recorded", 0L));
        assertThat(measuring.within(new Scope(KZ, null, null, new Region("KZ-75")), Measure.GUESTS))
                .isEqualTo(new Count(4));
        assertThat(measuring.within(new Scope(KZ, STATE, null, null), Measure.GUESTS))
                .isEqualTo(new Count(0));
        assertThat(measuring.asked("by", "UZ", Measure.GUESTS)).isEqualTo(new Count(0));
    }

    @Test
    void stays_end_by_their_day_as_the_shelter_or_what_came_next_says() {
        history.of(3, new CaseClosed(on("2020-06-01"), ClosingReason.LOST_CONTACT));
        var ended = measuring.exact(Measure.STAYS_ENDED, Breakdown.PROVIDER, Breakdown.ENDING);
        assertThat(cells(ended)).isEqualTo(Map.of("KZ-SHELTER planned", 1L, "KZ-SHELTER case-closed", 1L));
        assertThat(measuring.asked("to", "2020-03", Measure.STAYS_ENDED)).isEqualTo(new Count(1));
    }

    @Test
    void a_voided_case_takes_no_place_and_took_one_as_of_before() {
        history.of(2, new CaseVoided(on("2020-04-01"), VoidReason.DUPLICATE));
        assertThat(measuring.exact(Measure.GUESTS).total()).isEqualTo(new Count(3));
        var before = history.events().size() - 1;
        assertThat(measuring.asOf(before, Measure.GUESTS).total()).isEqualTo(new Count(4));
    }

    @Test
    void few_guests_are_withheld_from_those_not_entitled() {
        assertThat(measuring.shown(Measure.PLACES_TAKEN, Breakdown.PLACE_FOR).cells())
                .allMatch(cell -> cell.value() == Value.Withheld.WITHHELD);
    }

    @Test
    void the_first_help_after_a_referral_is_its_acceptance() {
        history.of(1, referred("2020-03-10", CLINIC), helped("2020-03-01", CLINIC), helped("2020-03-14", CLINIC))
                .of(2, referred("2020-03-10", CLINIC))
                .of(3, referred("2020-02-09", HOUSE), new CaseClosed(on("2020-06-01"), ClosingReason.LOST_CONTACT))
                .of(4, referred("2020-03-10", CLINIC), new CaseClosed(on("2020-06-01"), ClosingReason.LOST_CONTACT))
                .of(5, referred("2020-03", CLINIC), helped("2020-04-01", CLINIC));
        assertThat(cells(measuring.exact(Measure.NATIONAL_REFERRALS, Breakdown.OFFERED_BY, Breakdown.PASSED_TO)))
                .containsEntry("state state", 3L)
                .containsEntry("ngo state", 1L)
                .containsEntry("state ngo", 1L)
                .containsEntry("ngo ngo", 0L);
        var taken = measuring.exact(Measure.NATIONAL_REFERRALS_TAKEN_UP);
        assertThat(taken.total()).isEqualTo(new Count(3));
        assertThat(taken.denominator()).contains(new Count(5));
        var waited = measuring.waited(Waiting.REFERRAL_TO_HELP);
        assertThat(waited.pairs())
                .extracting(Waited.Group::keys)
                .containsExactly(List.of("ngo", "state"), List.of("state", "ngo"), List.of("state", "state"));
        var states = waited.pairs().getLast();
        assertThat(List.of(states.reached(), states.open(), states.ended(), states.undated()))
                .isEqualTo(List.of(new Count(1), new Count(0), new Count(1), new Count(1)));
        assertThat(states.lasted()).isEqualTo(Optional.of(new Quartiles(4, 4, 4)));
        assertThat(measuring.within(new Scope(KZ, NGO, null, null), Measure.NATIONAL_REFERRALS))
                .isEqualTo(new Count(1));
        assertThat(measuring.within(new Scope(KZ, null, null, new Region("KZ-75")), Measure.NATIONAL_REFERRALS))
                .isEqualTo(new Count(0));
    }

    @Test
    void proceedings_take_their_time_and_some_are_still_open() {
        var some = List.of(persons(Sex.MALE, "KZ", 1));
        history.ofThing(proceeding(1), opened(KZ, "2020-01-01", event(1)), new PersonsCharged(on("2020-01-11"), some))
                .ofThing(proceeding(1), new PersonsCharged(on("2020-02-11"), some), trial("2020-03-01"))
                .ofThing(proceeding(1), judged("2020-04-01"), new JudgmentFinalised(on("2020-05")))
                .ofThing(proceeding(2), opened(KZ, "2020-01-01", event(1)), new PersonsCharged(on("2020-01-31"), some))
                .ofThing(proceeding(3), opened(KZ, "2020-01-01", event(1)), discontinued());
        var charged = measuring.waited(Waiting.OPENING_TO_CHARGE).years().getFirst();
        assertThat(charged.lasted()).isEqualTo(Optional.of(new Quartiles(10, 10, 30)));
        assertThat(List.of(charged.reached(), charged.open(), charged.ended()))
                .isEqualTo(List.of(new Count(2), new Count(0), new Count(1)));
        var tried = measuring.waited(Waiting.OPENING_TO_TRIAL).years().getFirst();
        assertThat(List.of(tried.reached(), tried.open(), tried.ended()))
                .isEqualTo(List.of(new Count(1), new Count(1), new Count(1)));
        var finished =
                measuring.waited(Waiting.OPENING_TO_FINAL_JUDGMENT).years().getFirst();
        assertThat(finished.undated()).isEqualTo(new Count(1));
        assertThat(measuring
                        .waited(Waiting.OPENING_TO_JUDGMENT)
                        .years()
                        .getFirst()
                        .lasted())
                .isEqualTo(Optional.of(new Quartiles(91, 91, 91)));
    }

    private static FamilyUnitJoined joined() {
        return new FamilyUnitJoined(on("2020-02-01"), FAMILY);
    }

    private static ReferredToProvider referred(String day, ProviderCode to) {
        return new ReferredToProvider(on(day), to, Set.of(Service.MEDICAL));
    }

    private static ServiceDelivered helped(String day, ProviderCode by) {
        return new ServiceDelivered(on(day), Service.MEDICAL, null, by, null);
    }

    private static TrialStarted trial(String day) {
        return new TrialStarted(on(day), Beside.COURT);
    }

    private static JudgmentGiven judged(String day) {
        return new JudgmentGiven(on(day), List.of(), List.of(persons(null, null, 1)), List.of(), null);
    }

    private static ProceedingDiscontinued discontinued() {
        return new ProceedingDiscontinued(on("2020-02-01"), Discontinuance.values()[0]);
    }
}
