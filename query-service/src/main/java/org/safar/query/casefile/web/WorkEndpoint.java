package org.safar.query.casefile.web;

import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.SUPERVISOR;

import java.util.Map;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A desk's work. */
@RestController
class WorkEndpoint {
    private final Work work;
    private final Awaited awaited;

    WorkEndpoint(Work work, Awaited awaited) {
        this.work = work;
        this.awaited = awaited;
    }

    /**
     * In the cases that the caller works with: {@code overdue} deadlines that nobody answered, those that are {@code due} within so
     * many days, {@code expiringConsents} among them that nobody has renewed, and cases that are {@code waiting} for the next
     * decision, longest first. Each line has its time: days left, negative where it has passed, or days of waiting.
     */
    @AllowedFor({CASEWORKER, SUPERVISOR, IOM})
    @GetMapping("/api/work")
    Map<String, Object> work(Caller caller, @RequestParam MultiValueMap<String, String> query) {
        return work.told(caller, awaited.of(query));
    }
}
