package org.safar.kernel.victimcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.kernel.FamilyUnitId;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.ShelterLeaving;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.MobilityEvent.PersonDeparted;
import org.safar.kernel.victimcase.PersonEvent.FamilyUnitJoined;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.PersonEvent.PersonDied;
import org.safar.kernel.victimcase.ProtectionEvent.AdmittedToShelter;
import org.safar.kernel.victimcase.ProtectionEvent.ShelterLeft;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.ShelterStay.Bed;

class ShelterStayTest {
    private static final ProviderCode HOUSE = new ProviderCode("KZ-HOUSE");
    private static final PartialDate FIRST = day("2026-03-01");
    private static final PartialDate LAST = day("2026-03-20");
    private static final AdmittedToShelter IN = new AdmittedToShelter(FIRST, null, HOUSE, null);
    private static final FamilyUnitId FAMILY = new FamilyUnitId(new UUID(1, 1));

    @Test
    void lasts_from_admission_until_whatever_takes_the_person_away() {
        assertThat(only(IN).end()).isNull();
        for (var end : new VictimCaseEvent[] {
            new ShelterLeft(LAST, ShelterLeaving.PLANNED),
            new PersonDeparted(LAST),
            new PersonDied(LAST, null),
            new CaseClosed(LAST, ClosingReason.WITHDREW),
            new AdmittedToShelter(LAST, null, null, null)
        }) {
            assertThat(only(IN, end).end()).isEqualTo(LAST);
        }
    }

    @Test
    void is_nowhere_where_no_shelter_is_named_and_where_the_case_was_voided() {
        assertThat(ShelterStay.of(history(new AdmittedToShelter(FIRST, null, null, null))))
                .isEmpty();
        assertThat(ShelterStay.of(history(IN, new CaseVoided(LAST, VoidReason.DUPLICATE))))
                .isEmpty();
    }

    @Test
    void is_on_a_place_of_its_kind() {
        assertThat(only(IN).place()).isNull();
        assertThat(only(person(Sex.MALE, AgeBand.FROM_30), IN).place()).isEqualTo(Bed.MAN);
        assertThat(only(person(Sex.FEMALE, AgeBand.FROM_30), IN).place()).isEqualTo(Bed.WOMAN);
        assertThat(only(person(Sex.FEMALE, AgeBand.FROM_9), IN).place()).isEqualTo(Bed.CHILD);
        assertThat(only(person(Sex.OTHER, AgeBand.FROM_30), IN).place()).isNull();
        assertThat(only(person(null, AgeBand.FROM_9), new FamilyUnitJoined(FIRST, FAMILY), IN))
                .satisfies(stay -> assertThat(stay.place()).isEqualTo(Bed.FAMILY))
                .satisfies(stay -> assertThat(stay.family()).isEqualTo(FAMILY));
    }

    @Test
    void is_there_on_the_days_between_and_no_more_on_the_day_of_leaving() {
        var stay = only(IN, new ShelterLeft(LAST, ShelterLeaving.PLANNED));
        assertThat(stay.isThere(FIRST)).isTrue();
        assertThat(stay.isThere(day("2026-03-19"))).isTrue();
        assertThat(stay.isThere(LAST)).isFalse();
        assertThat(stay.isThere(day("2026-02-28"))).isFalse();
        assertThat(stay.isThere(PartialDate.NOT_RECORDED)).isFalse();
    }

    @Test
    void where_only_a_month_is_known_nobody_is_surely_there_before_its_end() {
        var stay = only(new AdmittedToShelter(day("2026-03"), null, HOUSE, null));
        assertThat(stay.isThere(day("2026-03-30"))).isFalse();
        assertThat(stay.isThere(day("2026-04-01"))).isTrue();
    }

    private static ShelterStay only(VictimCaseEvent... events) {
        var stays = ShelterStay.of(history(events));
        assertThat(stays).hasSize(1);
        return stays.getFirst();
    }

    private static CaseHistory history(VictimCaseEvent... events) {
        var history = CaseHistory.EMPTY;
        for (var n = 0; n < events.length; n++) history = history.with(n, events[n]);
        return history;
    }

    private static PersonDescribed person(@Nullable Sex sex, AgeBand age) {
        return new PersonDescribed(FIRST, sex, age, null, Set.of(), null, null);
    }

    private static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
