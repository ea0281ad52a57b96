package org.safar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final Map<String, Object> COMMISSION = Map.of("role", "commission", "hub", "KZ");
    private static DoorFixture door;

    @BeforeAll
    static void open() {
        door = new DoorFixture();
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void lets_a_sound_token_in_and_knows_its_caller() {
        var answer = door.get("/api/figures", door.issuer.commission("KZ"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("[\"commission\",\"KZ\"]");
    }

    @Test
    void asks_for_a_token() {
        var answer = door.get("/api/figures", null);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .isEqualTo("{\"type\":\"urn:safar:problem:not-signed-in\",\"title\":\"A valid token is needed\","
                        + "\"status\":401,\"code\":\"not-signed-in\"}");
    }

    @Test
    void takes_no_token_from_the_address() {
        assertThat(door.get("/api/figures?access_token=" + door.issuer.commission("KZ"), null)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refuses_an_expired_token() {
        refuses(with("exp", Date.from(Instant.now().minusSeconds(120))));
    }

    @Test
    void refuses_a_token_without_an_end() {
        refuses(door.issuer.tokenWithout("exp", COMMISSION));
    }

    @Test
    void refuses_a_token_for_somebody_else() {
        refuses(with("aud", "another-service"));
        refuses(door.issuer.tokenWithout("aud", COMMISSION));
    }

    @Test
    void takes_a_token_that_is_for_us_among_others() {
        assertThat(door.get("/api/figures", with("aud", List.of("another-service", "safar")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refuses_another_issuer() {
        refuses(with("iss", "http://127.0.0.1:1"));
        refuses(door.issuer.tokenWithout("iss", COMMISSION));
    }

    @Test
    void refuses_a_signature_that_is_not_the_issuers() {
        refuses(door.issuer.forged(COMMISSION));
        refuses(door.issuer.unsigned(COMMISSION));
        refuses("not a token");
    }

    @Test
    void refuses_claims_that_make_no_caller() {
        refuses(door.issuer.tokenWithout("sub", COMMISSION));
        refuses(door.issuer.tokenWithout("role", COMMISSION));
        refuses(door.issuer.tokenWithout("hub", COMMISSION));
        refuses(with("sub", "Aizhan"));
        refuses(with("role", "COMMISSION"));
        refuses(with("role", List.of("commission")));
        refuses(with("hub", "RU"));
        refuses(with("hub", "hub:KZ"));
        refuses(with("hub", 1));
        refuses(with("custodian", "KZ-MIA"));
        refuses(with("region", "UZ-SA"));
        refuses(with("body", "UZ-COMMISSION"));
        refuses(with("sub", UUID.randomUUID().toString().toUpperCase(Locale.ROOT)));
    }

    @Test
    void answers_when_the_issuer_cannot_be_asked() {
        try (var lonely = new DoorFixture("safar.issuer=http://127.0.0.1:1")) {
            var answer = lonely.get("/api/figures", lonely.issuer.commission("KZ"));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"code\":\"not-ready\"").doesNotContain("127.0.0.1");
        }
    }

    private static String with(String claim, Object value) {
        var claims = new HashMap<>(COMMISSION);
        claims.put(claim, value);
        return door.issuer.token(claims);
    }

    private static void refuses(String token) {
        var answer = door.get("/api/figures", token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(answer.body()).contains("\"code\":\"not-signed-in\"").doesNotContain("detail");
    }
}
