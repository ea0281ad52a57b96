package org.safar.query.casefile.web;

import static com.mongodb.client.model.Filters.eq;
import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.COMMISSION;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.SUPERVISOR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.CaseId;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.Provenance;
import org.safar.query.casefile.CaseFile;
import org.safar.query.casefile.Identification;
import org.safar.query.casefile.Standing;
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

/** Lists of cases, one case, and its history. */
@RestController
class CaseEndpoint {
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final CaseShelf shelf;
    private final CaseAnswers answers;

    CaseEndpoint(CaseShelf shelf, CaseAnswers answers) {
        this.shelf = shelf;
        this.answers = answers;
    }

    /** The caller's cases in pages by rising id; the next page is the {@code Link} of relation {@code next} (RFC 8288). */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/cases")
    ResponseEntity<Map<String, Object>> list(Caller caller, @RequestParam MultiValueMap<String, String> query) {
        var sight = Sight.of(caller);
        var asked = Parameters.of(query, Set.of("hub", "provenance", "identification", "standing", "after", "limit"));
        var limit = Math.max(1, asked.number("limit", PAGE, LARGEST_PAGE));
        var after =
                asked.one("after").map(text -> answers.meant(id(text), sight)).orElse(null);
        var found = shelf.list(sight, narrowing(asked), after, limit + 1);
        var lines = found.stream()
                .limit(limit)
                .map(kept -> answers.line(kept, sight))
                .toList();
        var headers = new HttpHeaders();
        if (found.size() > limit) headers.add(HttpHeaders.LINK, next(query, lines.getLast()));
        return ResponseEntity.ok().headers(headers).body(Map.of("cases", lines));
    }

    /** How a case stands. Its {@code ETag} is the version that a command names in {@code If-Match}. */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/cases/{id}")
    ResponseEntity<Map<String, Object>> open(@PathVariable String id, Caller caller) {
        var sight = Sight.of(caller);
        var file = find(id, sight);
        return ResponseEntity.ok().eTag("\"" + file.version() + "\"").body(answers.file(file, sight, caller));
    }

    /**
     * Every event of the case: who, when it happened, was recorded, was received, and how the case stood after it, with what was
     * learned later unknown to it. {@code until} is the last sequence to tell.
     */
    @AllowedFor({CASEWORKER, SUPERVISOR, IOM, AUDITOR})
    @GetMapping("/api/cases/{id}/history")
    ResponseEntity<Map<String, Object>> history(
            @PathVariable String id, Caller caller, @RequestParam MultiValueMap<String, String> query) {
        var sight = Sight.of(caller);
        var until = Parameters.of(query, Set.of("until")).number("until", Integer.MAX_VALUE, Integer.MAX_VALUE);
        var file = find(id, sight);
        var states = file.statesAfterEach();
        var steps = new ArrayList<Map<String, Object>>();
        for (var entry : file.entries()) {
            if (entry.sequence() > until) break;
            steps.add(answers.step(entry, states.get(steps.size()), caller));
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("id", answers.id(file.id(), sight));
        body.put("version", file.version());
        body.put("events", steps);
        return ResponseEntity.ok().eTag("\"" + file.version() + "\"").body(body);
    }

    private CaseFile find(String id, Sight sight) {
        if (!sight.opens()) throw Problems.absent();
        return shelf.find(answers.meant(known(id), sight), sight).orElseThrow(Problems::absent);
    }

    /** What cannot be an id is an id of nothing. */
    private static CaseId known(String text) {
        try {
            return CaseId.parse(text);
        } catch (Malformed _) {
            throw Problems.absent();
        }
    }

    private static CaseId id(String text) {
        try {
            return CaseId.parse(text);
        } catch (Malformed malformed) {
            throw Problems.invalidParameter("after", malformed.code().meaning());
        }
    }

    private static List<Bson> narrowing(Parameters asked) {
        var narrowing = new ArrayList<Bson>();
        narrow(narrowing, "view.hub", asked.code("hub", HubId.class).orElse(null));
        narrow(
                narrowing,
                "view.provenance",
                asked.code("provenance", Provenance.class).orElse(null));
        narrow(
                narrowing,
                "view.state.identification",
                asked.code("identification", Identification.class).orElse(null));
        narrow(
                narrowing,
                "view.state.standing",
                asked.code("standing", Standing.class).orElse(null));
        return narrowing;
    }

    private static void narrow(List<Bson> narrowing, String field, @Nullable Code value) {
        if (value != null) narrowing.add(eq(field, value.code()));
    }

    private static String next(MultiValueMap<String, String> query, Map<String, Object> last) {
        var same = new StringBuilder();
        query.forEach((name, values) -> {
            if (!name.equals("after")) same.append('&').append(name).append('=').append(values.getFirst());
        });
        return "</api/cases?after=" + last.get("id") + same + ">; rel=\"next\"";
    }
}
