package org.safar.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.safar.axon.postgres.StoreUrls;

/** A store that an older build wrote: its events are of revisions that no build writes any more, one of them inside a correction. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // what comes last writes
class OldRevisionsIT {
    private static final String CASE = "8c1d000000000000000000000000000a";
    private static final String RECEIVED = "2026-03-02T09:15:00.000Z";
    private static final String SCREENING =
            "{\"occurredOn\":\"2026-03-05\",\"indicatorList\":\"KZ-2024\",%s\"screener\":\"5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01\"}";
    private static final String FOUND = SCREENING.formatted("\"indicators\":[\"no-pay\"],");
    private static final String NOTHING_FOUND = SCREENING.formatted("");

    @TempDir
    private static Path data;

    private static BothServices services;

    @BeforeAll
    static void start() {
        services = new BothServices(data, OldRevisionsIT::writtenByAnOlderBuild);
        services.catchUp();
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    @Order(1)
    void the_views_show_it_as_if_it_had_been_written_today() {
        var file = asked("");
        assertThat(file).contains("\"identification\":\"screened\"").contains("\"custodian\":\"KZ-MIA\"");
        var history = asked("/history");
        assertThat(history)
                .contains("\"result\":\"none-found\"")
                .contains("\"result\":\"indicators-found\"")
                .contains("\"identification\":\"no-indicators\"")
                .contains("\"identification\":\"screened\"");
    }

    @Test
    @Order(2)
    void the_figures_count_it() {
        var answer = services.get("/api/countries/KZ/dashboard", Who.KZ_COMMISSION.token(services.issuer));
        assertThat(answer.body()).contains("\"casesReported\":{").contains("\"value\":1");
    }

    @Test
    @Order(3)
    void a_command_on_it_stands_on_what_it_said() {
        var presume = "{\"occurredOn\":\"2026-03-06\",\"data\":{\"body\":\"KZ-MIA\",\"grounds\":[\"indicator\"]}}";
        var answer = services.post(
                "/api/cases/" + CASE + "/recognise-as-presumed",
                Who.KZ_POLICE.token(services.issuer),
                "application/json",
                presume,
                "If-Match",
                "\"4\"");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static String asked(String path) {
        var answer = services.get("/api/cases/" + CASE + path, Who.KZ_POLICE.token(services.issuer));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static StoreUrls writtenByAnOlderBuild(StoreUrls urls) {
        var hub = List.of(
                new Row("hub.joined", "{\"occurredOn\":\"2020-01-01\"}"),
                new Row(
                        "hub.custodian-registered",
                        "{\"occurredOn\":\"2020-01-01\",\"custodian\":\"KZ-MIA\",\"kind\":\"state\"}"),
                new Row("hub.body-registered", "{\"occurredOn\":\"2020-01-01\",\"body\":\"KZ-MIA\"}"));
        var screened = List.of(
                new Row(
                        "case.suspicion-reported",
                        "{\"occurredOn\":\"2026-03-02\",\"hub\":\"KZ\",\"source\":\"police\",\"custodian\":\"KZ-MIA\","
                                + "\"custodianKind\":\"state\"}"),
                new Row("case.person-screened", NOTHING_FOUND),
                new Row("case.person-screened", NOTHING_FOUND.replace("03-05", "03-06")),
                new Row("case.message-noted", "{\"occurredOn\":\"2026-03-06\"}"),
                new Row(
                        "case.record-corrected",
                        "{\"occurredOn\":\"2026-03-07\",\"corrects\":2,\"replacement\":{\"type\":\"case.person-screened\","
                                + "\"revision\":1,\"data\":" + FOUND + "},\"reason\":\"better-knowledge\"}"));
        withItsSecret();
        try (var connection = DriverManager.getConnection(urls.owner())) {
            insert(connection, 1, "hub:KZ", "Hub", hub);
            insert(connection, 1 + hub.size(), "case:" + CASE, "VictimCase", screened);
            try (var head = connection.createStatement()) {
                head.execute("UPDATE safar.event_head SET position = " + (hub.size() + screened.size())
                        + ", received_at = '" + RECEIVED + "'");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return urls;
    }

    /** A store with a history and no secret of its ids is not started. */
    private static void withItsSecret() {
        try {
            Files.write(data.resolve("case-ids.secret"), new byte[32]);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As every build before the second revision of anything wrote: revision 1. */
    private record Row(String name, String payload) {}

    private static void insert(Connection connection, int first, String thing, String type, List<Row> rows)
            throws SQLException {
        var sql = "INSERT INTO safar.event VALUES (?, ?, ?, gen_random_uuid(), ?, ?, '1', ?, ?, '" + RECEIVED + "', '"
                + RECEIVED + "')";
        for (var n = 0; n < rows.size(); n++) {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setInt(1, first + n);
                statement.setString(2, thing);
                statement.setInt(3, n);
                statement.setString(4, type);
                statement.setString(5, rows.get(n).name());
                statement.setBytes(6, rows.get(n).payload().getBytes(UTF_8));
                statement.setBytes(7, metaData().getBytes(UTF_8));
                statement.execute();
            }
        }
    }

    private static String metaData() {
        var message = UUID.randomUUID();
        return "{\"hub\":\"KZ\",\"recordedAt\":\"2026-03-02T09:14:00.000Z\",\"actor\":\"5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01\","
                + "\"actorRole\":\"case-officer\",\"actorVouchedBy\":\"hub\",\"provenance\":\"operational\",\"messageId\":\""
                + message + "\",\"messageHash\":\"" + "ab".repeat(32) + "\",\"correlation\":\"" + message
                + "\",\"causation\":\"" + message + "\",\"build\":\"0.1.0\",\"receivedAt\":\"" + RECEIVED
                + "\",\"salt\":\"00112233445566778899aabbccddeeff\"}";
    }
}
