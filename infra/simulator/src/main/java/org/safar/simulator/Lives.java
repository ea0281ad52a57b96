package org.safar.simulator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safar.kernel.HubId;

/** All lives of a scenario. Each can be told by itself, at any time, and is always the same. */
public final class Lives {
    private static final int PERSON = 1;
    private static final int START = 2;
    private static final int STORY = 3;

    private final Scenario scenario;

    public Lives(Scenario scenario) {
        this.scenario = scenario;
    }

    /** @param number from 0 up to the scenario's number of cases */
    public Life life(int number) {
        var person = person(number);
        return new Story(scenario, person, number, Dice.of(scenario.seed(), STORY, number))
                .told(reported(number, person));
    }

    /** In the order in which the cases come up, told one at a time. */
    public Stream<Life> all() {
        return IntStream.range(0, scenario.cases()).mapToObj(this::life);
    }

    /** Those that one hub tells, told one at a time. */
    Stream<Life> of(HubId hub) {
        return IntStream.range(0, scenario.cases())
                .filter(number -> person(number).hub() == hub)
                .mapToObj(this::life);
    }

    /** The day on which a case comes up: the numbers run with the years. Its hub may report it later, never earlier. */
    LocalDate comesUp(int number) {
        var days = ChronoUnit.DAYS.between(scenario.from(), scenario.until()) + 1;
        var share = (number + Dice.of(scenario.seed(), START, number).fraction()) / scenario.cases();
        return scenario.from().plusDays((long) (share * days));
    }

    private Person person(int number) {
        return Person.of(Dice.of(scenario.seed(), PERSON, number));
    }

    /** What came up before its hub took part is told on some day after that: before, the hub is not participating. */
    private LocalDate reported(int number, Person person) {
        var day = comesUp(number);
        var joined = scenario.joined(person.hub());
        if (person.hub() != HubId.KG || !day.isBefore(joined)) return day;
        var days = ChronoUnit.DAYS.between(joined, scenario.until());
        return joined.plusDays(
                (long) (Dice.of(scenario.seed(), START, number, 1).fraction() * days));
    }
}
