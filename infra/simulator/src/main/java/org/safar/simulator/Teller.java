package org.safar.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.Authority;
import org.safar.simulator.Message.Step;

/**
 * Tells a case to the exchange, message after message: each is written some time after it happened, sent some time after
 * it was written, and neither overtakes the one before. Counts the events along, since a correction names one of them. What
 * is planned ahead is told in its turn, before the first message about a later day.
 */
final class Teller {
    /** What {@link #tell} answers when the simulated time is over. */
    static final long UNTOLD = -1;

    private static final double SAID_AGAIN = 0.004;

    /** Days from an event to its being written: mostly few, sometimes a pile of paper, sometimes a forgotten file. */
    private static final Shares<int[]> DELAY =
            Shares.of(new int[] {0, 4}, 900).or(new int[] {5, 30}, 85).or(new int[] {60, 400}, 15);

    private static final Shares<int[]> PROMPT = Shares.of(new int[] {0, 6}, 1);

    private final Scenario scenario;
    private final Dice dice;
    private final Desk desk;
    private final Shares<int[]> delay;
    private final Agenda agenda = new Agenda();
    private ThingKind kind;
    private String reference;
    private final List<Message> told = new ArrayList<>();
    private Instant recorded = Instant.EPOCH;
    private Instant received = Instant.EPOCH;
    private long events;
    private boolean over;

    /** Of a case, with the delays that cases have. */
    Teller(Scenario scenario, Dice dice, Desk desk, String reference) {
        this(scenario, dice, desk, DELAY);
        about(ThingKind.CASE, reference);
    }

    private Teller(Scenario scenario, Dice dice, Desk desk, Shares<int[]> delay) {
        this.scenario = scenario;
        this.dice = dice;
        this.desk = desk;
        this.delay = delay;
        this.kind = ThingKind.CASE;
        this.reference = "";
    }

    /** Of what an organisation keeps beside cases: written within days. Say what {@link #about} first. */
    static Teller prompt(Scenario scenario, Dice dice, Desk desk) {
        return new Teller(scenario, dice, desk, PROMPT);
    }

    /** What the next messages are about. */
    void about(ThingKind thing, String itsReference) {
        kind = thing;
        reference = itsReference;
    }

    /** Tells nothing before this. */
    void waitUntil(Instant then) {
        recorded = later(recorded, then);
    }

    /** What is to be told in its turn. */
    Agenda agenda() {
        return agenda;
    }

    /** Everything that is still planned. */
    void tellTheRest() {
        tellPlanned(LocalDate.MAX);
    }

    /**
     * @param besides how many events the exchange will add: a rule found broken or kept after all, a step that opens by itself
     * @return the sequence that its first event gets, or {@link #UNTOLD}
     */
    long tell(
            Officer officer, @Nullable Authority authority, @Nullable Json acknowledges, int besides, Dated... steps) {
        var day = steps[steps.length - 1].day();
        tellPlanned(day);
        return say(day, officer, authority, acknowledges, besides, steps);
    }

    private void tellPlanned(LocalDate before) {
        for (var next = agenda.next(before); next != null; next = agenda.next(before)) {
            say(next.day(), next.officer(), next.authority(), null, next.besides(), next.step());
        }
    }

    private long say(
            LocalDate day,
            Officer officer,
            @Nullable Authority authority,
            @Nullable Json acknowledges,
            int besides,
            Dated... steps) {
        if (over || !clock(day)) return UNTOLD;
        var told = new Message(
                desk.hub(),
                kind,
                reference,
                dice.uuid(),
                List.of(steps).stream().map(Dated::step).toList(),
                recorded,
                received,
                officer,
                authority,
                acknowledges);
        this.told.add(told);
        var first = events;
        events += steps.length + besides;
        return first;
    }

    long tell(Officer officer, Dated... steps) {
        return tell(officer, 0, steps);
    }

    /** @param besides as above */
    long tell(Officer officer, int besides, Dated... steps) {
        var first = tell(officer, null, null, besides, steps);
        if (first != UNTOLD && dice.chance(SAID_AGAIN)) sayAgain();
        return first;
    }

    /** A message that arrives before the report it builds on: what came second now comes first. */
    void muddleTheFirstTwo() {
        if (told.size() < 2) return;
        var second = told.get(1);
        var first = told.getFirst();
        told.set(0, first.receivedAt(second.receivedAt()));
        Collections.swap(told, 0, 1);
    }

    /** Everything that arrives in time, in the order in which it arrives. */
    List<Message> told() {
        return List.copyOf(told);
    }

    /** The exchange notes it and changes nothing. */
    private void sayAgain() {
        told.add(told.getLast().again(dice.uuid()));
        events++;
    }

    /** Moves on to when this is written and received; false when that is after the end. */
    private boolean clock(LocalDate day) {
        var days = dice.oneOf(delay);
        var written = day.plusDays(dice.between(days[0], days[1]))
                .atTime(dice.between(4, 13), dice.between(0, 59), dice.between(0, 59))
                .toInstant(ZoneOffset.UTC);
        recorded = later(recorded.plusSeconds(dice.between(30, 900)), written);
        var sent = recorded.plus(Duration.ofMinutes(dice.between(1, 3 * 24 * 60)));
        received = later(received, scenario.delivered(desk.hub(), sent));
        over = received.isAfter(scenario.end());
        return !over;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Something that happened on a day, and how it is told. */
    record Dated(LocalDate day, Precision precision, String type, Json data) {
        static Dated on(LocalDate day, String type, Json data) {
            return new Dated(day, Precision.DAY, type, data);
        }

        private Step step() {
            var date = precision.of(day);
            return new Step(type, date == null ? "not-recorded" : date, data);
        }
    }
}
