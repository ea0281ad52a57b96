package org.safar.query.hubfeed.web;

import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.COMMISSION;
import static org.safar.web.Role.DESK;
import static org.safar.web.Role.HUB;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.OPERATOR;
import static org.safar.web.Role.SUPERVISOR;

import java.util.Map;
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
    private final Feeds feeds;

    FeedEndpoint(Feeds feeds) {
        this.feeds = feeds;
    }

    /** Each hub's participation and how fresh its feed is; counts only to whom they belong. */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR, OPERATOR, HUB, DESK})
    @GetMapping("/api/feeds")
    Map<String, Object> feeds(Caller caller, @RequestParam MultiValueMap<String, String> query) {
        if (!query.isEmpty()) throw Problems.unknownParameters(query.keySet());
        return Map.of("feeds", feeds.told(caller));
    }
}
