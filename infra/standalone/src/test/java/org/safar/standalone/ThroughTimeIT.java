package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;

/** The routes through time, in a real browser: played, and chosen by dragging. */
class ThroughTimeIT extends InChromium {
    @Test
    void plays_through_time_until_the_figures_end_and_not_where_no_motion_is_wanted() {
        try (var context = signedIn("iom")) {
            var page = context.newPage();
            page.navigate(address("/routes?from=2024-01&to=2024-12&asOf=2025-02"));
            page.locator("#play-months").click();
            page.waitForFunction("() => location.search.includes('to=2025-02')");
            assertThat(page.locator("a[data-step=later]").count()).isZero();
            assertThat(page.locator(".time b").textContent()).isEqualTo("Mar 2024 – Feb 2025");
            page.waitForFunction("() => document.querySelector('#play-months').textContent.includes('Play')");
        }
        var still = new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
        try (var context = signedIn("iom", still)) {
            var page = context.newPage();
            page.navigate(address("/routes?from=2024-01&to=2024-12"));
            assertThat(page.locator("a[data-step=later]").isVisible()).isTrue();
            assertThat(page.locator("#play-months").isHidden()).isTrue();
        }
    }

    @Test
    void a_year_is_chosen_by_a_link_without_javascript() {
        try (var context = signedIn("iom", withoutJavaScript())) {
            var page = context.newPage();
            page.navigate(address("/routes?pick=UZ-KZ&scale=9"));
            var year = page.locator(".brush-years a").nth(1);
            var words = year.textContent();
            follow(year, url -> url.contains("from=%1$s-01&pick=UZ-KZ&to=%1$s-12#map".formatted(words)));
            assertThat(page.locator(".brush-years a[aria-current]").textContent())
                    .isEqualTo(words);
            assertThat(page.locator(".strip").getAttribute("data-begins")).isEqualTo("12");
            assertThat(page.locator(".grip").first().isHidden()).isTrue();
            assertThat(page.locator(".with-script").isHidden()).isTrue();
        }
    }

    /** On a strip of whole years a month is as wide as any other. */
    @Test
    void dragging_over_the_months_chooses_them() {
        try (var context = signedIn("iom")) {
            var page = context.newPage();
            page.navigate(address("/routes?sex=male"));
            var first = Integer.parseInt(
                    page.locator(".strip").getAttribute("data-first").substring(0, 4));
            drag(page, 14.5, 19.5);
            assertThat(page.locator(".time b").textContent()).matches("Mar \\d{4} – Aug \\d{4}");
            page.mouse().up();
            var chosen = "from=%1$d-03&sex=male&to=%1$d-08".formatted(first + 1);
            page.waitForURL(url -> url.contains(chosen));
            drag(page, 20, 22.5);
            page.mouse().up();
            var longer = "from=%1$d-03&sex=male&to=%1$d-11".formatted(first + 1);
            page.waitForURL(url -> url.contains(longer));
            drag(page, 2.5, 4.5);
            page.keyboard().press("Escape");
            page.mouse().up();
            assertThat(page.locator(".time b").textContent()).startsWith("Mar ");
            assertThat(page.url()).contains(longer);
        }
    }

    /** @param from how many months after the strip's beginning */
    private static void drag(Page page, double from, double to) {
        var strip = page.locator(".strip");
        strip.scrollIntoViewIfNeeded();
        var box = strip.boundingBox();
        var month = box.width / Integer.parseInt(strip.getAttribute("data-months"));
        page.mouse().move(box.x + from * month, box.y + 20);
        page.mouse().down();
        page.mouse().move(box.x + to * month, box.y + 24);
    }
}
