package org.safar.simulator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safar.kernel.HubId;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.CustodianKind;

/** A hub's organisations and people: who holds cases, who recognises, who confirms. */
record Desk(HubId hub, Scenario scenario) {
    private static final int OFFICERS = 12;

    /** From this many years after the first day on, a second body may confirm. */
    private static final int YEARS_UNTIL_PROSECUTORS_CONFIRM = 5;

    private static final Shares<CustodianKind> CUSTODY =
            Shares.of(CustodianKind.STATE, 62).or(CustodianKind.NGO, 28).or(CustodianKind.IOM, 10);

    String police() {
        return hub + "-MIA";
    }

    String borderService() {
        return hub + "-BORDER";
    }

    String commission() {
        return hub + "-COMMISSION";
    }

    String prosecutors() {
        return hub + "-PROSECUTOR";
    }

    String court() {
        return hub + "-COURT";
    }

    /** The shelters, which the hub's two organisations keep. @param number 1 or 2 */
    String shelter(int number) {
        return hub + "-SHELTER-" + number;
    }

    String clinic() {
        return hub + "-CLINIC-1";
    }

    String lawyers() {
        return hub + "-LAWYERS-1";
    }

    String hotline() {
        return hub + "-HOTLINE-1";
    }

    /** The project that pays on the day: one for the first half of the years, another for the second. */
    String project(LocalDate day) {
        return hub + (day.isBefore(scenario.halfTime()) ? "-PROJECT-1" : "-PROJECT-2");
    }

    /** Organisations that hold cases, by code. */
    Map<String, CustodianKind> custodians() {
        return Map.of(
                police(),
                CustodianKind.STATE,
                hub + "-NGO-1",
                CustodianKind.NGO,
                hub + "-NGO-2",
                CustodianKind.NGO,
                hub + "-IOM",
                CustodianKind.IOM);
    }

    /** Everybody who acts in cases; the custodians do as well. */
    List<String> bodies() {
        return Stream.concat(
                        Stream.of(borderService(), commission(), prosecutors(), court()),
                        custodians().keySet().stream())
                .sorted()
                .toList();
    }

    LocalDate prosecutorsConfirmFrom() {
        return scenario.from().plusYears(YEARS_UNTIL_PROSECUTORS_CONFIRM);
    }

    String custodian(Dice dice) {
        return switch (dice.oneOf(CUSTODY)) {
            case STATE -> police();
            case NGO -> hub + "-NGO-" + dice.between(1, 2);
            case IOM -> hub + "-IOM";
        };
    }

    /** Somebody of this role; a body has a dozen people in each. */
    Officer officer(Dice dice, ActorRole role, String body) {
        var number = dice.between(1, OFFICERS);
        var person = Dice.of(scenario.seed(), hub.ordinal(), role.ordinal(), body.hashCode(), number);
        return new Officer(person.uuid(), role, body);
    }
}
