package org.safar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages with what the image sets, as a proxy that ends TLS asks for them: browsers know them by its address alone. */
class PagesBehindProxyTest {
    private static final String[] OF_THE_IMAGE = {
        "server.forward-headers-strategy=native", "server.servlet.session.cookie.secure=true"
    };
    private static final String[] FORWARDED = {"X-Forwarded-Proto", "https", "X-Forwarded-Host", "safar.example"};
    private static PageFixture pages;

    @BeforeAll
    static void start() {
        pages = new PageFixture(OF_THE_IMAGE);
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void the_image_has_these_settings() throws IOException {
        var dockerfile = Files.readString(Path.of("../infra/deploy/Dockerfile"));
        var queryService = dockerfile.substring(dockerfile.indexOf("AS query-service"));
        for (var setting : OF_THE_IMAGE) assertThat(queryService).contains(inTheEnvironment(setting));
    }

    /** Or the issuer, which knows the pages by their address, sends nobody back. */
    @Test
    void a_sign_in_comes_back_to_the_address_in_the_browser() {
        var signIn = pages.get("/oauth2/authorization/safar", null, FORWARDED);
        assertThat(signIn.headers().firstValue("Location").orElseThrow())
                .contains("redirect_uri=https://safar.example/login/oauth2/code/safar");
        assertThat(signIn.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.contains("safar-session") && cookie.contains("; Secure"));
    }

    @Test
    void a_language_is_remembered_over_tls_alone() {
        var page = pages.get("/?lang=ru", null, FORWARDED);
        assertThat(page.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.contains("safar-language") && cookie.contains("; Secure"));
    }

    private static String inTheEnvironment(String setting) {
        var parts = setting.split("=", 2);
        return parts[0].replaceAll("[.-]", "_").toUpperCase(Locale.ROOT) + "=" + parts[1];
    }
}
