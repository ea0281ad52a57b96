package org.safar.standalone.issuer;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.safar.web.CallerClaims;

/** The claims of one user. Who has the same claims is the same user, with the same id, on every start. */
public record Claims(Map<String, String> values) {
    private static final String[] KNOWN = {
        CallerClaims.ROLE, CallerClaims.HUB, CallerClaims.CUSTODIAN, CallerClaims.REGION, CallerClaims.BODY
    };

    /** @throws IllegalArgumentException when they make no caller */
    public Claims {
        values = Map.copyOf(values);
        CallerClaims.read(subject(values), values);
    }

    /** Those of the parameters that are claims; empty ones are left out. */
    static Claims from(Map<String, ?> parameters) {
        var values = new TreeMap<String, String>();
        for (var name : KNOWN) {
            if (parameters.get(name) instanceof String text && !text.isEmpty()) values.put(name, text);
        }
        return new Claims(values);
    }

    /** {@code role=caseworker hub=KZ custodian=KZ-MIA} */
    static Claims parse(String text) {
        var values = new TreeMap<String, String>();
        for (var pair : text.split(" "))
            values.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        return new Claims(values);
    }

    String subject() {
        return subject(values);
    }

    private static String subject(Map<String, String> values) {
        var canonical = new TreeMap<>(values).toString();
        return UUID.nameUUIDFromBytes(("safar:" + canonical).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
