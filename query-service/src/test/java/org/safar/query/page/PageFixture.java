package org.safar.query.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.safar.query.AsidesConfiguration;
import org.safar.query.QueryService;
import org.safar.query.casefile.web.CasesFixture;
import org.safar.query.figures.FiguresFixture;
import org.safar.query.hubfeed.web.Feeds;
import org.safar.query.hubfeed.web.FeedsFixture;
import org.safar.query.kept.web.Justice;
import org.safar.query.kept.web.KeptFixture;
import org.safar.query.kept.web.KeptThings;
import org.safar.query.referral.web.Referrals;
import org.safar.query.referral.web.ReferralsFixture;
import org.safar.query.view.Views;
import org.safar.testsupport.TestIssuer;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * All pages behind the real door, with the service's own settings, over the little histories of {@link FiguresFixture},
 * {@link CasesFixture}, {@link KeptFixture} and {@link ReferralsFixture}.
 */
public final class PageFixture implements AutoCloseable {
    public final TestIssuer issuer = TestIssuer.start();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext service;

    public PageFixture(String... settings) {
        service = new SpringApplicationBuilder(Service.class)
                .properties(
                        "spring.config.name=" + QueryService.NAME,
                        "safar.issuer=" + issuer.url(),
                        "spring.main.banner-mode=off")
                .properties(settings)
                .properties("server.port=0", "management.endpoint.health.validate-group-membership=false")
                .run("--server.port=0");
    }

    /** A page as a browser asks for it. */
    public HttpResponse<String> get(String path, String token, String... headers) {
        var request = HttpRequest.newBuilder(address(path)).header("Accept", "text/html");
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (headers.length > 0) request.headers(headers);
        return send(request.build());
    }

    /** A form as a browser sends it; the answer is not followed. */
    public HttpResponse<String> post(String path, String token, String form) {
        return send(HttpRequest.newBuilder(address(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    /** A page that must be there. */
    public String page(String path, String token, String... headers) {
        var answer = get(path, token, headers);
        if (answer.statusCode() != 200) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return answer.body();
    }

    public URI address(String path) {
        return URI.create(
                "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        service.close();
        client.close();
        issuer.close();
    }

    /** Scanned as the service scans it, without what tests put beside. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackageClasses = PageDoor.class,
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(Fixture|Test)\\$.*"))
    @Import({FiguresFixture.Service.class, CasesFixture.Service.class, AsidesConfiguration.class})
    static class Service {
        @Bean
        Feeds feeds(Views views) {
            return FeedsFixture.of(views);
        }

        @Bean
        KeptFixture kept() {
            return new KeptFixture();
        }

        @Bean
        Justice justice(KeptFixture kept) {
            return kept.justice();
        }

        @Bean
        KeptThings things(KeptFixture kept) {
            return kept.things();
        }

        @Bean
        ReferralsFixture desk() {
            return ReferralsFixture.ofAllKinds();
        }

        @Bean
        Referrals referrals(ReferralsFixture desk) {
            return desk.referrals();
        }
    }
}
