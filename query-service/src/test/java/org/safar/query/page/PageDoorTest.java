package org.safar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safar.testsupport.TestIssuer;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Door;
import org.safar.web.Role;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

class PageDoorTest {
    private static final String ONLY_HERE = "pages-of-a-test";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static TestIssuer issuer;
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        issuer = TestIssuer.start();
        service = service(issuer.url());
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    @Test
    void a_page_asks_who_comes_to_sign_in() throws Exception {
        var page = get(service, "/some-page", null);
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(location(page)).endsWith("/oauth2/authorization/safar");
        var signIn = get(service, "/oauth2/authorization/safar", null);
        assertThat(location(signIn))
                .startsWith(issuer.url() + "/authorize?")
                .contains("client_id=safar-pages", "code_challenge_method=S256", "state=", "nonce=");
        assertThat(signIn.headers().allValues("set-cookie"))
                .anyMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void a_page_that_is_not_there_asks_as_well() throws Exception {
        assertThat(get(service, "/no-such-page", null).statusCode()).isEqualTo(302);
    }

    @Test
    void a_bearer_token_opens_a_page_for_its_role() throws Exception {
        assertThat(get(service, "/some-page", issuer.commission("KZ")).body()).isEqualTo("commission");
        assertThat(get(service, "/some-page", issuer.operator()).statusCode()).isEqualTo(403);
        assertThat(get(service, "/some-page", issuer.forged(Map.of())).statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_api_never_sends_anybody_to_a_page() throws Exception {
        assertThat(get(service, "/api/anything", null).statusCode()).isEqualTo(401);
    }

    @Test
    void a_form_without_a_session_does_nothing_and_asks_to_sign_in() throws Exception {
        var form = HttpRequest.newBuilder(address(service, "/some-page"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = CLIENT.send(form, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/oauth2/authorization/safar");
    }

    @Test
    void starts_while_the_issuer_is_away() throws Exception {
        try (var lonely = service("http://127.0.0.1:1")) {
            assertThat(get(lonely, "/some-page", null).statusCode()).isEqualTo(302);
            var signIn = get(lonely, "/oauth2/authorization/safar", null);
            assertThat(signIn.statusCode()).isEqualTo(500);
            assertThat(signIn.body()).contains("\"code\":\"internal\"").doesNotContain("127.0.0.1");
        }
    }

    private static ConfigurableApplicationContext service(String issuer) {
        return new SpringApplicationBuilder(Service.class)
                .run(
                        "--safar.issuer=" + issuer,
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--server.servlet.session.cookie.http-only=true",
                        "--server.servlet.session.cookie.same-site=lax",
                        "--spring.main.banner-mode=off",
                        "--spring.profiles.active=" + ONLY_HERE,
                        "--logging.level.root=OFF");
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext service, String path, String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(service, path)).header("Accept", "text/html,*/*");
        if (token != null) request.header("Authorization", "Bearer " + token);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI address(ConfigurableApplicationContext service, String path) {
        return URI.create(
                "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @EnableAutoConfiguration
    @Import({Door.class, PageDoor.class, Pages.class})
    static class Service {} // not annotated as a configuration: the whole service would find it and start it too

    @RestController
    @Profile(ONLY_HERE)
    static class Pages {
        @AllowedFor(Role.COMMISSION)
        @GetMapping("/some-page")
        String page(Caller caller) {
            return caller.role().code();
        }

        @AllowedFor(Role.COMMISSION)
        @PostMapping("/some-page")
        String form() {
            return "taken";
        }
    }
}
