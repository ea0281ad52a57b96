package org.safar.benchmarks.stock;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.safar.command.appender.Entry;
import org.safar.command.decision.Reach;
import org.safar.command.message.MessageReader;
import org.safar.command.message.Messages;
import org.safar.command.message.Platform;
import org.safar.command.message.Sender;
import org.safar.command.message.SenderKind;
import org.safar.command.message.ThingIds;
import org.safar.kernel.Actor;
import org.safar.kernel.ActorId;
import org.safar.kernel.HubId;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Voucher;

/** Reads lines as the command service does. */
public final class StockMessages {
    private static final Actor SELF =
            new Actor(new ActorId(new UUID(1, 1)), ActorRole.HUB_MACHINE, null, Voucher.EXCHANGE);

    private final MessageReader reader = new MessageReader(
            Messages.registry(), new ThingIds(new byte[32]), new Platform(Clock.systemUTC(), "stock", () -> false));

    /** A hub's own line. */
    public Entry ofHub(HubId hub, String line) {
        return read(hub, line, SenderKind.HUB_MACHINE);
    }

    /** A line of a hub's set-up. */
    public Entry ofOperator(HubId hub, String line) {
        return read(hub, line, SenderKind.OPERATOR);
    }

    private Entry read(HubId hub, String line, SenderKind kind) {
        return reader.read(
                new SubmissionId(hub, new UUID(0, 1)),
                1,
                line.getBytes(StandardCharsets.UTF_8),
                new Sender(hub, kind, SELF, new Reach.WholeHub()));
    }
}
