package org.safar.simulator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.ActivityAim;
import org.safar.kernel.code.ActivityKind;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Audience;
import org.safar.kernel.code.CallTopic;
import org.safar.kernel.code.OrganisationKind;
import org.safar.kernel.code.PreventionMessage;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.TrainingTopic;
import org.safar.kernel.place.Country;
import org.safar.simulator.Teller.Dated;

/** A hub's prevention, month by month: the hotline's calls, and a campaign, a training or a forum now and then. */
final class Prevention {
    private static final double CAMPAIGN = 0.4;
    private static final double WRONG = 0.02;
    private static final double WITHDRAWN = 0.01;
    private static final double PAID_BY_A_PROJECT = 0.6;

    private static final Shares<ActivityKind> KIND = Shares.of(ActivityKind.TRAINING, 30)
            .or(ActivityKind.LEAFLETS, 20)
            .or(ActivityKind.PRESENTATION, 18)
            .or(ActivityKind.ROUND_TABLE, 10)
            .or(ActivityKind.RADIO, 8)
            .or(ActivityKind.SMS, 6)
            .or(ActivityKind.TELEVISION, 4)
            .or(ActivityKind.FORUM, 4);

    private static final Shares<ActivityAim> AIM =
            Shares.of(ActivityAim.SAFE_MIGRATION, 50).or(ActivityAim.RIGHTS, 35).or(ActivityAim.DEMAND, 15);

    private final Dice dice;
    private final Desk desk;
    private final Teller teller;
    private int number;

    Prevention(Dice dice, Desk desk, Teller teller) {
        this.dice = dice;
        this.desk = desk;
        this.teller = teller;
    }

    void during(YearMonth month) {
        hotline(month);
        if (dice.chance(CAMPAIGN)) campaign(month.atDay(dice.between(2, 27)));
    }

    private void hotline(YearMonth month) {
        var calls = new ArrayList<Json>();
        var called = 0;
        for (var topic : CallTopic.values()) {
            var many = dice.between(0, topic == CallTopic.WORK_ABROAD ? 120 : 25);
            called += many;
            calls.add(Json.object().with("topic", topic).with("number", many));
        }
        var activity = Json.object()
                .with("kind", ActivityKind.HOTLINE_MONTH)
                .with("place", country())
                .with("provider", desk.hotline())
                .with("calls", calls)
                .with("personsMet", Math.min(called, dice.between(0, 4)));
        tell(month.atEndOfMonth(), Precision.MONTH, "record-activity", told(activity));
    }

    private void campaign(LocalDate day) {
        var activity = activity(day, dice.oneOf(KIND));
        tell(day, Precision.DAY, "record-activity", told(activity));
        if (dice.chance(WRONG)) {
            var corrected = Json.object().with("activity", activity).with("reason", "better-knowledge");
            again(day.plusDays(3), day, "correct-activity", corrected);
        } else if (dice.chance(WITHDRAWN)) {
            again(
                    day.plusDays(3),
                    day.plusDays(3),
                    "withdraw-activity",
                    Json.object().with("reason", "duplicate"));
        }
    }

    private Json activity(LocalDate day, ActivityKind kind) {
        var json = Json.object()
                .with("kind", kind)
                .with("aim", dice.oneOf(AIM))
                .with(
                        "place",
                        Geography.home(dice, new Country(desk.hub().code())).json(day))
                .with("agency", dice.chance(0.4) ? desk.commission() : null)
                .with("project", dice.chance(PAID_BY_A_PROJECT) ? desk.project(day) : null);
        var told = switch (kind) {
            case LEAFLETS, SMS ->
                json.with("copies", dice.between(5, 80) * 100).with("reach", dice.between(4, 60) * 100);
            case TELEVISION, RADIO -> json.with("reach", dice.between(20, 400) * 1_000);
            case TRAINING ->
                json.with("topics", Set.of(dice.oneOf(List.of(TrainingTopic.values()))))
                        .with("participants", participants());
            case PRESENTATION, FORUM, ROUND_TABLE, HOTLINE_MONTH -> json.with("participants", participants());
        };
        return told.with("audiences", Set.of(dice.oneOf(List.of(Audience.values()))))
                .with("messages", Set.of(dice.oneOf(List.of(PreventionMessage.values()))))
                .with("languages", Set.of(dice.chance(0.5) ? "ru" : "uz"));
    }

    private List<Json> participants() {
        var all = new ArrayList<Json>();
        for (var sex : List.of(Sex.FEMALE, Sex.MALE)) {
            var from = dice.oneOf(List.of(OrganisationKind.STATE, OrganisationKind.NGO, OrganisationKind.SCHOOL));
            all.add(Json.object().with("from", from).with("sex", sex).with("number", dice.between(3, 40)));
        }
        return all;
    }

    private Json country() {
        return Json.object().with("country", desk.hub().code());
    }

    private Json told(Json activity) {
        return Json.object().with("custodian", desk.hub() + "-NGO-1").with("activity", activity);
    }

    private void tell(LocalDate day, Precision precision, String type, Json data) {
        number++;
        teller.about(ThingKind.ACTIVITY, "%s-A-%05d".formatted(desk.hub(), number));
        say(new Dated(day, precision, type, data));
    }

    /** Of the same activity. */
    private void again(LocalDate written, LocalDate day, String type, Json data) {
        teller.waitUntil(written.atStartOfDay(ZoneOffset.UTC).toInstant());
        say(Dated.on(day, type, data));
    }

    private void say(Dated step) {
        teller.tell(desk.officer(dice, ActorRole.SUPERVISOR, desk.hub() + "-NGO-1"), step);
    }
}
