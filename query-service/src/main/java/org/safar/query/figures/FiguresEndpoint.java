package org.safar.query.figures;

import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.COMMISSION;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.SUPERVISOR;

import org.safar.kernel.HubId;
import org.safar.kernel.code.Codes;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Routes and dashboards. Parameters are the common ones; what is not one of them is refused by its name. */
@RestController
class FiguresEndpoint {
    private final Answering answering;

    FiguresEndpoint(Answering answering) {
        this.answering = answering;
    }

    /** Corridors by country and by region, journeys with transit, border points; of one hub's cases with {@code by}. */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/routes")
    ResponseEntity<byte[]> routes(Caller caller, @RequestParam MultiValueMap<String, String> parameters) {
        var asked = Asked.read(parameters);
        return answering.answer(Page.ROUTES, caller, Entitlement.forRoutes(caller, asked.filter()), asked, "");
    }

    /** The cases of a country's hub. */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/countries/{cc}/dashboard")
    ResponseEntity<byte[]> country(
            @PathVariable String cc, Caller caller, @RequestParam MultiValueMap<String, String> parameters) {
        var hub = Codes.find(HubId.class, cc).orElseThrow(Problems::absent);
        return answering.answer(
                Page.DASHBOARD, caller, Entitlement.forCountry(caller, hub), Asked.read(parameters), hub.code());
    }

    /** All hubs together. */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/region/dashboard")
    ResponseEntity<byte[]> region(Caller caller, @RequestParam MultiValueMap<String, String> parameters) {
        return answering.answer(Page.DASHBOARD, caller, Entitlement.forRegion(caller), Asked.read(parameters), "");
    }
}
