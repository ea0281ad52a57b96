package org.safar.query.hubfeed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.submission.SubmissionEvent.BatchRecorded;
import org.safar.query.view.View;

/** One document a hub and one a delivery. */
public final class HubFeedView implements View<FeedDocument> {
    @Override
    public String name() {
        return "hubfeed";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<FeedDocument> type() {
        return FeedDocument.class;
    }

    @Override
    public Collection<String> keys(StoredEvent event) {
        if (event.event() instanceof BatchRecorded batch) {
            var hub = batch.hub(); // none of the neutral desk, which has no feed
            return hub == null ? List.of() : List.of(hub.text(), event.thing());
        }
        if (event.kind() == ThingKind.HUB) return List.of(event.thing());
        // what the exchange raised by itself is no sign of life of the hub's
        if (event.envelope().actor().role() == ActorRole.PLATFORM) return List.of();
        var hub = event.envelope().hub();
        return event.kind() == ThingKind.CASE && hub != null ? List.of(hub.text()) : List.of();
    }

    @Override
    public FeedDocument on(String key, @Nullable FeedDocument before, StoredEvent event) {
        if (event.event() instanceof BatchRecorded batch && key.equals(event.thing())) {
            var delivery = before == null ? null : before.delivery();
            return new FeedDocument(null, HubFeedProjector.delivery(delivery, event, batch));
        }
        var feed = before == null ? null : before.feed();
        return new FeedDocument(HubFeedProjector.feed(HubId.parse(key), feed, event), null);
    }

    /** The hub's code, to look its deliveries up by. */
    @Override
    public Map<String, Object> searched(FeedDocument document) {
        var delivery = document.delivery();
        return delivery == null ? Map.of() : Map.of("hub", delivery.hub());
    }

    @Override
    public List<String> indexes() {
        return List.of("hub");
    }
}
