package org.safar.testsupport;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An issuer for tests, on a free port of this machine: signs whatever claims a test asks for, sound or not. */
public final class TestIssuer implements AutoCloseable {
    private static final RSAKey KEY = key("test");
    private static final RSAKey STRANGER = key("test");

    private final HttpServer server;

    private TestIssuer(HttpServer server) {
        this.server = server;
    }

    /** Stop it with {@link #close()}. */
    public static TestIssuer start() {
        try {
            var issuer =
                    new TestIssuer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            issuer.serve("/.well-known/openid-configuration", issuer.metadata());
            issuer.serve("/jwks", new JWKSet(KEY).toPublicJWKSet().toString());
            issuer.server.start();
            return issuer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The issuer's address: setting {@code safar.issuer}. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String caseworker(String hub, String custodian) {
        return token(Map.of("role", "caseworker", "hub", hub, "custodian", custodian));
    }

    public String supervisor(String hub) {
        return token(Map.of("role", "supervisor", "hub", hub));
    }

    public String commission(String hub) {
        return token(Map.of("role", "commission", "hub", hub));
    }

    public String iom() {
        return token(Map.of("role", "iom"));
    }

    /** @param hub none for a regional mandate */
    public String auditor(@Nullable String hub) {
        return token(hub == null ? Map.of("role", "auditor") : Map.of("role", "auditor", "hub", hub));
    }

    public String operator() {
        return token(Map.of("role", "operator"));
    }

    /** A hub's machine. */
    public String hub(String hub) {
        return token(Map.of("role", "hub", "hub", hub));
    }

    /** A token that is sound but for what the claims say: they come on top of issuer, audience, subject and times. */
    public String token(Map<String, ?> claims) {
        return signed(claims(claims, null), KEY);
    }

    public String tokenWithout(String claim, Map<String, ?> claims) {
        return signed(claims(claims, claim), KEY);
    }

    /** Signed by a key that the issuer does not publish, under the id of one that it does. */
    public String forged(Map<String, ?> claims) {
        return signed(claims(claims, null), STRANGER);
    }

    /** Algorithm "none". */
    public String unsigned(Map<String, ?> claims) {
        return new PlainJWT(claims(claims, null)).serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private JWTClaimsSet claims(Map<String, ?> claims, @Nullable String without) {
        var now = Instant.now();
        var all = new HashMap<String, Object>();
        all.put("iss", url());
        all.put("aud", "safar");
        all.put("sub", UUID.randomUUID().toString());
        all.put("iat", Date.from(now));
        all.put("exp", Date.from(now.plusSeconds(300)));
        all.putAll(claims);
        if (without != null) all.remove(without);
        var set = new JWTClaimsSet.Builder();
        all.forEach(set::claim);
        return set.build();
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String metadata() {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/jwks","authorization_endpoint":"%1$s/authorize",\
                "token_endpoint":"%1$s/token","userinfo_endpoint":"%1$s/userinfo",\
                "response_types_supported":["code"],"subject_types_supported":["public"],\
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(url());
    }

    private void serve(String path, String json) {
        server.createContext(path, exchange -> answer(exchange, json.getBytes(StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
