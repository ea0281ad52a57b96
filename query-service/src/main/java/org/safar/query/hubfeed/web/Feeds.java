package org.safar.query.hubfeed.web;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.safar.kernel.HubId;
import org.safar.query.hubfeed.FeedDocument;
import org.safar.query.hubfeed.HubFeed;
import org.safar.query.hubfeed.HubFeedView;
import org.safar.query.view.ViewReader;
import org.safar.query.view.Views;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The hubs' feeds, for the API and for pages. */
@Component
public class Feeds {
    private final Function<HubId, Optional<HubFeed>> source;
    private final InstantSource clock;

    @Autowired
    Feeds(Views views) {
        this(views.reader(new HubFeedView()));
    }

    private Feeds(ViewReader<FeedDocument> reader) {
        this(hub -> reader.find(hub.text()).map(kept -> kept.view().feed()), InstantSource.system());
    }

    Feeds(Function<HubId, Optional<HubFeed>> source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Everything that is known of a feed: for whoever it belongs to. */
    Optional<HubFeed> find(HubId hub) {
        return source.apply(hub);
    }

    /** How fresh a feed is, in bands that everybody may know: fresh, late, silent, not-participating. */
    public String freshness(HubId hub) {
        var feed = find(hub);
        var takesPart = feed.map(HubFeed::participation)
                .filter(changes -> !changes.isEmpty() && changes.getLast().joined())
                .isPresent();
        var last = feed.map(HubFeed::lastReceived).orElse(null);
        return Freshness.of(takesPart, last, clock.instant()).code();
    }
}
