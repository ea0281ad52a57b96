package org.safar.standalone;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.safar.standalone.StandaloneSettings.Scenario;

/** The whole exchange with simulated cases, and a real browser before it. Where there is no browser, that is said. */
abstract class InChromium {
    @TempDir
    private static Path data;

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
        if (chromium != null) chromium.close();
        if (exchange != null) exchange.close();
    }

    static Browser browser() {
        return chromium.browser();
    }

    static void signIn(Page page, String user) {
        page.navigate(address("/oauth2/authorization/safar?as=" + user));
    }

    /** Names the first case that the caller may open: everybody knows cases by ids of their own. */
    static String withCase(String path, Page page) {
        if (!path.contains("{case}")) return path;
        page.navigate(address("/cases"));
        return path.replace(
                "/cases/{case}", page.locator(".case-list a").first().getAttribute("href"));
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
