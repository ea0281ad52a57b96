package org.safar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page. */
class PagesTest {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";
    private static final Pattern STYLE = Pattern.compile("/assets/css/ground-[0-9a-f]{32}\\.css");
    private static PageFixture pages;

    @BeforeAll
    static void start() {
        pages = new PageFixture("safar.pages.signins=iom:iom:,commission:commission:KZ,sughd:commission:TJ-SU");
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void a_visitor_is_offered_the_roles_of_a_demonstration() {
        var page = pages.page("/", null);
        assertThat(page)
                .contains("IOM regional office", "Commission, Kazakhstan", "Commission, Sughd")
                .contains("/oauth2/authorization/safar?as=commission")
                .doesNotContain("Sign out");
        assertThat(pages.page("/routes", null)).contains("Sign in as");
    }

    @Test
    void names_to_the_issuer_whom_somebody_chose_and_nothing_else() {
        var asked = pages.get("/oauth2/authorization/safar?as=commission", null);
        assertThat(asked.headers().firstValue("Location").orElseThrow())
                .contains("login_hint=commission", "code_challenge_method=S256", "state=", "nonce=");
        var strange = pages.get("/oauth2/authorization/safar?as=a%26role=auditor", null);
        assertThat(strange.headers().firstValue("Location").orElseThrow()).doesNotContain("login_hint", "auditor");
    }

    @Test
    void says_who_is_signed_in_and_shows_the_pages_of_that_role() {
        var page = pages.page("/", pages.issuer.commission("KZ"));
        assertThat(page).contains("Commission, Kazakhstan", "Sign out", "aria-current=\"page\"");
        assertThat(page).doesNotContain("/operations");
    }

    @Test
    void holds_the_policy_to_the_letter_and_nothing_inline() {
        var answer = pages.get("/", pages.issuer.iom());
        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValue(POLICY);
        assertThat(answer.body()).doesNotContain(" style=", "<style", "onclick", "javascript:", "http://www.thymeleaf");
        assertThat(answer.body()).doesNotContainPattern("<script(?![^>]* src=)");
    }

    @Test
    void files_have_an_address_of_their_bytes_and_are_kept_for_a_year() {
        var style = STYLE.matcher(pages.page("/", pages.issuer.iom()));
        assertThat(style.find()).isTrue();
        var file = pages.get(style.group(), null, "Accept-Encoding", "gzip");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000");
        assertThat(file.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(pages.get("/assets/css/fonts.css", null).body()).containsPattern("latin-wght-normal-[0-9a-f]{32}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void remembers_a_language_and_leaves_no_text_out(String tag) {
        var answer = pages.get("/?lang=" + tag + "&sex=male", pages.issuer.iom());
        assertThat(answer.body()).contains("<html lang=\"" + tag + "\"").doesNotContain("??");
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("safar-language=" + tag, "HttpOnly", "SameSite=Lax");
        assertThat(answer.body()).contains("href=\"/?sex=male&amp;lang=en\"");
        var later = pages.page("/", pages.issuer.iom(), "Cookie", "safar-language=" + tag);
        assertThat(later).contains("<html lang=\"" + tag + "\"");
        var asked = pages.page("/", pages.issuer.iom(), "Accept-Language", tag + "-XX, en;q=0.4");
        assertThat(asked).contains("<html lang=\"" + tag + "\"");
    }

    @Test
    void says_what_a_filter_cannot_be_instead_of_resetting_it() {
        for (var path : List.of("/?form=labor", "/?bogus=1", "/?lang=xx", "/?asOf=2031-01")) {
            var answer = pages.get(path, pages.issuer.iom());
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).contains("<main", "The filter has a").doesNotContain("??");
        }
    }

    @Test
    void a_page_that_is_not_there_or_not_for_the_role_says_so_as_a_page() {
        var absent = pages.get("/nowhere", pages.issuer.iom());
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(absent.body()).contains("There is nothing here");
        var refused = pages.get("/", pages.issuer.operator());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Your role cannot open this page").doesNotContain("??");
        var api = pages.get("/api/nowhere", pages.issuer.iom());
        assertThat(api.body()).startsWith("{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/routes", "/routes?detail=regions&pick=KZ-75-RU", "/countries/KZ", "/countries/TM"})
    void says_everything_to_everybody_who_may_read_it(String path) {
        for (var language : List.of("en", "ru", "kk")) {
            var address = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
            for (var token : List.of(pages.issuer.iom(), pages.issuer.commission("KZ"), pages.issuer.auditor(null)))
                assertThat(pages.page(address, token))
                        .contains("<main", "</html>")
                        .doesNotContain("??", "null");
        }
    }

    @Test
    void shows_a_corridor_to_whom_it_is_for_and_marks_it_for_others() {
        var iom = pages.page("/routes", pages.issuer.iom());
        assertThat(iom).contains("data-key=\"KZ-RU\"", "[c]").doesNotContain("data-key=\"TJ-RU\"");
        var auditor = pages.page("/routes", pages.issuer.auditor(null));
        assertThat(auditor).contains("data-key=\"TJ-RU\"").doesNotContain("[c]</abbr>");
    }

    @Test
    void the_form_keeps_what_was_chosen() {
        var page = pages.page("/?sex=male&from=2026-01&age=0-8,9-17&dateBy=reported", pages.issuer.iom());
        assertThat(page)
                .contains("<option value=\"male\" selected=\"selected\">Men, boys</option>")
                .contains("<option value=\"2026-01\" selected=\"selected\">Jan 2026</option>")
                .contains("<option value=\"0-8,9-17\" selected=\"selected\">")
                .contains("<input type=\"hidden\" name=\"dateBy\" value=\"reported\">");
    }
}
