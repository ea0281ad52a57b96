package org.safar.query.view.web;

import java.util.List;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.Codes;
import org.safar.query.view.ViewHash;
import org.safar.query.view.ViewStatus;
import org.safar.query.view.Views;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.safar.web.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How views are doing, and folding them anew, trying again, passing over an event. Metadata only. */
@RestController
@RequestMapping("/api/operations/views")
final class ViewOperationsEndpoint {
    private final Views views;

    ViewOperationsEndpoint(Views views) {
        this.views = views;
    }

    @GetMapping
    @AllowedFor(Role.OPERATOR)
    List<ViewStatus> all() {
        return views.status();
    }

    @GetMapping("/{view}")
    @AllowedFor(Role.OPERATOR)
    ViewStatus one(@PathVariable String view) {
        return views.status(view);
    }

    /** A hash over all documents of the view: equal content, equal hash, on every node and after every rebuild. */
    @GetMapping("/{view}/hash")
    @AllowedFor({Role.OPERATOR, Role.AUDITOR})
    ViewHash.Stamp hash(@PathVariable String view) {
        return views.hash(view);
    }

    /** 202 with the state; 409 while it is being folded anew already. */
    @PostMapping("/{view}/rebuild")
    @AllowedFor(Role.OPERATOR)
    ResponseEntity<ViewStatus> rebuild(@PathVariable String view) {
        return answer(view, views.rebuild(view));
    }

    /** Gives a rebuild up; 409 where there is none, or nothing else to serve. */
    @DeleteMapping("/{view}/rebuild")
    @AllowedFor(Role.OPERATOR)
    ResponseEntity<ViewStatus> cancel(@PathVariable String view) {
        return answer(view, views.cancel(view));
    }

    /** Lets a stopped view try its event again. */
    @PostMapping("/{view}/retry")
    @AllowedFor(Role.OPERATOR)
    ResponseEntity<ViewStatus> retry(@PathVariable String view) {
        views.retry(view);
        return answer(view, true);
    }

    /** Lets a view pass over the event that stopped it; 409 where it is not stopped at this position. */
    @PostMapping("/{view}/skip")
    @AllowedFor(Role.OPERATOR)
    ResponseEntity<ViewStatus> skip(@PathVariable String view, @RequestBody Skip skip, Caller caller) {
        var reason = Codes.find(SkipReason.class, skip.reason())
                .orElseThrow(() -> Problems.refused(RefusalCode.UNKNOWN_CODE, "/reason", null));
        var by = caller.id().value().toString();
        return answer(view, views.skip(view, skip.position(), reason.code(), by));
    }

    private ResponseEntity<ViewStatus> answer(String view, boolean done) {
        return ResponseEntity.status(done ? HttpStatus.ACCEPTED : HttpStatus.CONFLICT)
                .body(views.status(view));
    }

    /** @param position of the event that stopped the view */
    record Skip(long position, String reason) {}
}
