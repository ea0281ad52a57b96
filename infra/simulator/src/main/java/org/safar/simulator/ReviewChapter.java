package org.safar.simulator;

import static org.safar.simulator.Teller.Dated.on;

import java.time.LocalDate;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Authority;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.code.ReviewRequester;
import org.safar.kernel.code.RevocationReason;

/** What follows a decision: a refusal that is looked at again, a status that is taken back or that another state had given. */
final class ReviewChapter {
    private static final double ASKED_LATE = 0.06;
    private static final double SAME_DECIDER = 0.05;
    private static final double REVOKED = 0.006;
    private static final double KNOWN_ABROAD = 0.04;

    private static final Shares<ReviewOutcome> OUTCOME = Shares.of(ReviewOutcome.UPHELD, 60)
            .or(ReviewOutcome.OVERTURNED_TO_CONFIRMED, 25)
            .or(ReviewOutcome.OVERTURNED_TO_PRESUMED, 15);

    private static final Shares<ReviewRequester> REQUESTER = Shares.of(ReviewRequester.PERSON, 45)
            .or(ReviewRequester.LEGAL_REPRESENTATIVE, 35)
            .or(ReviewRequester.ASSISTING_ORGANISATION, 20);

    private final Dice dice;
    private final Person person;
    private final Desk desk;
    private final Teller teller;

    ReviewChapter(Dice dice, Person person, Desk desk, Teller teller) {
        this.dice = dice;
        this.person = person;
        this.desk = desk;
        this.teller = teller;
    }

    /** @param day of the decision, and what came of its review */
    record Reviewed(LocalDate day, boolean upheld) {}

    /**
     * @param refused the day of the refusal; a review can be asked for during ninety days
     * @param refuser who decided then
     * @param test the Palermo test, where it is met after all
     */
    Reviewed after(LocalDate refused, Officer refuser, Json test) {
        var asked = refused.plusDays(dice.chance(ASKED_LATE) ? dice.between(95, 140) : dice.between(10, 85));
        var clerk = desk.officer(dice, ActorRole.CASE_OFFICER, desk.commission());
        teller.tell(clerk, on(asked, "request-review", Json.object().with("requestedBy", dice.oneOf(REQUESTER))));
        var day = asked.plusDays(dice.between(15, 80));
        var outcome = dice.oneOf(OUTCOME);
        var decider = dice.chance(SAME_DECIDER) ? refuser : desk.officer(dice, ActorRole.DECIDER, desk.commission());
        var data = test.with("body", desk.commission()).with("outcome", outcome);
        teller.tell(decider, Authority.LAW, null, 0, on(day, "decide-review", data));
        return new Reviewed(day, outcome == ReviewOutcome.UPHELD);
    }

    /** Planned: a status of the country where the person was exploited. */
    void abroad(LocalDate presumed, Officer officer) {
        if (person.domestic() || person.metAbroad() || !dice.chance(KNOWN_ABROAD)) return;
        var country = person.destination().code();
        var data = Json.object().with("country", country).with("body", country + "-POLICE");
        teller.agenda().plan(officer, on(presumed.plusDays(dice.between(10, 60)), "recognise-status-abroad", data));
    }

    /** @return whether the status is taken back some time after the day */
    boolean revoked(LocalDate confirmed) {
        if (!dice.chance(REVOKED)) return false;
        var data = Json.object().with("body", desk.commission()).with("reason", RevocationReason.NEW_EVIDENCE);
        var decider = desk.officer(dice, ActorRole.DECIDER, desk.commission());
        teller.agenda().plan(decider, on(confirmed.plusDays(dice.between(60, 200)), "revoke-status", data));
        return true;
    }
}
