package org.safar.simulator;

import static org.safar.simulator.Teller.Dated.on;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.PerpetratorRole;
import org.safar.kernel.code.Sex;
import org.safar.simulator.Teller.Dated;

/** The trafficking event behind a case, who is alleged to have done it, and what the courts made of it. */
final class Justice {
    private static final int JUSTICE = 8;
    private static final double INVESTIGATED = 0.24;
    private static final double PROCEEDED = 0.75;
    private static final double COMPANY = 0.05;
    private static final double OFFICIAL = 0.03;
    private static final int MOST = 3;

    private static final Shares<PerpetratorRole> ROLE = Shares.of(PerpetratorRole.RECRUITER, 40)
            .or(PerpetratorRole.EXPLOITER, 35)
            .or(PerpetratorRole.TRANSPORTER, 15)
            .or(PerpetratorRole.ORGANISER, 10);

    private final Person person;
    private final Facts facts;
    private final Desk desk;
    private final int number;
    private final Dice dice;
    private final Teller teller;
    private final Officer officer;

    Justice(Scenario scenario, Person person, Facts facts, Desk desk, int number) {
        this.person = person;
        this.facts = facts;
        this.desk = desk;
        this.number = number;
        this.dice = Dice.of(scenario.seed(), JUSTICE, number);
        this.teller = Teller.prompt(scenario, dice, desk);
        this.officer = desk.officer(dice, ActorRole.PROSECUTOR, desk.police());
    }

    /** @param ofTheCase in which the victim is reported: nothing is told of the event before that has arrived */
    List<Message> told(List<Message> ofTheCase) {
        if (!dice.chance(INVESTIGATED)) return List.of();
        var reported =
                ofTheCase.get(Math.min(1, ofTheCase.size() - 1)).receivedAt().plus(Duration.ofDays(1));
        teller.waitUntil(reported);
        var day = reported.atZone(ZoneOffset.UTC).toLocalDate().plusDays(dice.between(5, 60));
        teller.about(ThingKind.TIP_EVENT, event());
        tell(on(day, "open-tip-event", opening(day)));
        var victim = Json.object().with("reference", Story.reference(person, number));
        tell(on(day, "link-victim", Json.object().with("victim", victim)));
        var alleged = allege(day);
        if (alleged.isEmpty() || !dice.chance(PROCEEDED)) return teller.told();
        new Court(dice, desk, teller, officer, alleged).proceed(event(), proceeding(), day);
        return teller.told();
    }

    private String event() {
        return "%s-T-%07d".formatted(desk.hub(), number);
    }

    private String proceeding() {
        return "%s-P-%07d".formatted(desk.hub(), number);
    }

    private void tell(Dated step) {
        teller.tell(officer, step);
    }

    private Json opening(LocalDate day) {
        var work = facts.journey().legs().getLast().from();
        return Json.object()
                .with("custodian", desk.police())
                .with("act", Set.of("recruitment"))
                .with("means", Set.of(dice.chance(0.7) ? "deception" : "abuse-of-vulnerability"))
                .with("purpose", facts.forms())
                .with("place", work.json(day))
                .with("from", Precision.MONTH.of(facts.journey().exploitedFrom()))
                .with("to", Precision.MONTH.of(facts.journey().exploitedTo()));
    }

    /** @return the numbers of those who are persons: a company is not charged here, its people are */
    private List<Accused> allege(LocalDate day) {
        var accused = new ArrayList<Accused>();
        var many = dice.between(1, MOST);
        for (var n = 1; n <= many; n++) {
            var json = Json.object().with("perpetrator", n).with("roles", dice.someOf(ROLE, 2));
            if (dice.chance(COMPANY)) {
                tell(on(day, "allege-perpetrator", json.with("legalPerson", Answer.YES)));
                continue;
            }
            var sex = dice.chance(0.65) ? Sex.MALE : Sex.FEMALE;
            var citizenship = dice.chance(0.7)
                    ? person.origin().code()
                    : person.destination().code();
            json.with("sex", sex)
                    .with("ageBand", dice.oneOf(List.of(AgeBand.FROM_30, AgeBand.FROM_39, AgeBand.FROM_48)))
                    .with("citizenship", citizenship)
                    .with("official", dice.chance(OFFICIAL) ? Answer.YES : null);
            tell(on(day, "allege-perpetrator", json));
            accused.add(new Accused(n, sex, citizenship));
        }
        return accused;
    }

    /** Somebody who can be charged. @param number in the event */
    record Accused(int number, Sex sex, String citizenship) {
        Json json() {
            return Json.object()
                    .with("sex", sex)
                    .with("citizenship", citizenship)
                    .with("number", 1);
        }
    }
}
