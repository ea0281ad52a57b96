package org.safar.query.kept.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safar.kernel.HubId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.Codes;
import org.safar.query.kept.web.KeptThings.Asked;
import org.safar.query.kept.web.KeptThings.Listed;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** The same answers for every kind of thing. */
record KeptAnswers(KeptThings things) {
    private static final Set<String> KNOWN = Set.of("hub", "after", "limit");
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    /** The next page is the {@code Link} of relation {@code next} (RFC 8288). */
    ResponseEntity<Map<String, Object>> list(ThingKind kind, Caller caller, MultiValueMap<String, String> query) {
        var unknown = new TreeSet<>(query.keySet());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) throw Problems.unknownParameters(unknown);
        var asked = new Asked(one(query, "hub").map(KeptAnswers::hub), one(query, "after"), limit(query));
        var listed = things.list(kind, asked, caller);
        var headers = new HttpHeaders();
        if (listed.more()) headers.add(HttpHeaders.LINK, next(kind, asked, listed));
        return ResponseEntity.ok().headers(headers).body(Map.of(kind.plural(), listed.lines()));
    }

    /** Its {@code ETag} is the version that a command names in {@code If-Match}. */
    ResponseEntity<Map<String, Object>> one(ThingKind kind, String id, Caller caller) {
        var told = things.one(kind, id, caller);
        return ResponseEntity.ok().eTag("\"" + told.version() + "\"").body(told.fields());
    }

    private static String next(ThingKind kind, Asked asked, Listed listed) {
        var hub = asked.hub().map(code -> "&hub=" + code).orElse("");
        var last = listed.lines().getLast().get("id");
        return "</api/" + kind.plural() + "?after=" + last + "&limit=" + asked.limit() + hub + ">; rel=\"next\"";
    }

    private static Optional<String> one(MultiValueMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name)).filter(value -> !value.isBlank());
    }

    private static HubId hub(String text) {
        return Codes.find(HubId.class, text)
                .orElseThrow(() -> Problems.invalidParameter("hub", "no hub has this code"));
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
