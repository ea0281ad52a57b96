package org.safar.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;
import org.safar.kernel.ThingKind;
import org.safar.simulator.Message.Step;

/**
 * The two sides of a referral, as they say what they do while they do it: an act counts when it is written, so nothing of it is late.
 * Once a hub is quiet, or the simulated time is over, nothing more is said.
 */
final class Side {
    /** Early enough that it is the same day in every hub. */
    private static final int OPENS = 4;

    private static final int CLOSES = 9;

    private final Scenario scenario;
    private final Dice dice;
    private final String victim;
    private final Counterpart receiver;
    private final Instant until;
    private final List<Act> acts = new ArrayList<>();
    private Instant said;

    /**
     * @param victim the offering hub's reference of the case
     * @param from nothing is said before this
     * @param until nothing is said from here on
     */
    Side(Scenario scenario, Dice dice, String victim, Counterpart receiver, Instant from, Instant until) {
        this.scenario = scenario;
        this.dice = dice;
        this.victim = victim;
        this.receiver = receiver;
        this.said = from;
        this.until = until;
    }

    /** Who offers speaks of it by the case and the receiver. */
    boolean offering(LocalDate day, Officer officer, HubId hub, String type, Json data) {
        return say(day, officer, hub, ThingKind.REFERRAL, Act.CASE + "/" + receiver.code(), type, data, null);
    }

    /** With what is sealed to the receiving hub; to a partner the hub hands it over itself. */
    boolean disclosing(LocalDate day, Officer officer, HubId hub, Json data, @Nullable Sealed sealed) {
        return say(
                day,
                officer,
                hub,
                ThingKind.REFERRAL,
                Act.CASE + "/" + receiver.code(),
                "disclose-identity",
                data.with("envelope", sealed == null ? null : Act.ENVELOPE),
                sealed);
    }

    /** Who takes over speaks of it by its token; for a partner the offering hub does. */
    boolean receiving(LocalDate day, Officer officer, HubId offering, String type, Json data) {
        var hub = receiver.hub();
        return hub.isEmpty()
                ? offering(day, officer, offering, type, data)
                : say(day, officer, hub.get(), ThingKind.REFERRAL, Act.TOKEN, type, data, null);
    }

    /** What the receiving hub tells of its own case. */
    boolean linked(LocalDate day, Officer officer, HubId hub, String reference, String type, Json data) {
        return say(day, officer, hub, ThingKind.CASE, reference, type, data, null);
    }

    List<Act> acts() {
        return List.copyOf(acts);
    }

    /** The day on which something was said last. */
    LocalDate today() {
        return said.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private boolean say(
            LocalDate day,
            Officer officer,
            HubId hub,
            ThingKind kind,
            String reference,
            String type,
            Json data,
            @Nullable Sealed sealed) {
        var then = day.atTime(dice.between(OPENS, CLOSES), dice.between(0, 59), dice.between(0, 59))
                .toInstant(ZoneOffset.UTC);
        var next = said.plusSeconds(dice.between(600, 1800));
        said = then.isBefore(next) ? next : then;
        if (!said.isBefore(until) || said.isAfter(scenario.end()) || scenario.silent(hub, said)) return false;
        var step = new Step(type, today().toString(), data);
        var message = new Message(hub, kind, reference, dice.uuid(), List.of(step), said, said, officer, null, null);
        acts.add(new Act(message, victim, receiver.code(), sealed));
        return true;
    }
}
