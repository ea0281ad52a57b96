package org.safar.query.hubfeed;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.hub.HubEvent.BodyRegistered;
import org.safar.kernel.hub.HubEvent.CustodianRegistered;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.hub.HubEvent.HubLeft;
import org.safar.kernel.hub.HubEvent.HubMessageNoted;
import org.safar.kernel.hub.HubEvent.HubRulesSet;
import org.safar.kernel.submission.SubmissionEvent.BatchRecorded;
import org.safar.kernel.victimcase.VictimCaseEvent;
import org.safar.query.hubfeed.HubFeed.Custodian;
import org.safar.query.hubfeed.HubFeed.Participation;
import org.safar.query.hubfeed.HubFeed.Rules;

/** Events into feeds and deliveries: pure, one at a time. */
final class HubFeedProjector {
    private HubFeedProjector() {}

    static HubFeed feed(HubId hub, @Nullable HubFeed before, StoredEvent stored) {
        var feed = before == null ? HubFeed.of(hub) : before;
        return switch (stored.event()) {
            case HubEvent event -> ruled(feed, event);
            case BatchRecorded batch -> feed.answered(feed.messages().with(batch), stored.receivedAt());
            case VictimCaseEvent event ->
                feed.received(
                        Lateness.of(event.occurredOn(), stored.receivedAt()),
                        Lateness.of(stored.envelope().recordedAt(), stored.receivedAt()),
                        stored.receivedAt());
            default -> feed;
        };
    }

    static Delivery delivery(@Nullable Delivery before, StoredEvent stored, BatchRecorded batch) {
        var id = SubmissionId.parse(stored.thing());
        var counts = before == null ? Counts.NONE : before.messages();
        return new Delivery(
                id,
                Objects.requireNonNull(batch.hub(), "a feed is of a hub").code(),
                before == null ? stored.receivedAt() : before.firstReceived(),
                stored.receivedAt(),
                Math.max(before == null ? 0 : before.lines(), batch.lastLine()),
                counts.with(batch));
    }

    private static HubFeed ruled(HubFeed feed, HubEvent event) {
        return switch (event) {
            case HubJoined e -> feed.takingPart(new Participation(true, e.occurredOn()));
            case HubLeft e -> feed.takingPart(new Participation(false, e.occurredOn()));
            case HubRulesSet e -> feed.ruled(new Rules(e.occurredOn(), e.mayConfirm(), e.minimumReflectionDays()));
            case CustodianRegistered e -> feed.registered(new Custodian(e.custodian(), e.kind(), e.occurredOn()));
            case BodyRegistered e -> feed.registered(e.body());
            case HubEvent.Practice e -> feed.practising(e);
            case HubMessageNoted _ -> feed;
        };
    }
}
