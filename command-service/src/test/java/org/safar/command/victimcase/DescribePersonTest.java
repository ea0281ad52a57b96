package org.safar.command.victimcase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.RefusalCode.*;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.command.victimcase.Person.DescribePerson;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Sex;
import org.safar.kernel.victimcase.Citizenship;

class DescribePersonTest {

    @Test
    void stores_what_is_known() {
        aCase().given(reported()).when(describe(AgeBand.FROM_30, null)).then(man());
    }

    @Test
    void changes_nothing_when_described_again_in_the_same_words() {
        aCase().given(reported(), man()).when(describe(AgeBand.FROM_30, null)).unchanged();
    }

    @Test
    void a_new_description_follows_the_earlier_one() {
        aCase().given(reported(), man()).when(describe(AgeBand.FROM_39, null)).then(described(AgeBand.FROM_39, null));
    }

    @Test
    void refuses_a_birth_after_it_was_recorded() {
        aCase().given(reported()).when(describe(null, 2027)).refused(DATE_IN_FUTURE, "/data/birthYear");
    }

    @Test
    void a_birth_in_the_year_itself_is_possible() {
        aCase().given(reported()).when(describe(null, 2026)).then(described(null, 2026));
        aCase().given(reported(), labour("2015")).when(describe(null, 2015)).then(described(null, 2015));
        aCase().given(reported(), labour("not-recorded"))
                .when(describe(null, 2015))
                .then(described(null, 2015));
    }

    @Test
    void refuses_a_birth_after_the_exploitation() {
        aCase().given(reported(), labour("2015")).when(describe(null, 2016)).refused(AGE_REVERSED, "/data/birthYear");
    }

    @Test
    void is_malformed_with_both_age_band_and_birth_year() {
        assertThatThrownBy(() -> describe(AgeBand.FROM_30, 1990))
                .isInstanceOf(Malformed.class)
                .hasMessage(AGE_TWICE.meaning());
    }

    @Test
    void is_malformed_with_more_than_five_citizenships() {
        var six = Stream.of("KZ", "KG", "TJ", "TM", "UZ", "RU")
                .map(Citizenship::parse)
                .collect(Collectors.toSet());
        assertThatThrownBy(() -> new DescribePerson(MARCH_2, null, null, null, six, null, null))
                .isInstanceOf(Malformed.class);
    }

    private static DescribePerson describe(@Nullable AgeBand band, @Nullable Integer birthYear) {
        return new DescribePerson(
                MARCH_2, Sex.MALE, band, birthYear, Set.of(Citizenship.parse("UZ")), place("UZ"), null);
    }
}
