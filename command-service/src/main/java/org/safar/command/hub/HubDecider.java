package org.safar.command.hub;

import static java.util.Objects.requireNonNullElse;
import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.ALREADY_JOINED;
import static org.safar.kernel.RefusalCode.ALREADY_LEFT;
import static org.safar.kernel.RefusalCode.CODE_TAKEN;
import static org.safar.kernel.RefusalCode.DATES_REVERSED;
import static org.safar.kernel.RefusalCode.UNKNOWN_BODY;
import static org.safar.kernel.RefusalCode.WRONG_HUB;

import java.time.LocalDate;
import java.util.Optional;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Refusal;
import org.safar.command.hub.HubCommand.JoinHub;
import org.safar.command.hub.HubCommand.LeaveHub;
import org.safar.command.hub.HubCommand.RegisterBody;
import org.safar.command.hub.HubCommand.RegisterCustodian;
import org.safar.command.hub.HubCommand.SetHubRules;
import org.safar.kernel.HubId;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.hub.HubEvent.*;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.time.PartialDate;

/** The rules of a hub's participation, custodians, bodies and law. */
final class HubDecider {
    /** Days of reflection unless the hub's law is set to another number. */
    static final int REFLECTION_DAYS = 30;

    private HubDecider() {}

    /** @param recordedOn the latest day on which the message can have been written */
    static Decision decide(HubHistory hub, HubCommand command, HubId id, LocalDate recordedOn) {
        return switch (command) {
            case HubCommand.Practice c -> PracticeDecider.decide(hub, c, id, recordedOn);

            case JoinHub c when hub.participates() && since(hub, c.on()) -> unchanged();
            case JoinHub c ->
                unless(refuse(hub.participates(), new Refusal(ALREADY_JOINED)), beforeLast(hub, c.on()))
                        .then(new HubJoined(c.on()));

            case LeaveHub c when hub.joined() && !hub.participates() && since(hub, c.on()) -> unchanged();
            case LeaveHub c ->
                unless(refuse(!hub.participates(), new Refusal(ALREADY_LEFT)), beforeLast(hub, c.on()))
                        .then(new HubLeft(c.on()));

            case SetHubRules c when hub.rules().contains(rules(c)) && last(hub, rules(c)) -> unchanged();
            case SetHubRules c -> unless(unknownBody(hub, c)).then(rules(c));

            case RegisterCustodian c
            when hub.custodian(c.code()).filter(c.kind()::equals).isPresent() -> unchanged();
            case RegisterCustodian c ->
                unless(
                                foreign(c.code().value(), id),
                                refuse(hub.custodian(c.code()).isPresent(), new Refusal(CODE_TAKEN, "/code")))
                        .then(new CustodianRegistered(c.occurredOn(), c.code(), c.kind()));

            case RegisterBody c when hub.knows(c.code()) -> unchanged();
            case RegisterBody c ->
                unless(foreign(c.code().value(), id)).then(new BodyRegistered(c.occurredOn(), c.code()));
        };
    }

    private static HubRulesSet rules(SetHubRules c) {
        return new HubRulesSet(
                c.from(), c.mayConfirm(), requireNonNullElse(c.minimumReflectionDays(), REFLECTION_DAYS));
    }

    private static boolean last(HubHistory hub, HubEvent rules) {
        return hub.rules().getLast().equals(rules);
    }

    private static boolean since(HubHistory hub, PartialDate on) {
        return hub.participation().getLast().occurredOn().equals(on);
    }

    private static Optional<Refusal> beforeLast(HubHistory hub, PartialDate on) {
        var before =
                hub.joined() && on.surelyBefore(hub.participation().getLast().occurredOn());
        return refuse(before, new Refusal(DATES_REVERSED, "/on"));
    }

    private static Optional<Refusal> unknownBody(HubHistory hub, SetHubRules c) {
        var known = c.mayConfirm().stream().allMatch(hub::knows);
        return refuse(!known, new Refusal(UNKNOWN_BODY, "/mayConfirm"));
    }

    /** A registered code begins with its hub's country, so that no two hubs can mean different things by it. */
    private static Optional<Refusal> foreign(String code, HubId hub) {
        return refuse(!code.startsWith(hub.code() + "-"), new Refusal(WRONG_HUB, "/code"));
    }
}
