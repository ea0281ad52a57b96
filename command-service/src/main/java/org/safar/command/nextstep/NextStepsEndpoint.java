package org.safar.command.nextstep;

import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What can be done in a case now. */
@RestController
final class NextStepsEndpoint {
    private final Foresight foresight;

    NextStepsEndpoint(Foresight foresight) {
        this.foresight = foresight;
    }

    /**
     * Every command of a case: {@code open} (with the protective rules that it would break), {@code in-the-way} with the rule that is,
     * or {@code nothing-to-change}. It is asked of the law itself with a made-up command of each type: dated today, in the caller's
     * name, about what the case holds and the hub has registered. Open means that some such content would be stored, not any. The
     * {@code ETag} is the version on which it stands.
     */
    @GetMapping("/api/cases/{id}/next-steps")
    @AllowedFor({Role.CASEWORKER, Role.SUPERVISOR})
    ResponseEntity<Foresight.Told> nextSteps(@PathVariable String id, Caller caller) {
        var told = foresight.of(id, caller);
        return ResponseEntity.ok().eTag("\"" + told.version() + "\"").body(told);
    }
}
