package org.safar.simulator;

import static org.safar.simulator.Teller.Dated.on;

import java.time.LocalDate;
import java.util.List;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Appellant;
import org.safar.kernel.code.Discontinuance;
import org.safar.kernel.code.SentenceBand;
import org.safar.kernel.code.TipFinding;
import org.safar.simulator.Justice.Accused;

/** A proceeding, step after step, until it is final or given up. */
final class Court {
    private static final double GIVEN_UP = 0.2;
    private static final double CONVICTED = 0.82;
    private static final double SUSPENDED = 0.2;
    private static final double APPEALED = 0.3;
    private static final double COMPENSATED = 0.15;

    private static final Shares<Discontinuance> WHY = Shares.of(Discontinuance.NOT_ENOUGH_EVIDENCE, 50)
            .or(Discontinuance.SUSPECT_NOT_FOUND, 40)
            .or(Discontinuance.RECONCILED, 10);

    private static final Shares<SentenceBand> SENTENCE = Shares.of(SentenceBand.ONE_TO_FIVE_YEARS, 40)
            .or(SentenceBand.FIVE_TO_TEN_YEARS, 42)
            .or(SentenceBand.TEN_TO_FIFTEEN_YEARS, 8)
            .or(SentenceBand.UP_TO_ONE_YEAR, 6)
            .or(SentenceBand.FINE, 4);

    private final Dice dice;
    private final Desk desk;
    private final Teller teller;
    private final Officer officer;
    private final List<Accused> accused;

    Court(Dice dice, Desk desk, Teller teller, Officer officer, List<Accused> accused) {
        this.dice = dice;
        this.desk = desk;
        this.teller = teller;
        this.officer = officer;
        this.accused = List.copyOf(accused);
    }

    /** @param known since when the event is known */
    void proceed(String event, String proceeding, LocalDate known) {
        teller.about(ThingKind.PROCEEDING, proceeding);
        var day = known.plusDays(dice.between(5, 60));
        var opening = Json.object()
                .with("custodian", desk.police())
                .with("tipEvent", Json.object().with("reference", event))
                .with("kind", "criminal")
                .with("article", desk.hub() + "-CC-128")
                .with("body", desk.police());
        tell(day, "open-proceeding", opening);
        if (dice.chance(GIVEN_UP)) {
            var why = Json.object().with("reason", dice.oneOf(WHY));
            tell(day.plusDays(dice.between(60, 300)), "discontinue-proceeding", why);
            return;
        }
        day = day.plusDays(dice.between(20, 150));
        tell(day, "charge-persons", Json.object().with("persons", persons(accused)));
        day = day.plusDays(dice.between(60, 200));
        tell(day, "start-trial", Json.object().with("court", desk.court()));
        judge(event, proceeding, day.plusDays(dice.between(20, 200)));
    }

    private void judge(String event, String proceeding, LocalDate judged) {
        var convicted = accused.stream().filter(_ -> dice.chance(CONVICTED)).toList();
        var acquitted = accused.stream().filter(one -> !convicted.contains(one)).toList();
        var judgment = Json.object()
                .with("convicted", persons(convicted))
                .with("acquitted", persons(acquitted))
                .with("sentences", convicted.stream().map(_ -> sentence()).toList());
        tell(judged, "give-judgment", judgment);
        var day = judged;
        if (dice.chance(APPEALED)) {
            day = day.plusDays(dice.between(5, 15));
            tell(day, "appeal-judgment", Json.object().with("by", Appellant.DEFENCE));
        }
        day = day.plusDays(dice.between(20, 120));
        tell(day, "finalise-judgment", Json.object());
        if (!convicted.isEmpty() && dice.chance(COMPENSATED)) {
            var sum = Json.object().with("amount", dice.between(5, 80) * 100).with("currency", "USD");
            tell(day, "award-compensation", Json.object().with("persons", 1).with("sum", sum));
        }
        teller.about(ThingKind.TIP_EVENT, event);
        for (var one : accused) find(day, one, proceeding, convicted.contains(one));
    }

    private void find(LocalDate day, Accused one, String proceeding, boolean guilty) {
        var finding = Json.object()
                .with("body", desk.court())
                .with("finding", guilty ? TipFinding.SUBSTANTIATED : TipFinding.NOT_SUBSTANTIATED)
                .with("perpetrator", one.number())
                .with("proceeding", Json.object().with("reference", proceeding));
        tell(day, "record-finding", finding);
    }

    private Json sentence() {
        return Json.object()
                .with("band", dice.oneOf(SENTENCE))
                .with("suspended", dice.chance(SUSPENDED) ? Answer.YES : Answer.NO)
                .with("number", 1);
    }

    private static List<Json> persons(List<Accused> some) {
        return some.stream().map(Accused::json).toList();
    }

    private void tell(LocalDate day, String type, Json data) {
        teller.tell(officer, on(day, type, data));
    }
}
