package org.safar.query.personlink.web;

import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.DESK;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the neutral desk has said of cases. No route of a hub leads here. */
@RestController
final class PersonLinkEndpoint {
    private static final Set<String> KNOWN = Set.of("after", "limit");
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final PersonLinks links;

    PersonLinkEndpoint(PersonLinks links) {
        this.links = links;
    }

    /**
     * Links, whatever became of them, by rising id, in pages of {@code limit} after the id {@code after}; the next page is the
     * {@code Link} of relation {@code next} (RFC 8288).
     */
    @AllowedFor({DESK, AUDITOR})
    @GetMapping("/api/links")
    ResponseEntity<Map<String, Object>> list(Caller caller, @RequestParam MultiValueMap<String, String> query) {
        var unknown = new TreeSet<>(query.keySet());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) throw Problems.unknownParameters(unknown);
        var limit = limit(query);
        var listed = links.list(one(query, "after"), limit, caller);
        var headers = new HttpHeaders();
        if (listed.more()) {
            var last = listed.lines().getLast().get("id");
            headers.add(HttpHeaders.LINK, "</api/links?after=" + last + "&limit=" + limit + ">; rel=\"next\"");
        }
        return ResponseEntity.ok().headers(headers).body(Map.of("links", listed.lines()));
    }

    /** Its {@code ETag} is the version that a command names in {@code If-Match}. */
    @AllowedFor({DESK, AUDITOR})
    @GetMapping("/api/links/{id}")
    ResponseEntity<Map<String, Object>> one(@PathVariable String id, Caller caller) {
        var told = links.one(id, caller);
        return ResponseEntity.ok().eTag("\"" + told.version() + "\"").body(told.fields());
    }

    private static Optional<String> one(MultiValueMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name)).filter(value -> !value.isBlank());
    }

    private static int limit(MultiValueMap<String, String> query) {
        try {
            var limit = one(query, "limit").map(Integer::parseInt).orElse(PAGE);
            if (limit >= 1 && limit <= LARGEST_PAGE) return limit;
        } catch (NumberFormatException _) {
            // answered below
        }
        throw Problems.invalidParameter("limit", "a number from 1 to " + LARGEST_PAGE);
    }
}
