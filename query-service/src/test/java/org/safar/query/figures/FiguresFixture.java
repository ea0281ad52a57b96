package org.safar.query.figures;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safar.figures.CaseFacts;
import org.safar.figures.CaseFacts.Version;
import org.safar.figures.CaseFacts.Why;
import org.safar.figures.ExchangeFacts;
import org.safar.figures.FactTable;
import org.safar.figures.Facts;
import org.safar.figures.RecordKeys;
import org.safar.figures.kept.CareFacts;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Sex;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Region;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.testsupport.TestIssuer;
import org.safar.web.Door;
import org.safar.web.StreamingRoutes;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The endpoints behind the real door, over this history: one case a position, one every four days from 20 August
 * 2026. Twelve state-held
 * and three NGO-held cases of Kazakhstan, six of Uzbekistan, two of Tajikistan; today is 20 November.
 */
public final class FiguresFixture implements AutoCloseable {
    static final Instant TODAY = Instant.parse("2026-11-20T10:00:30Z");
    private static final Instant FIRST = Instant.parse("2026-08-20T12:00:00Z");

    final TestIssuer issuer = TestIssuer.start();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext service;

    FiguresFixture() {
        Map<String, Object> settings =
                Map.of("safar.issuer", issuer.url(), "server.port", "0", "server.address", "127.0.0.1");
        service =
                new SpringApplicationBuilder(Service.class).properties(settings).run();
    }

    HttpResponse<String> get(String path, String token, String... headers) {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
        if (headers.length > 0) request.headers(headers);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    JsonNode json(String path, String token) {
        var answer = get(path, token);
        if (answer.statusCode() != 200) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return JsonMapper.shared().readTree(answer.body());
    }

    @Override
    public void close() {
        service.close();
        client.close();
        issuer.close();
    }

    @EnableAutoConfiguration
    @Import({Door.class, FiguresEndpoint.class, Sheets.class, Answering.class})
    public static class Service { // not annotated as a configuration: the whole service would find it and start it too
        @Bean
        StreamingRoutes streamingRoutes() {
            return new StreamingRoutes();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(TODAY, ZoneOffset.UTC);
        }

        @Bean
        Knowledge knowledge() {
            return new History();
        }
    }

    private static final class History implements Knowledge {
        private final FactTable table = new FactTable(new RecordKeys(new byte[32]));
        private final List<CaseFacts> cases = new ArrayList<>();

        History() {
            add(12, HubId.KZ, "MIA", CustodianKind.STATE, Sex.MALE, "KZ-75");
            add(3, HubId.KZ, "NGO-1", CustodianKind.NGO, Sex.FEMALE, "KZ-79");
            add(6, HubId.UZ, "MIA", CustodianKind.STATE, Sex.MALE, "UZ-SA");
            add(2, HubId.TJ, "MIA", CustodianKind.STATE, Sex.MALE, "TJ-SU");
            table.apply(cases.stream(), BesideFixture.things(), ExchangeFacts.NONE, cases.size());
        }

        @Override
        public FactTable table() {
            return table;
        }

        @Override
        public long positionAt(Instant instant) {
            return cases.stream()
                    .flatMap(facts -> facts.versions().stream())
                    .filter(version -> !version.receivedAt().isAfter(instant))
                    .count();
        }

        @Override
        public long head() {
            return cases.size();
        }

        private void add(int times, HubId hub, String custodian, CustodianKind kind, Sex sex, String from) {
            for (var i = 0; i < times; i++) {
                var position = cases.size() + 1;
                var received = FIRST.plusSeconds(86_400L * 4 * (position - 1));
                var held = new CustodianCode(hub.code() + "-" + custodian);
                var version = new Version(position, received, Why.ENTERED, facts(hub, held, kind, sex, from));
                var id = new CaseId("%032x".formatted(position));
                cases.add(new CaseFacts(id, Provenance.OPERATIONAL, CaseHistory.EMPTY, position, List.of(version)));
            }
        }

        private static Facts facts(HubId hub, CustodianCode held, CustodianKind kind, Sex sex, String from) {
            var reported = PartialDate.parse("2026-09-01");
            var none = PartialDate.NOT_RECORDED;
            var home = new Place(new Country(from.substring(0, 2)), new Region(from), null);
            var russia = new Place(new Country("RU"), null, null);
            var presumed = new Facts.Recognition(new BodyCode(hub.code() + "-MIA"), PartialDate.parse("2026-09-11"));
            return new Facts(
                    hub,
                    held,
                    kind,
                    Provenance.OPERATIONAL,
                    null,
                    presumed,
                    null,
                    false,
                    true,
                    new Facts.Milestones(reported, null, presumed.on(), null, null, null, none, none),
                    new Facts.Person(sex, null, Set.of(), null),
                    new Facts.Exploitation(Set.of(), null, Set.of(), null, null),
                    new Facts.Help(
                            null, null, null, null, null, null, null, null, null, Set.of(), Set.of(), CareFacts.NONE),
                    List.of(
                            new Facts.Leg(LegKind.RECRUITMENT, home, russia, null),
                            new Facts.Leg(LegKind.EXPLOITATION, russia, russia, null)));
        }
    }
}
