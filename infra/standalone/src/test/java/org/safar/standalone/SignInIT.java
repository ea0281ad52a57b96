package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.standalone.issuer.SignIn;

/** From a page to the issuer and back, as a browser goes: over every redirect, with one jar of cookies for all ports. */
class SignInIT {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String A_PAGE = "/no-such-page";

    @TempDir
    private static Path data;

    private static StandaloneSettings settings;
    private static Exchange exchange;

    private final List<URI> way = new ArrayList<>();
    private CookieManager cookies;
    private HttpClient client;

    @BeforeAll
    static void start() {
        settings = new StandaloneSettings(data, FreePorts.next(), FreePorts.next(), FreePorts.next(), null);
        exchange = new Exchange(settings);
        exchange.start(_ -> {});
    }

    @AfterAll
    static void stop() {
        exchange.close();
    }

    @BeforeEach
    void newBrowser() {
        cookies = new CookieManager();
        client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(20))
                .build();
    }

    @Test
    void who_comes_to_a_page_signs_in_at_the_issuer_and_is_back_at_the_page() throws Exception {
        var asked = get(settings.pagesAddress().resolve(A_PAGE));
        assertThat(asked.uri()).isEqualTo(settings.issuerAddress().resolve("/login"));
        var before = session();

        for (var signIn : SignIn.in(settings.issuerDirectory()).subList(0, 2)) {
            newBrowser();
            way.clear();
            var back = submit(get(settings.pagesAddress().resolve(A_PAGE)), signIn.name(), signIn.password());
            assertThat(back.uri().getPort()).isEqualTo(settings.pages());
            assertThat(back.uri().getPath()).isEqualTo(A_PAGE);
            assertThat(back.statusCode()).as("known, and there is no such page").isEqualTo(404);
            assertThat(way).extracting(URI::getPath).contains("/oauth2/authorize", "/login/oauth2/code/safar");
            assertThat(session()).isNotEqualTo(before);
            assertThat(get(settings.pagesAddress().resolve(A_PAGE)).statusCode())
                    .isEqualTo(404);
        }
    }

    /** Or a page elsewhere could make the browser ask in the caller's name. */
    @Test
    void a_session_opens_pages_and_never_the_api() throws Exception {
        var signIn = SignIn.in(settings.issuerDirectory()).getFirst();
        submit(get(settings.pagesAddress().resolve(A_PAGE)), signIn.name(), signIn.password());
        assertThat(get(settings.pagesAddress().resolve("/api/cases")).statusCode())
                .isEqualTo(401);
        assertThat(get(settings.commandsAddress().resolve("/api/schemas")).statusCode())
                .isEqualTo(401);
    }

    /** What a page elsewhere can make a browser do: a form with the session's cookie, without the secret of our own forms. */
    @Test
    void a_form_from_elsewhere_is_refused_in_a_session() throws Exception {
        var signIn = SignIn.in(settings.issuerDirectory()).stream()
                .filter(it -> it.name().equals("operator"))
                .findFirst()
                .orElseThrow();
        submit(get(settings.pagesAddress().resolve(A_PAGE)), signIn.name(), signIn.password());
        var forged = HttpRequest.newBuilder(settings.pagesAddress().resolve("/operations/views/casefile/rebuild"))
                .POST(BodyPublishers.noBody());
        assertThat(follow(forged).statusCode()).isEqualTo(403);
    }

    @Test
    void a_wrong_password_leads_back_to_the_sign_in_and_opens_nothing() throws Exception {
        var signIn = SignIn.in(settings.issuerDirectory()).getFirst();
        var refused = submit(get(settings.pagesAddress().resolve(A_PAGE)), signIn.name(), "guess");
        assertThat(refused.uri()).isEqualTo(settings.issuerAddress().resolve("/login?error"));
        assertThat(get(settings.pagesAddress().resolve(A_PAGE)).uri().getPath()).isEqualTo("/login");
    }

    /** As after half an hour, or a restart: the cookie names a session that nobody knows any more. */
    @Test
    void a_session_that_has_ended_leads_over_the_issuer_back_to_the_page() throws Exception {
        var signIn = SignIn.in(settings.issuerDirectory()).getFirst();
        submit(get(settings.pagesAddress().resolve(A_PAGE)), signIn.name(), signIn.password());
        way.clear();
        assertThat(get(settings.pagesAddress().resolve(A_PAGE)).statusCode()).isEqualTo(404);
        assertThat(way).as("known, nobody is asked").hasSize(1);

        end("safar-session");
        var back = get(settings.pagesAddress().resolve(A_PAGE));
        assertThat(way).extracting(URI::getPath).contains("/oauth2/authorize");
        assertThat(back.uri()).isEqualTo(settings.pagesAddress().resolve(A_PAGE));
        assertThat(back.statusCode()).as("the issuer still knew").isEqualTo(404);

        cookies.getCookieStore().getCookies().forEach(cookie -> end(cookie.getName()));
        var asked = get(settings.pagesAddress().resolve(A_PAGE));
        assertThat(asked.uri()).isEqualTo(settings.issuerAddress().resolve("/login"));
        var again = submit(asked, signIn.name(), signIn.password());
        assertThat(again.uri()).isEqualTo(settings.pagesAddress().resolve(A_PAGE));
    }

    private void end(String session) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(session))
                .forEach(cookie -> cookie.setValue("0123456789ABCDEF0123456789ABCDEF"));
    }

    /** A code that somebody else got, or that was used, signs nobody in. */
    @Test
    void a_code_that_this_browser_did_not_ask_for_signs_nobody_in() throws Exception {
        get(settings.pagesAddress().resolve("/login/oauth2/code/safar?code=stolen&state=guessed"));
        assertThat(get(settings.pagesAddress().resolve(A_PAGE)).uri().getPath()).isEqualTo("/login");
    }

    private HttpResponse<String> submit(HttpResponse<String> page, String name, String password) throws Exception {
        var csrf = CSRF.matcher(page.body());
        assertThat(csrf.find()).as(page.body()).isTrue();
        var form = "username=" + coded(name) + "&password=" + coded(password) + "&_csrf=" + coded(csrf.group(1));
        return follow(HttpRequest.newBuilder(settings.issuerAddress().resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return follow(HttpRequest.newBuilder(address));
    }

    private HttpResponse<String> follow(HttpRequest.Builder first) throws Exception {
        var request = first;
        for (var hops = 0; hops < 10; hops++) {
            var answer =
                    client.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
            way.add(answer.uri());
            var location = answer.headers().firstValue("Location");
            if (location.isEmpty()) return answer;
            request = HttpRequest.newBuilder(answer.uri().resolve(location.get()));
        }
        throw new IllegalStateException("redirected in a circle");
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("safar-session"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
