package org.safar.query.kept.web;

import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.COMMISSION;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.SUPERVISOR;

import java.util.Map;
import org.safar.kernel.ThingKind;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists by rising id, in pages of {@code limit} after the id {@code after}, of one {@code hub} or all; and one by its id. */
@RestController
class KeptEndpoint {
    private final KeptAnswers answers;

    KeptEndpoint(KeptThings things) {
        this.answers = new KeptAnswers(things);
    }

    /** Who helps, with what, where, for how many. */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/providers")
    ResponseEntity<Map<String, Object>> providers(Caller caller, @RequestParam MultiValueMap<String, String> query) {
        return answers.list(ThingKind.PROVIDER, caller, query);
    }

    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/providers/{id}")
    ResponseEntity<Map<String, Object>> provider(@PathVariable String id, Caller caller) {
        return answers.one(ThingKind.PROVIDER, id, caller);
    }

    /**
     * What was done to prevent trafficking, withdrawn activities included and marked. Of a hotline's month {@code calls} and {@code
     * personsMet} are left out where the figures do not tell the caller exactly these.
     */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/activities")
    ResponseEntity<Map<String, Object>> activities(Caller caller, @RequestParam MultiValueMap<String, String> query) {
        return answers.list(ThingKind.ACTIVITY, caller, query);
    }

    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/activities/{id}")
    ResponseEntity<Map<String, Object>> activity(@PathVariable String id, Caller caller) {
        return answers.one(ThingKind.ACTIVITY, id, caller);
    }

    /** What donors pay for. */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/projects")
    ResponseEntity<Map<String, Object>> projects(Caller caller, @RequestParam MultiValueMap<String, String> query) {
        return answers.list(ThingKind.PROJECT, caller, query);
    }

    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/projects/{id}")
    ResponseEntity<Map<String, Object>> project(@PathVariable String id, Caller caller) {
        return answers.one(ThingKind.PROJECT, id, caller);
    }

    /** Trafficking events, with those victims whose cases the caller may know of. */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/tip-events")
    ResponseEntity<Map<String, Object>> tipEvents(Caller caller, @RequestParam MultiValueMap<String, String> query) {
        return answers.list(ThingKind.TIP_EVENT, caller, query);
    }

    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/tip-events/{id}")
    ResponseEntity<Map<String, Object>> tipEvent(@PathVariable String id, Caller caller) {
        return answers.one(ThingKind.TIP_EVENT, id, caller);
    }

    /** Proceedings on trafficking events, and how far they have come. */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/proceedings")
    ResponseEntity<Map<String, Object>> proceedings(Caller caller, @RequestParam MultiValueMap<String, String> query) {
        return answers.list(ThingKind.PROCEEDING, caller, query);
    }

    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/proceedings/{id}")
    ResponseEntity<Map<String, Object>> proceeding(@PathVariable String id, Caller caller) {
        return answers.one(ThingKind.PROCEEDING, id, caller);
    }
}
