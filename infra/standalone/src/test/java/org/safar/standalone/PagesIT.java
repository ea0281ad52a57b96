package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in a real browser, as each role that may open it, over a few simulated cases. A new page is one more line below. */
class PagesIT extends InChromium {
    /** Page, and the demonstration users that open it. */
    private static final String PAGES = """
            /                             iom commission supervisor caseworker auditor
            /routes                       iom commission supervisor caseworker auditor
            /routes?detail=regions        auditor
            /routes?from=2025-01&to=2025-12&versusFrom=2021-01&versusTo=2021-12  iom commission auditor
            /routes?versusAsOf=2025-06    iom auditor
            /countries/KZ                 iom commission supervisor caseworker auditor
            /countries/TM                 iom
            /cases                        iom commission supervisor caseworker auditor
            /cases/{case}                 supervisor caseworker caseworker-ngo auditor
            /cases/{case}/history         supervisor caseworker auditor
            /cases/{case}/history?axis=happened&at=2&a=1&b=4  auditor
            /providers                    iom commission supervisor caseworker auditor
            /providers?hub=UZ             commission
            /projects                     iom commission supervisor caseworker auditor
            /work                         supervisor caseworker caseworker-ngo iom
            /referrals                    supervisor caseworker caseworker-ngo auditor auditor-kz
            /referrals?part=passing       caseworker
            /referrals/{referral}         supervisor caseworker auditor
            /exchange                     iom commission supervisor caseworker auditor operator
            /about                        iom operator
            /operations                   operator
            /operations?hash=hubfeed      operator
            /nowhere                      iom
            """;

    private static final int NARROW = 320;

    @BeforeAll
    static void refer() throws Exception {
        SeededReferrals.in(settings());
    }

    record Visit(String path, String user) {}

    static Stream<Visit> visits() {
        return PAGES.lines()
                .map(line -> line.strip().split("\\s+"))
                .flatMap(words -> Stream.of(words).skip(1).map(user -> new Visit(words[0], user)));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void is_clean_own_and_narrow(Visit visit) {
        try (var context = signedIn(visit.user())) {
            var page = context.newPage();
            var elsewhere = new ArrayList<String>();
            var said = new ArrayList<String>();
            page.onRequest(request -> {
                if (!isOurs(request.url())) elsewhere.add(request.url());
            });
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) said.add(message.text());
            });
            page.navigate(address(withReferral(withCase(visit.path(), page), page)));
            assertThat(page.locator("main").count()).isEqualTo(1);
            var axe = new AxeBuilder(page).setLegacyMode(true).analyze();
            assertThat(axe.getViolations())
                    .as(() -> axe.getViolations().stream()
                            .map(rule -> rule.getId() + " " + rule.getNodes())
                            .toList()
                            .toString())
                    .isEmpty();
            page.setViewportSize(NARROW, 700);
            assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("scrolls to the side at %s px", NARROW)
                    .isLessThanOrEqualTo(NARROW);
            assertThat(elsewhere).isEmpty();
            assertThat(said).isEmpty();
        }
    }

    @Test
    void everything_works_without_javascript() {
        try (var context = visitor(withoutJavaScript())) {
            var page = context.newPage();
            page.navigate(address("/"));
            page.getByText("IOM regional office").click();
            page.locator("select[name=sex]").selectOption("male");
            assertThat(page.url()).isEqualTo(address("/"));
            follow(page.getByText("Apply"), url -> url.contains("sex=male"));
            page.locator("details.menu").last().locator("summary").click();
            page.getByText("Русский").click();
            page.locator("html[lang=ru] main").waitFor();
            assertThat(page.url()).contains("sex=male");
            page.navigate(address("/routes"));
            follow(page.locator(".matrix a").first(), url -> url.contains("pick="));
            assertThat(page.locator(".flow.sel").first().getAttribute("data-key"))
                    .isNotEmpty();
            follow(page.locator("a[data-step=earlier]"), url -> url.contains("to="));
            assertThat(page.url()).contains("pick=", "scale=");
            assertThat(page.locator("#play-months").isHidden()).isTrue();
            follow(page.getByText("Два периода"), url -> url.contains("versusFrom="));
            assertThat(page.url()).contains("pick=", "versusTo=");
            assertThat(page.locator(".pair h3").count()).isEqualTo(2);
            follow(page.getByText("Один период"), url -> !url.contains("versus"));
            follow(page.getByText("Известное раньше"), url -> url.contains("versusAsOf="));
            follow(page.getByText("на 12 месяцев раньше"), url -> url.contains("pick="));
            assertThat(page.locator(".pair h3").count()).isEqualTo(2);
            follow(page.locator("form[action$='/sign-out'] button"), url -> url.endsWith("?left"));
            page.navigate(address("/"));
            assertThat(page.locator(".offers").count()).isEqualTo(1);
        }
    }

    @Test
    void the_desk_shows_both_sides_and_leads_to_the_own_case_alone() {
        try (var context = signedIn("caseworker", withoutJavaScript())) {
            var page = context.newPage();
            for (var part : new String[] {"to-answer", "awaiting"}) {
                withReferral("/referrals/{referral}", "?part=" + part, page);
                assertThat(page.locator(".ref-list").textContent()).contains("left");
            }
            var referral = withReferral("/referrals/{referral}", "?part=passing", page);
            page.navigate(address(referral));
            assertThat(page.locator(".tl li").count()).isGreaterThanOrEqualTo(2);
            assertThat(page.locator("main a[href^='/cases/']").count()).isEqualTo(1);
            assertThat(page.locator(".nav a[aria-current]").textContent()).isEqualTo("Referrals");
            var own = page.locator("main a[href^='/cases/']").getAttribute("href");
            assertThat(soonOn(own, "main a[href^='/referrals/']", page)).isEqualTo(referral);
        }
    }

    @Test
    void a_history_is_replayed_by_keys_and_every_step_is_an_address() {
        try (var context = signedIn("auditor")) {
            var page = context.newPage();
            page.navigate(address(withCase("/cases/{case}/history?at=2", page)));
            presses(page, "ArrowRight", url -> url.contains("at=3"));
            presses(page, "ArrowLeft", url -> url.contains("at=2"));
            presses(page, "[", url -> url.contains("a=2"));
            presses(page, "End", url -> !url.contains("at=2&"));
            assertThat(page.locator("a[data-key=ArrowRight]").count()).isZero();
            presses(page, "]", url -> url.contains("b="));
            assertThat(page.locator(".cmp-t").count()).isEqualTo(1);
            presses(page, "Home", url -> url.contains("at=1&"));
            presses(page, "Shift+ArrowRight", url -> !url.contains("at=1&"));
            page.keyboard().press("g");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("go-to");
        }
    }

    @Test
    void what_proceedings_did_is_replayed_beside_the_case() {
        try (var context = signedIn("auditor")) {
            var page = context.newPage();
            page.navigate(address("/cases"));
            var proceeded = page.locator(".case-list a").all().stream()
                    .map(link -> address(link.getAttribute("href") + "/history"))
                    .filter(history -> page.request().get(history).text().contains("Proceeding opened"))
                    .findFirst();
            page.navigate(proceeded.orElseThrow());
            var before = page.url();
            follow(page.locator(".evs .beside a").first(), url -> !url.equals(before));
            var step = page.locator(".rp-c h2").textContent();
            assertThat(step).matches("The case after event \\d+\\.1");
            assertThat(page.locator(".rp-c").textContent()).contains("Investigation", "changed");
            assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                    .isEmpty();
            presses(page, "ArrowRight", url -> !url.contains(step.substring(step.lastIndexOf(' ') + 1)));
            page.setViewportSize(NARROW, 700);
            assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(NARROW);
        }
    }

    private static void presses(Page page, String key, Predicate<String> there) {
        page.keyboard().press(key);
        page.waitForURL(there);
    }

    @Test
    void a_role_that_may_not_gets_to_its_own_pages_or_is_told() {
        try (var context = signedIn("operator")) {
            var page = context.newPage();
            var answer = page.navigate(address("/routes"));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(page.locator("main").textContent()).contains("Your role cannot open this page");
        }
    }

    @Test
    void the_first_view_is_small() {
        try (var context = signedIn("iom")) {
            var page = context.newPage();
            page.navigate(address("/routes"));
            var bytes = (Number) page.evaluate("() => performance.getEntriesByType('navigation')"
                    + ".concat(performance.getEntriesByType('resource'))"
                    + ".reduce((sum, entry) => sum + entry.encodedBodySize, 0)");
            assertThat(bytes.longValue()).isBetween(10_000L, 350_000L);
        }
    }
}
