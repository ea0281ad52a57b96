package org.safar.simulator;

import static org.safar.simulator.Teller.Dated.on;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.safar.kernel.HubId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.OrganisationKind;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.Weekday;
import org.safar.kernel.place.Country;

/** What a hub's organisations keep beside cases: who helps, for whose money, and what is done so that nobody needs help. */
final class Institutions {
    private static final int INSTITUTIONS = 9;
    private static final Set<Service> HOUSE = Set.of(Service.SHELTER, Service.PSYCHOSOCIAL, Service.DOCUMENTS);

    /** Men a day in a hub's two houses for each simulated case, all years and hubs, with as much again to spare. */
    private static final double MEN = 0.0011;

    private static final double OTHERS = 0.0006;

    private final Scenario scenario;
    private final Desk desk;
    private final Dice dice;
    private final Teller teller;
    private final LocalDate joined;

    Institutions(Scenario scenario, HubId hub) {
        this.scenario = scenario;
        this.desk = new Desk(hub, scenario);
        this.dice = Dice.of(scenario.seed(), INSTITUTIONS, hub.ordinal());
        this.teller = Teller.prompt(scenario, dice, desk);
        this.joined = scenario.joined(hub);
    }

    /** Everything over all the years, in the order in which it arrives. */
    List<Message> told() {
        var day = joined.plusDays(1);
        project(day, desk.project(scenario.from()), scenario.halfTime().minusDays(1));
        for (var number = 1; number <= 2; number++) house(day, number);
        provider(day, desk.hub() + "-NGO-1", desk.hotline(), ProviderKind.HOTLINE, Set.of(Service.LEGAL_AID), true);
        provider(day, desk.hub() + "-NGO-1", desk.lawyers(), ProviderKind.LEGAL_AID, Set.of(Service.LEGAL_AID), true);
        provider(day, desk.police(), desk.clinic(), ProviderKind.CLINIC, Set.of(Service.MEDICAL), false);
        var prevention = new Prevention(dice, desk, teller);
        var month = YearMonth.from(joined).plusMonths(1);
        while (!month.atEndOfMonth().isAfter(scenario.until())) {
            if (month.equals(YearMonth.from(scenario.halfTime()))) change();
            prevention.during(month);
            month = month.plusMonths(1);
        }
        return teller.told();
    }

    /** One donor's project ends and another's begins; the first house has grown by then. */
    private void change() {
        var day = scenario.halfTime();
        var first = desk.project(scenario.from());
        about(ThingKind.PROJECT, first);
        tell(ngo(1), day, "end-project", Json.object().with("reason", "completed"));
        project(day, desk.project(day), scenario.until());
        about(ThingKind.PROVIDER, desk.shelter(1));
        capacity(day, 2);
    }

    private void project(LocalDate day, String code, LocalDate to) {
        about(ThingKind.PROJECT, code);
        var implementer = Json.object().with("organisation", ngo(1)).with("kind", OrganisationKind.NGO);
        var data = Json.object()
                .with("custodian", ngo(1))
                .with("project", code)
                .with("donor", code.endsWith("1") ? "NO-MFA" : "US-STATE")
                .with("implementers", List.of(implementer))
                .with("states", Set.of(desk.hub().code()))
                .with("from", day)
                .with("to", to);
        tell(ngo(1), day, "register-project", data);
    }

    private void house(LocalDate day, int number) {
        provider(day, ngo(number), desk.shelter(number), ProviderKind.SHELTER, HOUSE, false);
        capacity(day, 1);
        var rentFree = dice.chance(0.5) ? Answer.YES : Answer.NO;
        var premises = Json.object().with("rentFree", rentFree).with("owner", OrganisationKind.STATE);
        tell(ngo(number), day, "record-premises", premises);
    }

    /** @param times how much bigger than at first */
    private void capacity(LocalDate day, int times) {
        var men = 2 + (int) Math.ceil(times * scenario.cases() * MEN);
        var others = 1 + (int) Math.ceil(times * scenario.cases() * OTHERS);
        var data = Json.object()
                .with("men", men)
                .with("women", others)
                .with("families", 2)
                .with("children", others);
        tell(ngo(1), day, "set-capacity", data);
    }

    private void provider(
            LocalDate day, String custodian, String code, ProviderKind kind, Set<Service> services, boolean called) {
        about(ThingKind.PROVIDER, code);
        var place = Geography.workplace(dice, new Country(desk.hub().code()));
        var data = Json.object()
                .with("custodian", custodian)
                .with("provider", code)
                .with("kind", kind)
                .with("services", services)
                .with("place", place.json(day))
                .with("phone", called ? desk.hub() + ":1161" + dice.between(0, 9) : null)
                .with("hours", called ? List.of(dayAndNight()) : null);
        tell(custodian, day, "register-provider", data);
    }

    private static Json dayAndNight() {
        return Json.object()
                .with("days", List.of(Weekday.values()))
                .with("opens", "00:00")
                .with("closes", "24:00");
    }

    private String ngo(int number) {
        return desk.hub() + "-NGO-" + number;
    }

    private void about(ThingKind kind, String code) {
        teller.about(kind, code);
    }

    private void tell(String body, LocalDate day, String type, Json data) {
        teller.tell(desk.officer(dice, ActorRole.SUPERVISOR, body), on(day, type, data));
    }
}
