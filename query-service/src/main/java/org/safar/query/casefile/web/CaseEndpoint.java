package org.safar.query.casefile.web;

import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.COMMISSION;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.SUPERVISOR;

import java.util.Map;
import java.util.Set;
import org.safar.query.casefile.web.Cases.Told;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of cases, one case, and its history. */
@RestController
class CaseEndpoint {
    private final Cases cases;
    private final Awaited awaited;

    CaseEndpoint(Cases cases, Awaited awaited) {
        this.cases = cases;
        this.awaited = awaited;
    }

    /**
     * The caller's cases in pages by rising id; the next page is the {@code Link} of relation {@code next} (RFC 8288). With the token
     * of a receipt in {@code after} the first page, once it shows that write.
     */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/cases")
    ResponseEntity<Map<String, Object>> list(Caller caller, @RequestParam MultiValueMap<String, String> query) {
        return ListAnswer.of("cases", "/api/cases", cases.list(caller, awaited.ofList(query)), query);
    }

    /**
     * How a case stands. Its {@code ETag} is the version that a command names in {@code If-Match}. With {@code after}, the token of a
     * receipt, it answers once it shows that write; a 503 says when to ask again where that takes longer than a few seconds.
     */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/cases/{id}")
    ResponseEntity<Map<String, Object>> open(
            @PathVariable String id, Caller caller, @RequestParam MultiValueMap<String, String> query) {
        Parameters.of(awaited.of(query), Set.of());
        return answer(cases.open(id, caller));
    }

    /**
     * Every event of the case: who, when it happened, was recorded, was received, and how the case stood after it, with
     * what was learned later unknown to it. {@code until} is the last sequence to tell. With {@code axis=happened} in the
     * order in which things happened, corrections in their place. {@code after} as above.
     *
     * <p>{@code beside} are the steps of the {@code proceeding}s that concern the case, of those that the caller may see, counted from
     * 1, in the order of the same axis: {@code standsAfter} is the sequence of the case's event behind which a step stands, {@code
     * stage} how far the proceeding had come with it. With {@code until} as far as they were known when that event was stored. {@code
     * knownAt} is later than {@code receivedAt} where only later somebody said that the proceeding concerns the case. {@code
     * knownAfter} and {@code nth} name a step on either axis: the first one known behind the event of sequence 7 is that event's 1.
     */
    @AllowedFor({CASEWORKER, SUPERVISOR, IOM, AUDITOR})
    @GetMapping("/api/cases/{id}/history")
    ResponseEntity<Map<String, Object>> history(
            @PathVariable String id, Caller caller, @RequestParam MultiValueMap<String, String> query) {
        return answer(cases.history(id, caller, awaited.of(query)));
    }

    private static ResponseEntity<Map<String, Object>> answer(Told told) {
        return ResponseEntity.ok().eTag("\"" + told.tag() + "\"").body(told.fields());
    }
}
