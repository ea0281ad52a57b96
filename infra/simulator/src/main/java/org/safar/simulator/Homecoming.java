package org.safar.simulator;

import static org.safar.simulator.Teller.Dated.on;

import java.time.LocalDate;
import java.util.List;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Receiver;
import org.safar.kernel.code.ReturnCancellation;
import org.safar.kernel.code.ReturnSide;
import org.safar.kernel.code.RiskLevel;
import org.safar.kernel.code.StayBasis;
import org.safar.kernel.code.StayRefusal;

/** What becomes of somebody who was met abroad: home of their own will, assessed and received, or else they stay, or are sent away. */
final class Homecoming {
    private static final double RETURNED = 0.65;
    private static final double REMOVED = 0.02;
    private static final double CANCELLED = 0.04;
    private static final double NOT_AGREED = 0.02;
    private static final double HIGH_RISK = 0.02;
    private static final double ONE_SIDE_ASKED = 0.05;
    private static final double NOBODY_AWAITS = 0.02;
    private static final double ASKED_OF_THE_EXCHANGE = 0.15;
    private static final double NEVER_ARRIVED = 0.03;
    private static final double ARRIVED_LATE = 0.03;
    private static final double STAYED = 0.35;
    private static final double STAY_REFUSED = 0.06;
    private static final double RESETTLED = 0.02;
    private static final double IN_THE_LEDGER = 0.3;

    /** Days from the request to the arrangement, and more to the journey. */
    private static final int PREPARED = 20;

    private final Dice dice;
    private final Person person;
    private final Facts facts;
    private final Desk desk;
    private final Agenda agenda;
    private final Officer worker;
    private boolean mayAsk;

    Homecoming(Dice dice, Person person, Facts facts, Desk desk, Agenda agenda, Officer worker) {
        this.dice = dice;
        this.person = person;
        this.facts = facts;
        this.desk = desk;
        this.agenda = agenda;
        this.worker = worker;
    }

    /** How a return goes wrong, if it does. */
    private enum Slip {
        NONE,
        NOT_AGREED,
        HIGH_RISK,
        ONE_SIDE,
        NOT_AWAITED
    }

    /** @param agreed whether the person has taken nothing back: the exchange arranges no other journey */
    void after(LocalDate day, Consenting consenting, boolean agreed) {
        mayAsk = agreed;
        if (dice.chance(REMOVED)) remove(day.plusDays(dice.between(3, 30)));
        else if (dice.chance(RETURNED)) prepare(day.plusDays(dice.between(3, 60)), consenting);
        else if (dice.chance(RESETTLED)) resettle(day.plusDays(dice.between(60, 200)));
        else stay(day.plusDays(dice.between(5, 60)));
    }

    private void prepare(LocalDate requested, Consenting consenting) {
        var slip = slip();
        plan(
                requested,
                "request-return",
                Json.object().with("country", person.origin().code()));
        assess(requested.plusDays(dice.between(1, 6)), ReturnSide.SENDING, slip);
        if (slip != Slip.ONE_SIDE) assess(requested.plusDays(dice.between(2, 12)), ReturnSide.RECEIVING, slip);
        var agreed = requested.plusDays(dice.between(1, 12));
        if (slip != Slip.NOT_AGREED) {
            plan(agreed, "consent-to-return", Json.object());
            if (dice.chance(IN_THE_LEDGER)) plan(agreed, "record-consent", consenting.toTheReturn());
        }
        var arranged = requested.plusDays(PREPARED);
        if (dice.chance(CANCELLED)) {
            var reason = dice.chance(0.6) ? ReturnCancellation.PERSONS_OWN_WISH : ReturnCancellation.RECEIVER_UNABLE;
            plan(arranged, "cancel-return", Json.object().with("reason", reason));
            return;
        }
        travel(arranged, slip);
    }

    private void travel(LocalDate arranged, Slip slip) {
        var home = facts.journey().homewards(dice, arranged.plusDays(dice.between(2, 25)));
        var asked = mayAsk && slip == Slip.NONE && dice.chance(ASKED_OF_THE_EXCHANGE);
        var data = Json.object()
                .with("country", person.origin().code())
                .with("travelOn", home.departed())
                .with("receiverAccepted", slip == Slip.NOT_AWAITED ? Answer.NO : Answer.YES)
                .with("familyTogether", Answer.YES);
        plan(arranged, asked ? "request-travel" : "arrange-travel", data);
        plan(home.departed(), "record-departure", Json.object());
        if (!dice.chance(NEVER_ARRIVED)) receive(home.arrived());
        var told = home.arrived().plusDays(dice.between(1, 10));
        plan(told, "record-route-leg", home.json(told));
    }

    private void receive(LocalDate arrived) {
        var day = dice.chance(ARRIVED_LATE) ? arrived.plusDays(dice.between(4, 20)) : arrived;
        var receiver = dice.oneOf(List.of(Receiver.NGO, Receiver.HUB, Receiver.IOM, Receiver.FAMILY));
        plan(day, "record-reception", Json.object().with("receiver", receiver));
    }

    private void assess(LocalDate day, ReturnSide side, Slip slip) {
        var high = slip == Slip.HIGH_RISK && side == ReturnSide.SENDING;
        var data = Json.object()
                .with("side", side)
                .with("risk", high ? RiskLevel.HIGH : dice.chance(0.7) ? RiskLevel.LOW : RiskLevel.MEDIUM)
                .with("bestInterests", person.age().minor() ? Answer.YES : null);
        plan(day, "assess-return-risk", data);
    }

    private void remove(LocalDate day) {
        var data = Json.object().with("country", person.origin().code()).with("body", desk.police());
        plan(day, "record-removal", data);
    }

    private void resettle(LocalDate day) {
        plan(day, "resettle", Json.object().with("country", "CA"));
    }

    private void stay(LocalDate day) {
        if (dice.chance(STAYED)) {
            var basis = dice.oneOf(List.of(StayBasis.REFLECTION, StayBasis.COOPERATION, StayBasis.PERSONAL_SITUATION));
            var granted = Json.object()
                    .with("body", desk.police())
                    .with("basis", basis)
                    .with("until", day.plusDays(dice.between(90, 365)));
            plan(day, "grant-stay", granted);
        } else if (dice.chance(STAY_REFUSED)) {
            var refused = Json.object().with("body", desk.police()).with("reason", StayRefusal.CONDITIONS_NOT_MET);
            plan(day, "refuse-stay", refused.with("reviewUntil", day.plusDays(30)));
        }
    }

    private Slip slip() {
        if (dice.chance(NOT_AGREED)) return Slip.NOT_AGREED;
        if (dice.chance(HIGH_RISK)) return Slip.HIGH_RISK;
        if (dice.chance(ONE_SIDE_ASKED)) return Slip.ONE_SIDE;
        return dice.chance(NOBODY_AWAITS) ? Slip.NOT_AWAITED : Slip.NONE;
    }

    private void plan(LocalDate day, String type, Json data) {
        agenda.plan(worker, on(day, type, data));
    }
}
