package org.safar.simulator;

import static org.safar.simulator.Teller.Dated.on;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.ProtectionFlag;
import org.safar.kernel.code.ReferralRefusal;
import org.safar.kernel.code.ReferralWithdrawal;
import org.safar.kernel.code.ReturnMessage;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.code.Urgency;

/**
 * Whoever was met away from home is offered to the hub at home, now and then somebody to an organisation where they were exploited. Told
 * when the whole case is: an offer needs a consent that has arrived, and a case that goes on.
 */
final class Referring {
    private static final int REFERRING = 10;
    private static final double OFFERED_HOME = 0.9;
    private static final double OFFERED_ABROAD = 0.06;

    /** From the consent to the end of what follows, in days; a case is not closed before. */
    private static final int LASTS = 110;

    /** From the consent's arrival to an answer at the latest, in days: nobody is offered whose case ends before. */
    private static final int SETTLED = 25;

    private static final Set<String> ENDS = Set.of("close-case", "void-case", "withdraw-consent", "record-death");

    private enum Answer {
        ACCEPTED,
        DECLINED,
        NONE,
        TAKEN_BACK
    }

    private static final Shares<Answer> ANSWER = Shares.of(Answer.ACCEPTED, 60)
            .or(Answer.DECLINED, 15)
            .or(Answer.NONE, 15)
            .or(Answer.TAKEN_BACK, 10);

    private static final Shares<Service> NEED = Shares.of(Service.LIVELIHOOD, 30)
            .or(Service.PSYCHOSOCIAL, 25)
            .or(Service.MEDICAL, 20)
            .or(Service.SHELTER, 15)
            .or(Service.LEGAL_AID, 10);

    private final Scenario scenario;
    private final Facts facts;
    private final Desk desk;
    private final Officer worker;
    private final String victim;
    private final int number;
    private final Dice dice;
    private final @Nullable Counterpart receiver;
    private @Nullable Json consent;
    private LocalDate last = LocalDate.MIN;

    Referring(Scenario scenario, Person person, Facts facts, Desk desk, Officer worker, int number) {
        this.scenario = scenario;
        this.facts = facts;
        this.desk = desk;
        this.worker = worker;
        this.number = number;
        this.victim = Story.reference(person, number);
        this.dice = Dice.of(scenario.seed(), REFERRING, number);
        this.receiver = receiver(person).orElse(null);
    }

    private Optional<Counterpart> receiver(Person person) {
        if (person.metAbroad())
            return dice.chance(OFFERED_HOME)
                    ? Optional.of(Counterpart.of(HubId.parse(person.origin().code())))
                    : Optional.empty();
        return dice.chance(OFFERED_ABROAD) ? Counterpart.in(person.destination()) : Optional.empty();
    }

    /** The person is asked, once it is decided who they are. */
    void ask(LocalDate decided, Consenting consenting, Agenda agenda) {
        if (receiver == null) return;
        var asked = decided.plusDays(dice.between(1, 6));
        consent = consenting.toBeReferred(receiver);
        agenda.plan(worker, on(asked, "record-consent", consent));
        last = asked.plusDays(LASTS);
    }

    /** Until when the case goes on for it. */
    LocalDate last() {
        return last;
    }

    /** The message in whose receipt the hub reads how the exchange calls the case. */
    Optional<Message> asked(List<Message> ofTheCase) {
        return ofTheCase.stream()
                .filter(message ->
                        message.steps().stream().anyMatch(step -> step.data().equals(consent)))
                .findFirst();
    }

    List<Act> told(List<Message> ofTheCase) {
        var asked = asked(ofTheCase);
        if (receiver == null || asked.isEmpty()) return List.of();
        var from = asked.get().receivedAt();
        var ended = ended(ofTheCase);
        var side = new Side(
                scenario,
                dice,
                victim,
                receiver,
                from,
                ended.orElse(scenario.end().plusSeconds(1)));
        var day = side.today().plusDays(dice.between(1, 6));
        if (ended.filter(then -> then.isBefore(from.plus(Duration.ofDays(SETTLED))))
                .isPresent()) return List.of();
        if (receiver.hub().filter(hub -> day.isBefore(scenario.joined(hub))).isPresent()) return List.of();
        if (!side.offering(day, worker, desk.hub(), "offer-referral", offer(receiver))) return List.of();
        return answered(side, receiver);
    }

    private List<Act> answered(Side side, Counterpart to) {
        var day = side.today().plusDays(Math.min(dice.between(0, 12), dice.between(0, 12)));
        var all = new ArrayList<Act>();
        switch (dice.oneOf(ANSWER)) {
            case ACCEPTED -> all.addAll(accepted(side, to, day));
            case DECLINED -> {
                var reason = dice.oneOf(List.of(ReferralRefusal.NO_CAPACITY, ReferralRefusal.NOT_COMPETENT));
                receive(side, to, day, "decline-referral", Json.object().with("reason", reason));
            }
            case TAKEN_BACK -> {
                var reason = dice.oneOf(List.of(ReferralWithdrawal.PERSON_WITHDREW, ReferralWithdrawal.NEEDS_CHANGED));
                offering(side, day, "withdraw-referral", Json.object().with("reason", reason));
            }
            case NONE -> {}
        }
        all.addAll(0, side.acts());
        return all;
    }

    /** @return what the receiving hub tells of the case that it has from this */
    private List<Act> accepted(Side side, Counterpart to, LocalDate day) {
        var linked = LinkedLife.of(scenario, facts, dice, to, number);
        var data = Json.object().with("focalPoint", dice.uuid());
        linked.ifPresent(life -> life.naming(data));
        if (!receive(side, to, day, "accept-referral", data)) return List.of();
        var begins = side.today();
        disclose(side, to);
        if (receive(side, to, in(side, 3, 10), "send-return-message", told(ReturnMessage.CONTACT_MADE))
                && receive(side, to, in(side, 5, 25), "send-return-message", told(ReturnMessage.SERVICES_STARTED)))
            offering(side, in(side, 5, 25), "complete-referral", Json.object());
        return linked.map(life -> life.told(begins)).orElse(List.of());
    }

    private void disclose(Side side, Counterpart to) {
        offering(side, in(side, 0, 2), "share-consent-receipt", Json.object());
        var sealed = to.hub().map(hub -> new Sealed(scenario, hub, number)).orElse(null);
        var fields = Json.object().with("fields", Set.of(TransferField.NAME, TransferField.CONTACT));
        side.disclosing(in(side, 0, 2), worker, desk.hub(), fields, sealed);
        var services = Json.object().with("services", dice.someOf(NEED, 2));
        offering(side, in(side, 0, 3), "share-service-continuity", services);
    }

    private void offering(Side side, LocalDate day, String type, Json data) {
        side.offering(day, worker, desk.hub(), type, data);
    }

    private boolean receive(Side side, Counterpart to, LocalDate day, String type, Json data) {
        var officer = to.hub()
                .map(hub -> new Desk(hub, scenario))
                .map(theirs -> theirs.officer(dice, ActorRole.SUPERVISOR, theirs.police()))
                .orElse(worker);
        return side.receiving(day, officer, desk.hub(), type, data);
    }

    private LocalDate in(Side side, int least, int most) {
        return side.today().plusDays(dice.between(least, most));
    }

    private static Json told(ReturnMessage message) {
        return Json.object().with("message", message);
    }

    private Json offer(Counterpart to) {
        var partner = to.partner() == null
                ? null
                : Json.object()
                        .with("kind", to.partner())
                        .with("state", to.state().code());
        return Json.object()
                .with("victim", Json.object().with("reference", victim))
                .with("receiver", to.code())
                .with("partner", partner)
                .with("languages", List.of(Language.RU))
                .with("needs", dice.someOf(NEED, 3))
                .with("urgency", dice.chance(0.2) ? Urgency.URGENT : Urgency.ROUTINE)
                .with("flags", dice.chance(0.15) ? Set.of(ProtectionFlag.HEALTH) : null);
    }

    /** The month in which the case ends, or the consent: what arrives in one month arrives before what is done in it. */
    private static Optional<Instant> ended(List<Message> ofTheCase) {
        return ofTheCase.stream()
                .filter(message -> message.steps().stream().anyMatch(step -> ENDS.contains(step.type())))
                .map(Message::receivedAt)
                .min(Instant::compareTo)
                .map(then -> YearMonth.from(then.atZone(ZoneOffset.UTC))
                        .atDay(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
    }
}
