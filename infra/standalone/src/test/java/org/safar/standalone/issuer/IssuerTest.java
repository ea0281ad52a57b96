package org.safar.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.standalone.FreePorts;
import org.safar.standalone.PrivateFiles;

class IssuerTest {
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final String CALLBACK = "http://127.0.0.1:8080/login/oauth2/code/safar";

    @TempDir
    private static Path directory;

    private static IssuerProcess issuer;
    private static IssuerSettings settings;

    @BeforeAll
    static void start() {
        settings = new IssuerSettings(
                URI.create("http://127.0.0.1:" + FreePorts.next()),
                URI.create("http://127.0.0.1:8080"),
                directory,
                false);
        issuer = IssuerProcess.start(settings);
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @Test
    void gives_a_token_of_any_role_to_who_holds_the_local_secret() throws Exception {
        var claims = claims(token("role=caseworker&hub=TJ&custodian=TJ-NGO-1"));
        assertThat(claims.getIssuer()).isEqualTo(settings.address().toString());
        assertThat(claims.getAudience()).containsExactly("safar");
        assertThat(claims.getStringClaim("role")).isEqualTo("caseworker");
        assertThat(claims.getStringClaim("hub")).isEqualTo("TJ");
        assertThat(claims.getStringClaim("custodian")).isEqualTo("TJ-NGO-1");
        assertThat(claims.getClaims()).doesNotContainKey("region");
        assertThat(claims.getExpirationTime()).isAfter(claims.getIssueTime());
    }

    @Test
    void gives_no_token_without_the_secret_or_to_a_caller_that_cannot_be() {
        var web = new Browser();
        var address = settings.address() + "/oauth2/token";
        assertThat(web.post(address, "grant_type=client_credentials&role=operator", "safar-token", "guess")
                        .statusCode())
                .isEqualTo(401);
        var wrong = web.post(address, "grant_type=client_credentials&role=caseworker", "safar-token", secret());
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("invalid_request");
    }

    @Test
    void signs_a_user_in_with_a_code_and_its_proof() throws Exception {
        var user = SignIn.in(directory).getFirst();
        var code = authorize(user.password());
        var verifier = "&code_verifier=" + Browser.VERIFIER;
        var exchange = "grant_type=authorization_code&client_id=safar-pages&redirect_uri=" + CALLBACK + "&code=" + code;
        var withoutProof = new Browser().post(settings.address() + "/oauth2/token", exchange);
        assertThat(withoutProof.body()).doesNotContain("_token\"");
        var tokens = new Browser().post(settings.address() + "/oauth2/token", exchange + verifier);
        assertThat(tokens.statusCode()).isEqualTo(200);
        var claims = claims(find(Pattern.compile("\"id_token\":\"([^\"]+)\""), tokens.body()));
        assertThat(claims.getSubject()).isEqualTo(user.claims().subject());
        assertThat(claims.getAudience()).containsExactly("safar-pages");
        assertThat(claims.getStringClaim("custodian")).isEqualTo("KZ-MIA");
    }

    @Test
    void a_wrong_password_gives_no_code() {
        assertThat(authorize("guess")).isEmpty();
    }

    @Test
    void keeps_its_key_and_its_users_over_a_restart() throws Exception {
        var before = token("role=operator");
        var users = Files.readString(SignIn.file(directory));
        issuer.close();
        issuer = IssuerProcess.start(settings);
        assertThat(Files.readString(SignIn.file(directory))).isEqualTo(users);
        var keys = new Browser().get(settings.address() + "/oauth2/jwks").body();
        assertThat(JWKSet.parse(keys)
                        .getKeyByKeyId(SignedJWT.parse(before).getHeader().getKeyID()))
                .isNotNull();
        assertThat(keys).doesNotContain("\"d\"");
        assertThat(claims(token("role=operator")).getSubject())
                .isEqualTo(claims(before).getSubject());
    }

    @Test
    void what_it_keeps_is_for_its_owner_only() throws Exception {
        try (var files = Files.list(directory)) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
        assertThat(Files.getPosixFilePermissions(directory)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void a_name_alone_lets_in_only_where_every_case_is_simulated() {
        var user = SignIn.in(directory).getFirst();
        assertThat(hinted(settings.address(), user.name())).isEmpty();
        var demonstration = new IssuerSettings(
                URI.create("http://127.0.0.1:" + FreePorts.next()), settings.pages(), directory, true);
        try (var other = IssuerProcess.start(demonstration)) {
            assertThat(other).isNotNull();
            var code = find(Pattern.compile("code=([^&]+)"), hinted(demonstration.address(), user.name()));
            var tokens = new Browser()
                    .post(
                            demonstration.address() + "/oauth2/token",
                            "grant_type=authorization_code&client_id=safar-pages&redirect_uri=" + CALLBACK + "&code="
                                    + code + "&code_verifier=" + Browser.VERIFIER);
            assertThat(tokens.body()).contains("\"id_token\"");
            assertThat(hinted(demonstration.address(), "nobody")).isEmpty();
        }
    }

    private static String hinted(URI issuer, String user) {
        var browser = new Browser();
        browser.get(issuer + "/oauth2/authorize?response_type=code&client_id=safar-pages&scope=openid&state=s"
                + "&code_challenge_method=S256&code_challenge=" + Browser.challenge() + "&redirect_uri=" + CALLBACK
                + "&login_hint=" + user);
        return browser.leftTo();
    }

    private String authorize(String password) {
        var browser = new Browser();
        browser.get(settings.address()
                + "/oauth2/authorize?response_type=code&client_id=safar-pages&scope=openid&state=s"
                + "&code_challenge_method=S256&code_challenge=" + Browser.challenge() + "&redirect_uri=" + CALLBACK);
        var csrf = find(
                Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\""),
                browser.last().body());
        var user = SignIn.in(directory).getFirst();
        browser.post(
                settings.address() + "/login", "username=" + user.name() + "&password=" + password + "&_csrf=" + csrf);
        return find(Pattern.compile("[?&]code=([^&]+)"), browser.leftTo());
    }

    private String token(String parameters) {
        var answer = new Browser()
                .post(
                        settings.address() + "/oauth2/token",
                        "grant_type=client_credentials&" + parameters,
                        "safar-token",
                        secret());
        assertThat(answer.statusCode()).isEqualTo(200);
        return find(ACCESS_TOKEN, answer.body());
    }

    private String secret() {
        return PrivateFiles.read(Issuer.tokenSecret(directory));
    }

    private static JWTClaimsSet claims(String token) throws ParseException {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
