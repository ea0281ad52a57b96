package org.safar.query.hubfeed.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.safar.axon.json.EventJson;
import org.safar.kernel.HubId;
import org.safar.query.hubfeed.FeedDocument;
import org.safar.query.hubfeed.HubFeed;
import org.safar.query.hubfeed.HubFeedView;
import org.safar.query.view.ViewReader;
import org.safar.query.view.Views;
import org.safar.web.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The hubs' feeds, for the API and for pages. */
@Component
public class Feeds {
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    private final ObjectMapper events = EventJson.mapper();
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

    /** Each hub's participation and how fresh its feed is; counts only to whom they belong. The fields of the API. */
    public List<Map<String, Object>> told(Caller caller) {
        return Arrays.stream(HubId.values()).map(hub -> told(hub, caller)).toList();
    }

    private Map<String, Object> told(HubId hub, Caller caller) {
        var feed = find(hub).orElse(null);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("hub", hub.code());
        answer.put("freshness", freshness(hub));
        answer.put("participation", feed == null ? List.of() : participation(feed));
        if (feed != null && mayCount(caller, hub)) answer.put("exact", events.convertValue(feed, FIELDS));
        return answer;
    }

    private static List<Map<String, String>> participation(HubFeed feed) {
        return feed.participation().stream()
                .map(change ->
                        Map.of(change.joined() ? "joined" : "left", change.on().toString()))
                .toList();
    }

    /** A region's commission is not the country's: the whole country's traffic is not its own. */
    private static boolean mayCount(Caller caller, HubId hub) {
        return switch (caller.role()) {
            case OPERATOR -> true;
            case AUDITOR -> caller.hub() == null || caller.isOf(hub);
            case SUPERVISOR, HUB -> caller.isOf(hub);
            case COMMISSION -> caller.isOf(hub) && caller.region() == null;
            case CASEWORKER, IOM, DESK -> false;
        };
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
