package org.safar.query.hubfeed.web;

import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.COMMISSION;
import static org.safar.web.Role.HUB;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.OPERATOR;
import static org.safar.web.Role.SUPERVISOR;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safar.axon.json.EventJson;
import org.safar.kernel.HubId;
import org.safar.query.hubfeed.HubFeed;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The five hubs' feeds. */
@RestController
class FeedEndpoint {
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    private final ObjectMapper events = EventJson.mapper();
    private final Feeds feeds;

    FeedEndpoint(Feeds feeds) {
        this.feeds = feeds;
    }

    /** Each hub's participation and how fresh its feed is; counts only to whom they belong. */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR, OPERATOR, HUB})
    @GetMapping("/api/feeds")
    Map<String, Object> feeds(Caller caller, @RequestParam MultiValueMap<String, String> query) {
        if (!query.isEmpty()) throw Problems.unknownParameters(query.keySet());
        List<Map<String, Object>> all =
                Arrays.stream(HubId.values()).map(hub -> feed(hub, caller)).toList();
        return Map.of("feeds", all);
    }

    private Map<String, Object> feed(HubId hub, Caller caller) {
        var feed = feeds.find(hub).orElse(null);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("hub", hub.code());
        answer.put("freshness", feeds.freshness(hub));
        answer.put("participation", feed == null ? List.of() : participation(feed));
        if (feed != null && mayCount(caller, hub)) answer.put("exact", events.convertValue(feed, FIELDS));
        return answer;
    }

    private List<Map<String, String>> participation(HubFeed feed) {
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
            case CASEWORKER, IOM -> false;
        };
    }
}
