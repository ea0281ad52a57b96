package org.safar.command.appender;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.axonframework.common.Registration;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;

/**
 * Group commit: whoever writes queues up in the lane of its hub, whose thread takes what waits and stores it in one transaction.
 * Hubs decide beside each other and store one after another: positions follow the order of commits because each holds the store's
 * head until its own. Where the store knows no such hold all hubs share one lane.
 */
public final class GroupCommitAppender implements Appender, AutoCloseable {
    private final AppenderSettings settings;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Stamp stamp;
    private final Registration stamping;
    private final List<Lane> lanes = new ArrayList<>();

    /** Starts its threads. Puts its stamp on the event bus, which must be its own: nothing else gets through it any more. */
    public GroupCommitAppender(AppenderParts parts, AppenderSettings settings) {
        this.settings = settings;
        this.stamp = new Stamp(parts.store(), parts.clock());
        this.stamping = parts.events().registerDispatchInterceptor(stamp);
        lanes.add(new Lane("appender", parts, settings, stopping));
        if (!parts.store().exactPositions()) return;
        for (var hub : HubId.values()) lanes.add(new Lane("appender-" + hub, parts, settings, stopping));
    }

    @Override
    public CompletableFuture<Receipt> append(Entry entry) {
        return lane(entry.hub()).append(entry);
    }

    /** The first is of those who belong to no hub. */
    private Lane lane(@Nullable HubId hub) {
        return lanes.get(hub == null || lanes.size() == 1 ? 0 : 1 + hub.ordinal());
    }

    /** Messages that wait to be taken. */
    public int waiting() {
        return lanes.stream().mapToInt(Lane::waiting).sum();
    }

    /** Whether every hub's messages are taken. */
    public boolean works() {
        return lanes.stream().allMatch(Lane::works);
    }

    /** How far the clock is behind the last reception; zero unless it was set back. */
    public Duration clockBehind() {
        return stamp.clockBehind();
    }

    /** Takes nothing new, stores what waits, then stops. */
    @Override
    public void close() {
        stopping.countDown();
        var end = System.nanoTime() + settings.patience().toNanos();
        try {
            for (var lane : lanes) lane.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        stamping.cancel();
    }
}
