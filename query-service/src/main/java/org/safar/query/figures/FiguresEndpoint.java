package org.safar.query.figures;

import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.COMMISSION;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.SUPERVISOR;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.safar.kernel.HubId;
import org.safar.kernel.code.Codes;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Routes and dashboards. Parameters are the common ones; what is not one of them is refused by its name. */
@RestController
class FiguresEndpoint {
    private final Sheets sheets;
    private final JsonMapper json;

    FiguresEndpoint(Sheets sheets, JsonMapper json) {
        this.sheets = sheets;
        this.json = json;
    }

    /** Corridors by country and by region, journeys with transit, border points; of one hub's cases with {@code by}. */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/routes")
    ResponseEntity<byte[]> routes(Caller caller, @RequestParam MultiValueMap<String, String> parameters) {
        return answer(sheets.routes(caller, parameters));
    }

    /** The cases of a country's hub. */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/countries/{cc}/dashboard")
    ResponseEntity<byte[]> country(
            @PathVariable String cc, Caller caller, @RequestParam MultiValueMap<String, String> parameters) {
        var hub = Codes.find(HubId.class, cc).orElseThrow(Problems::absent);
        return answer(sheets.country(hub, caller, parameters));
    }

    /** All hubs together. */
    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/api/region/dashboard")
    ResponseEntity<byte[]> region(Caller caller, @RequestParam MultiValueMap<String, String> parameters) {
        return answer(sheets.region(caller, parameters));
    }

    /** The entity tag is over what is disclosed, so that it tells no more than the answer. */
    private ResponseEntity<byte[]> answer(Shown shown) {
        var body = json.writeValueAsBytes(shown);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag('"' + digest(body) + '"')
                .body(body);
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
