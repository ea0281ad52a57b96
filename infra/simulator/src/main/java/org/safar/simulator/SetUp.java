package org.safar.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.safar.kernel.HubId;
import org.safar.kernel.code.KeyUse;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.TransferInstrument;

/** What an operator sets up before a hub can send: its participation, its organisations, who may confirm from when. */
final class SetUp {
    private static final int SET_UP = 4;
    private static final int REFLECTION_DAYS = 30;

    private final Desk desk;
    private final Dice dice;
    private final LocalDate day;
    private final List<String> lines = new ArrayList<>();
    private Instant now;

    private SetUp(Scenario scenario, HubId hub, LocalDate day) {
        this.desk = new Desk(hub, scenario);
        this.dice = Dice.of(scenario.seed(), SET_UP, hub.ordinal(), day.toEpochDay());
        this.day = day;
        this.now = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The lines on the day on which the hub joins. */
    static List<String> joining(Scenario scenario, HubId hub) {
        var setUp = new SetUp(scenario, hub, scenario.joined(hub));
        setUp.say("join-hub", Json.object().with("on", setUp.day));
        for (var body : setUp.desk.bodies())
            setUp.say("register-body", Json.object().with("code", body));
        new TreeMap<>(setUp.desk.custodians())
                .forEach((code, kind) -> setUp.say(
                        "register-custodian", Json.object().with("code", code).with("kind", kind)));
        setUp.rules(List.of(setUp.desk.commission()));
        setUp.exchange(scenario);
        return List.copyOf(setUp.lines);
    }

    /** The lines on the day on which a second body may confirm. */
    static List<String> secondBody(Scenario scenario, HubId hub) {
        var setUp = new SetUp(scenario, hub, new Desk(hub, scenario).prosecutorsConfirmFrom());
        setUp.rules(List.of(setUp.desk.commission(), setUp.desk.prosecutors()));
        return List.copyOf(setUp.lines);
    }

    /** On what persons can be passed on, and to which key. */
    private void exchange(Scenario scenario) {
        for (var other : Counterpart.of(desk.hub(), HubId.values()))
            say(
                    "agree-transfer-basis",
                    Json.object()
                            .with("with", other.state().code())
                            .with("instrument", instrument(other))
                            .with("from", day)
                            .with("fields", other.fields()));
        var key = Sealed.key(scenario, desk.hub());
        say(
                "register-key",
                Json.object().with("from", day).with("use", KeyUse.ENCRYPTION).with("key", Sealed.point(key)));
    }

    private static TransferInstrument instrument(Counterpart with) {
        return with.partner() == null ? TransferInstrument.MULTILATERAL_TREATY : TransferInstrument.MEMORANDUM;
    }

    private void rules(List<String> mayConfirm) {
        say(
                "set-hub-rules",
                Json.object()
                        .with("from", day)
                        .with("mayConfirm", mayConfirm)
                        .with("minimumReflectionDays", REFLECTION_DAYS));
    }

    private void say(String type, Json data) {
        lines.add(Json.object()
                .with("id", dice.uuid())
                .with("type", type)
                .with("revision", 1)
                .with("thing", Json.object().with("kind", "hub").with("id", desk.hub()))
                .with("occurredOn", day)
                .with("recordedAt", now)
                .with("provenance", Provenance.SIMULATED)
                .with("data", data)
                .toString());
        now = now.plusSeconds(1);
    }
}
