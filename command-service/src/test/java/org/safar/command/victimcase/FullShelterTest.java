package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.BreachCode.PROVIDER_FULL;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Books;
import org.safar.command.decision.Scenario;
import org.safar.command.decision.ShelterBook;
import org.safar.command.decision.ShelterBook.Guest;
import org.safar.command.message.Lines;
import org.safar.command.victimcase.Protection.AdmitToShelter;
import org.safar.command.victimcase.Protection.LeaveShelter;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.FamilyUnitId;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.GuardianKind;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.ShelterLeaving;
import org.safar.kernel.provider.Capacity;
import org.safar.kernel.provider.ProviderEvent.CapacitySet;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.PersonEvent.FamilyUnitJoined;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.ProtectionEvent.AdmittedToShelter;
import org.safar.kernel.victimcase.ProtectionEvent.ShelterLeft;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.ShelterStay;
import org.safar.kernel.victimcase.ShelterStay.Bed;

/** A house with one place of each kind, on 14 March. */
class FullShelterTest {
    private static final ProviderCode HOUSE = new ProviderCode("KZ-HOUSE");
    private static final FamilyUnitId FAMILY = new FamilyUnitId(new UUID(1, 1));
    private static final FamilyUnitId OTHERS = new FamilyUnitId(new UUID(2, 2));
    private static final AdmitToShelter ADMIT = new AdmitToShelter(MARCH_14, null, HOUSE, null);
    private static final AdmittedToShelter ADMITTED = new AdmittedToShelter(MARCH_14, null, HOUSE, null);

    private final List<Guest> guests = new ArrayList<>();
    private final List<DomainEvent> house = new ArrayList<>(List.of(set(1, 1, 1, 1)));

    @Test
    void takes_in_whom_there_is_room_for() {
        person(man()).when(ADMIT).then(ADMITTED);
        guests.add(guest(1, MARCH_5, null, Bed.WOMAN));
        person(man()).when(ADMIT).then(ADMITTED);
    }

    @Test
    void flags_one_man_woman_or_child_too_many() {
        guests.add(guest(1, MARCH_5, null, Bed.MAN));
        person(man()).when(ADMIT).then(ADMITTED, new BreachFound(MARCH_14, PROVIDER_FULL, 3, null));
        person(woman()).when(ADMIT).flagged();
        guests.add(guest(2, MARCH_5, null, Bed.WOMAN));
        person(woman()).when(ADMIT).flagged(PROVIDER_FULL);
        child().when(ADMIT).flagged();
        guests.add(guest(3, MARCH_5, null, Bed.CHILD));
        child().when(ADMIT).flagged(PROVIDER_FULL);
    }

    @Test
    void a_family_is_one_however_many_of_it_come() {
        guests.add(guest(1, MARCH_5, FAMILY, Bed.FAMILY));
        guests.add(guest(2, MARCH_5, FAMILY, Bed.FAMILY));
        person(man()).given(new FamilyUnitJoined(MARCH_2, FAMILY)).when(ADMIT).flagged();
        person(man()).given(new FamilyUnitJoined(MARCH_2, OTHERS)).when(ADMIT).flagged(PROVIDER_FULL);
    }

    @Test
    void who_has_left_by_the_day_or_comes_later_takes_no_place() {
        guests.add(new Guest(other(1), 1, new ShelterStay(2, HOUSE, MARCH_2, MARCH_14, null, Bed.MAN)));
        guests.add(guest(2, day("2026-03-20"), null, Bed.MAN));
        person(man()).when(ADMIT).flagged();
    }

    @Test
    void of_two_who_come_on_one_day_the_one_told_of_later_is_one_too_many() {
        guests.add(guest(1, MARCH_14, null, Bed.MAN));
        person(man()).when(ADMIT).flagged(PROVIDER_FULL);
        guests.add(new Guest(CASE, 0, new ShelterStay(3, HOUSE, MARCH_14, null, null, Bed.MAN)));
        person(man()).when(ADMIT).flagged();
    }

    @Test
    void no_place_is_none_and_what_is_not_recorded_is_not_none() {
        house.add(new CapacitySet(MARCH_2, new Capacity(0, null, null, null)));
        person(man()).when(ADMIT).flagged(PROVIDER_FULL);
        guests.add(guest(1, MARCH_5, null, Bed.WOMAN));
        person(woman()).when(ADMIT).flagged();
        house.clear();
        person(man()).when(ADMIT).flagged();
    }

    @Test
    void the_places_of_that_day_count() {
        guests.add(guest(1, MARCH_5, null, Bed.MAN));
        house.add(new CapacitySet(day("2026-03-20"), new Capacity(5, null, null, null)));
        person(man()).when(ADMIT).flagged(PROVIDER_FULL);
        house.add(new CapacitySet(MARCH_5, new Capacity(5, null, null, null)));
        person(man()).when(ADMIT).flagged();
    }

    @Test
    void nobody_is_one_too_many_of_whom_it_is_not_known_who_they_are() {
        guests.add(guest(1, MARCH_5, null, Bed.MAN));
        aCase().given(agreed(ConsentScope.ASSISTANCE)).when(ADMIT).flagged();
        person(man())
                .when(new AdmitToShelter(PartialDate.NOT_RECORDED, null, HOUSE, null))
                .flagged();
    }

    @Test
    void a_leaving_of_somebody_else_that_is_told_late_clears_it_with_the_next_message() {
        guests.add(new Guest(other(1), 1, new ShelterStay(2, HOUSE, MARCH_2, MARCH_5, null, Bed.MAN)));
        person(man())
                .given(ADMITTED, new BreachFound(MARCH_14, PROVIDER_FULL, 3, null))
                .when(new LeaveShelter(day("2026-03-20"), ShelterLeaving.PLANNED))
                .then(
                        new ShelterLeft(day("2026-03-20"), ShelterLeaving.PLANNED),
                        new BreachCleared(day("2026-03-20"), PROVIDER_FULL, 3));
    }

    /** Of the list. */
    private final ShelterBook book = new ShelterBook() {
        @Override
        public List<Guest> on(PartialDate day, ProviderCode provider) {
            return guests.stream().filter(guest -> guest.stay().isThere(day)).toList();
        }

        @Override
        public long told(ThingId thing, long sequence) {
            return guests.stream()
                    .filter(guest -> guest.of().equals(thing) && guest.stay().sequence() == sequence)
                    .mapToLong(Guest::told)
                    .findFirst()
                    .orElse(UNTOLD);
        }
    };

    private Scenario<VictimCaseState> aCase() {
        var books = new Books(_ -> HUB, _ -> house, Lines.thingIds(), book);
        return new Scenario<>(new CaseLaw(HUB, books), VictimCaseState.INITIAL, CASE).given(reported());
    }

    private Scenario<VictimCaseState> person(PersonDescribed described) {
        return aCase().given(agreed(ConsentScope.ASSISTANCE), described);
    }

    private Scenario<VictimCaseState> child() {
        var guarded = new ConsentGiven(
                MARCH_2,
                Set.of(ConsentScope.ASSISTANCE),
                null,
                ConsentPurpose.PROTECTION,
                null,
                null,
                null,
                null,
                PartialDate.NOT_RECORDED,
                null,
                GuardianKind.FAMILY,
                Answer.YES,
                Set.of());
        return aCase().given(guarded, described(AgeBand.FROM_9, null));
    }

    private static PersonDescribed woman() {
        return new PersonDescribed(MARCH_2, Sex.FEMALE, AgeBand.FROM_30, null, Set.of(), null, null);
    }

    private static CapacitySet set(int men, int women, int families, int children) {
        return new CapacitySet(day("2020-01-01"), new Capacity(men, women, families, children));
    }

    private static Guest guest(int number, PartialDate from, @Nullable FamilyUnitId family, Bed place) {
        return new Guest(other(number), number, new ShelterStay(2, HOUSE, from, null, family, place));
    }

    private static CaseId other(int number) {
        return CaseId.parse("%032x".formatted(number));
    }
}
