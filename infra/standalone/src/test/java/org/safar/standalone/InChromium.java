package org.safar.standalone;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.safar.standalone.StandaloneSettings.Scenario;
import org.safar.testsupport.Eventually;

/** The whole exchange with simulated cases, and a real browser before it. Where there is no browser, that is said. */
abstract class InChromium {
    private static final int MANY = 300;

    private static final String MOST_TOLD = """
            () => [...document.querySelectorAll('.case-list tbody tr')]
                .sort((one, other) => other.lastElementChild.textContent - one.lastElementChild.textContent)[0]
                .querySelector('a').getAttribute('href')""";

    @TempDir
    private static Path data;

    /** What each user's browser keeps, by user. */
    private static final Map<String, String> KEPT = new HashMap<>();

    private static Exchange exchange;
    private static StandaloneSettings settings;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        var program = Chromium.find();
        if (program.isEmpty()) System.err.println("NOT TRIED: no page in a real browser. There is no Chromium here.");
        assumeTrue(program.isPresent(), "no Chromium here");
        var scenario = new Scenario(Integer.getInteger("safar.cases", 200), 1);
        settings = new StandaloneSettings(data, FreePorts.next(), FreePorts.next(), FreePorts.next(), scenario);
        exchange = new Exchange(settings);
        exchange.start(_ -> {});
        try (var http = HttpClient.newHttpClient()) {
            new Demonstration(settings, http).feed(scenario, _ -> {});
        }
        chromium = Chromium.start(program.get());
    }

    @AfterAll
    static void stop() {
        KEPT.clear();
        if (chromium != null) chromium.close();
        if (exchange != null) exchange.close();
    }

    static BrowserContext visitor() {
        return visitor(new Browser.NewContextOptions());
    }

    /** Somebody who has signed in before. To sign in for every page would take longer than the page. */
    static BrowserContext signedIn(String user) {
        return signedIn(user, new Browser.NewContextOptions());
    }

    static BrowserContext signedIn(String user, Browser.NewContextOptions options) {
        return visitor(options.setStorageState(KEPT.computeIfAbsent(user, InChromium::kept)));
    }

    private static String kept(String user) {
        try (var visitor = visitor()) {
            visitor.newPage().navigate(address("/oauth2/authorization/safar?as=" + user));
            return visitor.storageState();
        }
    }

    static Browser.NewContextOptions withoutJavaScript() {
        return new Browser.NewContextOptions().setJavaScriptEnabled(false);
    }

    /** Somebody who is not signed in, and has patience. */
    static BrowserContext visitor(Browser.NewContextOptions options) {
        var visitor = chromium.browser().newContext(options);
        visitor.setDefaultTimeout(Eventually.LONGEST.toMillis());
        return visitor;
    }

    /** Clicks and waits until it has led there: on a slow machine the page before may still stand there for a while. */
    static void follow(Locator link, Predicate<String> there) {
        link.click();
        link.page().waitForURL(there);
    }

    /** Names the case that the caller may open and of which most is told: everybody knows cases by ids of their own. */
    static String withCase(String path, Page page) {
        if (!path.contains("{case}")) return path;
        page.navigate(address("/cases"));
        return path.replace("/cases/{case}", (String) page.evaluate(MOST_TOLD));
    }

    /** Names the first referral on the caller's desk. */
    static String withReferral(String path, Page page) {
        return path.contains("{referral}") ? withReferral(path, "", page) : path;
    }

    /** Names the first in a part of the desk. */
    static String withReferral(String path, String part, Page page) {
        return path.replace("/referrals/{referral}", soonOn("/referrals" + part, ".ref-list a", page));
    }

    /** Where a page's first such link leads to. What was told is there soon: the page is opened again until it knows. */
    static String soonOn(String path, String link, Page page) {
        var first = page.locator(link).first();
        for (var tries = 0; tries < MANY; tries++) {
            page.navigate(address(path));
            if (first.count() > 0) return first.getAttribute("href");
        }
        throw new AssertionError("nothing there on " + path);
    }

    static StandaloneSettings settings() {
        return settings;
    }

    static String address(String path) {
        return settings.pagesAddress().resolve(path).toString();
    }

    static boolean isOurs(String url) {
        if (url.startsWith("data:")) return true;
        var port = URI.create(url).getPort();
        return List.of(settings.pages(), settings.issuer()).contains(port) && url.startsWith("http://127.0.0.1:");
    }
}
