package org.safar.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.code.Sex;
import org.safar.kernel.place.Country;

/** The lives follow the profile, and each of them holds together. */
class LivesTest {
    private static final Scenario SCENARIO = new Scenario(20_000, 42, LocalDate.of(2026, 11, 21));

    /** Three standard deviations of a half, among the 1,200 lives that begin in Turkmenistan, are four in a hundred. */
    private static final Offset<Double> OF_A_COUNTRY = within(0.045);

    private static final Offset<Double> OF_ALL = within(0.012);

    private static List<Person> people;

    @BeforeAll
    static void draw() {
        people = new Lives(SCENARIO).all().map(Life::person).toList();
    }

    @ParameterizedTest
    @CsvSource({"UZ,0.40", "KG,0.22", "KZ,0.16", "TJ,0.16", "TM,0.06"})
    void come_from_the_five_countries(String origin, double share) {
        assertThat(share(people, person -> person.origin().equals(new Country(origin))))
                .isCloseTo(share, OF_ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "UZ,UZ,0.50", "UZ,RU,0.23", "UZ,KZ,0.19", "UZ,TR,0.04", "UZ,AE,0.02", "KG,RU,0.45", "KG,KG,0.25", "KG,KZ,0.20",
        "KG,TR,0.05", "KG,AE,0.02", "KZ,KZ,0.75", "KZ,RU,0.08", "KZ,TR,0.05", "KZ,BH,0.04", "KZ,KR,0.03", "KZ,AE,0.03",
        "TJ,RU,0.50", "TJ,TJ,0.30", "TJ,KZ,0.08", "TJ,TR,0.05", "TJ,AE,0.04", "TM,TR,0.45", "TM,TM,0.35", "TM,RU,0.10",
        "TM,AE,0.05"
    })
    void are_taken_where_the_profile_says(String origin, String destination, double share) {
        var from = people.stream()
                .filter(person -> person.origin().equals(new Country(origin)))
                .toList();
        assertThat(share(from, person -> person.destination().equals(new Country(destination))))
                .isCloseTo(share, OF_A_COUNTRY);
    }

    @Test
    void are_mostly_men_exploited_for_labour() {
        var labour = people.stream()
                .filter(person -> person.form() == ExploitationForm.FORCED_LABOUR)
                .toList();
        var sexual = people.stream()
                .filter(person -> person.form() == ExploitationForm.SEXUAL_EXPLOITATION)
                .toList();
        assertThat((double) labour.size() / people.size()).isCloseTo(0.91, OF_ALL);
        assertThat(share(people, person -> person.sex() == Sex.MALE)).isCloseTo(0.69, OF_ALL);
        assertThat(share(labour, person -> person.sex() == Sex.MALE)).isCloseTo(0.75, OF_ALL);
        assertThat(share(sexual, person -> person.sex() == Sex.FEMALE)).isCloseTo(0.97, OF_ALL);
        assertThat(share(people, person -> person.age().minor())).isCloseTo(0.08, OF_ALL);
        assertThat(people).filteredOn(person -> person.age() == AgeBand.UNDER_9).isNotEmpty();
    }

    @Test
    void are_told_by_the_hub_of_their_origin_or_of_where_they_were_found() {
        assertThat(people)
                .allMatch(person -> person.hub().country().equals(person.origin())
                        || person.hub().country().equals(person.destination()));
        assertThat(people).filteredOn(Person::metAbroad).isNotEmpty().noneMatch(Person::domestic);
    }

    @Test
    void lead_from_home_to_where_the_profile_says() {
        for (var number : IntStream.range(0, 2_000).toArray()) {
            var person = people.get(number);
            var legs = Journey.of(Dice.of(7, number), person, LocalDate.of(2020, 6, 1))
                    .legs();
            assertThat(legs.getFirst().kind()).isEqualTo(LegKind.RECRUITMENT);
            assertThat(legs.getFirst().from().country())
                    .isEqualTo(person.origin().code());
            assertThat(legs.stream()
                            .filter(leg -> leg.kind() == LegKind.EXPLOITATION)
                            .toList()
                            .getLast()
                            .to()
                            .country())
                    .isEqualTo(person.destination().code());
            assertThat(legs.getLast().arrived()).isBeforeOrEqualTo(LocalDate.of(2020, 6, 1));
            for (var i = 1; i < legs.size(); i++) {
                assertThat(legs.get(i).from()).isEqualTo(legs.get(i - 1).to());
                assertThat(legs.get(i).departed())
                        .isAfterOrEqualTo(legs.get(i - 1).arrived());
            }
        }
    }

    @Test
    void begin_in_sughd_and_its_districts_more_than_anywhere_else_in_tajikistan() {
        var homes = IntStream.range(0, 2_000)
                .mapToObj(number -> Geography.home(Dice.of(9, number), new Country("TJ")))
                .toList();
        assertThat((double) homes.stream()
                                .filter(home -> "TJ-SU".equals(home.region()))
                                .count()
                        / homes.size())
                .isCloseTo(0.94 * 0.44, within(0.04));
        assertThat(homes).extracting(Stop::district).contains("TJ-SU:khujand", "TJ-SU:istaravshan", "TJ-SU:buston");
    }

    private static double share(List<Person> all, Predicate<Person> which) {
        return (double) all.stream().filter(which).count() / all.size();
    }
}
