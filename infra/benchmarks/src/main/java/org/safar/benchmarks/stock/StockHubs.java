package org.safar.benchmarks.stock;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.safar.command.decision.HubBook;
import org.safar.command.hub.HubCommand;
import org.safar.command.hub.HubCommand.JoinHub;
import org.safar.command.hub.HubCommand.LeaveHub;
import org.safar.command.hub.HubCommand.RegisterBody;
import org.safar.command.hub.HubCommand.RegisterCustodian;
import org.safar.command.hub.HubCommand.SetHubRules;
import org.safar.kernel.HubId;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.hub.HubHistory;

/** The hubs' rules, in memory. */
public final class StockHubs implements HubBook {
    private final Map<HubId, HubHistory> histories = new ConcurrentHashMap<>();

    @Override
    public HubHistory of(HubId hub) {
        return histories.getOrDefault(hub, HubHistory.EMPTY);
    }

    /** As if it had been decided. */
    public HubEvent take(HubId hub, HubCommand command) {
        var event = event(command);
        histories.put(hub, of(hub).with(event));
        return event;
    }

    private static HubEvent event(HubCommand command) {
        return switch (command) {
            case JoinHub c -> new HubEvent.HubJoined(c.on());
            case LeaveHub c -> new HubEvent.HubLeft(c.on());
            case SetHubRules c ->
                new HubEvent.HubRulesSet(
                        c.from(), c.mayConfirm(), Objects.requireNonNullElse(c.minimumReflectionDays(), 30));
            case RegisterBody c -> new HubEvent.BodyRegistered(c.occurredOn(), c.code());
            case HubCommand.Practice _ -> throw new IllegalArgumentException("not measured");
            case RegisterCustodian c -> new HubEvent.CustodianRegistered(c.occurredOn(), c.code(), c.kind());
        };
    }
}
