package org.safar.query.casefile.web;

import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.COMMISSION;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.SUPERVISOR;

import java.util.Map;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every breach of a protective rule that was ever found. */
@RestController
class BreachEndpoint {
    private final Breaches breaches;
    private final Awaited awaited;

    BreachEndpoint(Breaches breaches, Awaited awaited) {
        this.breaches = breaches;
        this.awaited = awaited;
    }

    /**
     * The breaches in the caller's cases, open and cleared, in pages; the next page is the {@code Link} of relation {@code next}
     * (RFC 8288). {@code from} and {@code to} are the months in which the exchange found them.
     */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/breaches")
    ResponseEntity<Map<String, Object>> list(Caller caller, @RequestParam MultiValueMap<String, String> query) {
        return ListAnswer.of("breaches", "/api/breaches", breaches.list(caller, awaited.ofList(query)), query);
    }
}
