package org.safar.simulator;

import static org.safar.simulator.Teller.Dated.on;
import static org.safar.simulator.Teller.UNTOLD;

import java.time.LocalDate;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.ReopeningReason;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.code.VoidReason;

/** How one case goes, from the first word to the last. */
final class Story {
    private static final double DESCRIBED_WITH_THE_REPORT = 0.2;
    private static final double DESCRIBED_AGAIN = 0.5;
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

    private final Person person;
    private final Dice dice;
    private final Desk desk;
    private final Teller teller;
    private final String custodian;
    private final Officer officer;

    Story(Scenario scenario, Person person, int number, Dice dice) {
        this.person = person;
        this.dice = dice;
        this.desk = new Desk(person.hub(), scenario);
        this.teller = new Teller(scenario, dice, desk, "%s-%07d".formatted(person.hub(), number));
        this.custodian = desk.custodian(dice);
        this.officer = desk.officer(dice, ActorRole.CASE_OFFICER, custodian);
    }

    /** @param met the day on which the person was met and the case begins */
    Life told(LocalDate met) {
        var journey = Journey.of(dice, person, met);
        var facts = new Facts(dice, person, journey);
        var muddled = dice.chance(OUT_OF_ORDER);
        var described = report(met, facts, muddled);
        var identification = new Identification(dice, person, desk, custodian, teller);
        var day = identification.screen(met, !dice.chance(NOT_A_VICTIM));
        if (identification.indicated()) {
            var chapter = new JourneyChapter(dice, person, facts, teller, officer);
            var exploited = chapter.exploitation(day.plusDays(dice.between(0, 7)));
            day = chapter.legs(day.plusDays(dice.between(0, 12)));
            chapter.furtherExploitation(day);
            if (dice.chance(DESCRIBED_AGAIN)) tellAgain(day, facts);
            day = identification.decide(day, facts);
            if (!muddled) day = corrections(day, facts, described, exploited);
            day = chapter.afterwards(day);
        }
        close(day, identification);
        if (muddled) teller.muddleTheFirstTwo();
        return new Life(person, teller.told());
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
            tell(day, "close-case", closing(identification).code());
            if (dice.chance(REOPENED)) {
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
