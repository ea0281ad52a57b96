package org.safar.simulator;

import static org.safar.simulator.Teller.Dated.on;
import static org.safar.simulator.Teller.UNTOLD;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.ReopeningReason;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.code.VoidReason;

/** How one case goes, from the first word to the last. */
final class Story {
    private static final double DESCRIBED_WITH_THE_REPORT = 0.2;
    private static final double DESCRIBED_AGAIN = 0.15;
    private static final double IN_A_FAMILY = 0.03;
    private static final int LIFE = 7;
    private static final double OUT_OF_ORDER = 0.003;
    private static final double NOT_A_VICTIM = 0.05;
    private static final double VOIDED = 0.012;
    private static final double CLOSED = 0.85;
    private static final double REOPENED = 0.06;

    private static final Shares<ReportSource> SOURCE = Shares.of(ReportSource.POLICE, 28)
            .or(ReportSource.NGO, 24)
            .or(ReportSource.BORDER_GUARD, 12)
            .or(ReportSource.HOTLINE, 12)
            .or(ReportSource.EMBASSY, 8)
            .or(ReportSource.SELF, 8)
            .or(ReportSource.LABOUR_INSPECTION, 4)
            .or(ReportSource.INTERNATIONAL_ORGANISATION, 4);

    private final Scenario scenario;
    private final Person person;
    private final int number;
    private final Dice dice;
    private final Dice life;
    private final Agenda agenda;
    private final Officer worker;
    private final Desk desk;
    private final Teller teller;
    private final String custodian;
    private final Officer officer;

    Story(Scenario scenario, Person person, int number, Dice dice) {
        this.scenario = scenario;
        this.person = person;
        this.number = number;
        this.dice = dice;
        this.life = Dice.of(scenario.seed(), LIFE, number);
        this.desk = new Desk(person.hub(), scenario);
        this.teller = new Teller(scenario, dice, desk, reference(person, number));
        this.custodian = desk.custodian(dice);
        this.officer = desk.officer(dice, ActorRole.CASE_OFFICER, custodian);
        this.worker = desk.officer(life, ActorRole.SOCIAL_WORKER, custodian);
        this.agenda = teller.agenda();
    }

    static String reference(Person person, int number) {
        return "%s-%07d".formatted(person.hub(), number);
    }

    /** @param met the day on which the person was met and the case begins */
    Life told(LocalDate met) {
        var journey = Journey.of(dice, person, met);
        var facts = new Facts(dice, person, journey);
        var muddled = dice.chance(OUT_OF_ORDER);
        var referring = new Referring(scenario, person, facts, desk, worker, number);
        var described = report(met, facts, muddled);
        var identification = new Identification(dice, person, desk, custodian, teller);
        var day = identification.screen(met, !dice.chance(NOT_A_VICTIM));
        if (identification.indicated()) {
            var care = new Care(life, agenda, desk, worker, new Consenting(life, person, facts));
            var planned = care.begin(met);
            var chapter = new JourneyChapter(dice, person, facts, teller, officer);
            var exploited = chapter.exploitation(day.plusDays(dice.between(0, 7)));
            agenda.release();
            day = chapter.legs(day.plusDays(dice.between(0, 12)));
            chapter.furtherExploitation(day);
            if (dice.chance(DESCRIBED_AGAIN)) tellAgain(day, facts);
            day = identification.decide(day, facts);
            if (!muddled) day = corrections(day, facts, described, exploited);
            day = chapter.afterwards(day);
            further(facts, care, planned, day);
            if (care.going() && !identification.declined())
                referring.ask(day, new Consenting(life, person, facts), agenda);
        }
        teller.tellTheRest();
        close(last(day, agenda.last(), referring.last()), identification);
        if (muddled) teller.muddleTheFirstTwo();
        var told = teller.told();
        var referred = new Life.Referred(referring.asked(told), referring.told(told));
        return new Life(person, told, justice(facts, identification), referred);
    }

    private static LocalDate last(LocalDate... days) {
        return Stream.of(days).max(LocalDate::compareTo).orElseThrow();
    }

    /** What runs beside the decisions, from then on. @param planned when it was agreed what to do */
    private void further(Facts facts, Care care, LocalDate planned, LocalDate day) {
        if (life.chance(IN_A_FAMILY)) {
            var unit = Json.object().with("unit", life.uuid());
            agenda.plan(officer, on(planned.plusDays(1), "join-family-unit", unit));
        }
        var afterwards = new Afterwards(life, person, desk, agenda, worker);
        if (care.going()) afterwards.reintegration(planned);
        if (person.metAbroad()) {
            var consenting = new Consenting(life, person, facts);
            new Homecoming(life, person, facts, desk, agenda, worker).after(day, consenting, care.going());
        }
        afterwards.redress(day);
        care.end();
    }

    private List<Message> justice(Facts facts, Identification identification) {
        if (!identification.indicated() || teller.told().isEmpty()) return List.of();
        return new Justice(scenario, person, facts, desk, number).told(teller.told());
    }

    /** @return the sequence of the description, or {@link Teller#UNTOLD} */
    private long report(LocalDate met, Facts facts, boolean muddled) {
        var precision = dice.chance(0.04) ? Precision.MONTH : Precision.DAY;
        var report = new Teller.Dated(
                met,
                precision,
                "report-suspicion",
                Json.object()
                        .with("source", dice.chance(0.05) ? null : dice.oneOf(SOURCE))
                        .with("custodian", custodian));
        if (!muddled && dice.chance(DESCRIBED_WITH_THE_REPORT)) {
            var first = teller.tell(officer, report, on(met, "describe-person", facts.asFirstDescribed(met)));
            return first == UNTOLD ? UNTOLD : first + 1;
        }
        // a plain tell might say the report again, and then the second message would not be the description
        teller.tell(officer, null, null, 0, report);
        var later = met.plusDays(dice.between(0, 2));
        return teller.tell(officer, on(later, "describe-person", facts.asFirstDescribed(later)));
    }

    /** The person has shown papers: what was described before is described anew. */
    private void tellAgain(LocalDate day, Facts facts) {
        teller.tell(officer, on(day, "describe-person", facts.description(day)));
    }

    private LocalDate corrections(LocalDate day, Facts facts, long described, long exploited) {
        var later = day;
        if (facts.misdescribed() && described != UNTOLD) {
            later = later.plusDays(dice.between(5, 120));
            correct(later, described, "describe-person", facts.description(later));
        }
        if (facts.mistaken() && exploited != UNTOLD) {
            later = later.plusDays(dice.between(5, 200));
            correct(later, exploited, "record-exploitation", facts.exploitation());
        }
        return later;
    }

    private void correct(LocalDate day, long sequence, String type, Json data) {
        teller.tell(
                officer,
                on(
                        day,
                        "correct-record",
                        Json.object()
                                .with("corrects", sequence)
                                .with(
                                        "replacement",
                                        Json.object().with("type", type).with("data", data))
                                .with("reason", dice.chance(0.7) ? "better-knowledge" : "entered-in-error")));
    }

    private void close(LocalDate from, Identification identification) {
        var day = from;
        if (dice.chance(CLOSED)) {
            day = day.plusDays(dice.between(20, 400));
            var reason = closing(identification);
            if (reason == ClosingReason.DECEASED) die(day.minusDays(dice.between(1, 15)));
            tell(day, "close-case", reason.code());
            if (reason != ClosingReason.DECEASED && dice.chance(REOPENED)) {
                day = day.plusDays(dice.between(20, 300));
                teller.tell(
                        officer,
                        null,
                        null,
                        0,
                        on(day, "reopen-case", Json.object().with("reason", reopening())));
                day = day.plusDays(dice.between(60, 200));
                tell(day, "close-case", ClosingReason.ASSISTANCE_COMPLETED.code());
            }
        }
        if (dice.chance(VOIDED)) {
            var reason = dice.chance(0.6) ? VoidReason.DUPLICATE : VoidReason.ENTERED_IN_ERROR;
            tell(day.plusDays(dice.between(1, 60)), "void-case", reason.code());
        }
    }

    private void die(LocalDate day) {
        var caused = dice.chance(0.3) ? null : dice.chance(0.3) ? "yes" : "no";
        teller.tell(officer, on(day, "record-death", Json.object().with("causedByTrafficking", caused)));
    }

    private void tell(LocalDate day, String type, String reason) {
        teller.tell(officer, on(day, type, Json.object().with("reason", reason)));
    }

    private ReopeningReason reopening() {
        return dice.chance(0.6) ? ReopeningReason.NEW_INFORMATION : ReopeningReason.NEW_NEED;
    }

    private ClosingReason closing(Identification identification) {
        if (!identification.indicated()) return ClosingReason.NO_INDICATORS;
        if (identification.declined()) return ClosingReason.NOT_CONFIRMED;
        return dice.oneOf(Shares.of(ClosingReason.ASSISTANCE_COMPLETED, 70)
                .or(ClosingReason.WITHDREW, 12)
                .or(ClosingReason.LOST_CONTACT, 10)
                .or(ClosingReason.TRANSFERRED, 7)
                .or(ClosingReason.DECEASED, 1));
    }
}
