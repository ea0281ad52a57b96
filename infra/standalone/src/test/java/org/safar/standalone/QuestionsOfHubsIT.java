package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.standalone.AskedFigures.cell;
import static org.safar.standalone.AskedFigures.total;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What hubs ask of their own work and of each other: what is to be done, what was offered, and how it was answered. */
class QuestionsOfHubsIT {
    /** When two began anew, and in which months after it somebody asks how they are. */
    private static final LocalDate REINTEGRATED = LocalDate.of(2026, 6, 1);

    private static final List<Integer> MONITORED = List.of(1, 3, 6, 12);

    @TempDir
    private static Path data;

    private static BothServices services;

    @BeforeAll
    static void start() {
        services = new BothServices(data);
        AskedHistory.in(services);
        AskedReferrals.in(services);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void what_did_states_offer_each_other_and_how_soon_was_it_accepted() {
        for (var shown : List.of(
                json("/api/countries/KZ/dashboard", Who.KZ_COMMISSION),
                json("/api/countries/UZ/dashboard", Who.UZ_COMMISSION))) {
            assertThat(cell(shown, "referralsByPair", "KZ", "UZ")).isEqualTo(6);
            assertThat(cell(shown, "referralsByPair", "UZ", "KZ")).isEqualTo(1);
            assertThat(cell(shown, "referralsAccepted", "KZ", "UZ")).isEqualTo(2);
            assertThat(cell(shown, "referralsDeclined", "KZ", "UZ")).isEqualTo(1);
            assertThat(cell(shown, "referralsExpired", "KZ", "UZ")).isEqualTo(1);
            assertThat(cell(shown, "referralsWithdrawn", "KZ", "UZ")).isEqualTo(1);
            assertThat(cell(shown, "referralsUnanswered", "KZ", "UZ")).isEqualTo(1);
        }
        var waited = json("/api/region/dashboard", Who.AUDITOR).at("/waits/offer-to-acceptance");
        assertThat(waited.at("/unit").asString()).isEqualTo("hours");
        var pair = waited.at("/pairs/1");
        assertThat(pair.at("/keys").toString()).isEqualTo("[\"KZ\",\"UZ\"]");
        assertThat(pair.at("/hours/median").asInt()).isEqualTo(10);
        assertThat(pair.at("/hours/upper").asInt()).isEqualTo(20);
        assertThat(pair.at("/open/value").asInt()).isEqualTo(1);
        assertThat(pair.at("/ended/value").asInt()).isEqualTo(3);
    }

    @Test
    void how_did_state_bodies_and_ngos_refer_to_each_other_across_borders() {
        var shown = json("/api/region/dashboard", Who.AUDITOR);
        assertThat(cell(shown, "referralsBetweenKeepers", "state", "ngo")).isEqualTo(2);
        assertThat(cell(shown, "referralsBetweenKeepers", "state", "state")).isEqualTo(1);
        assertThat(cell(shown, "referralsByKeeper", "ngo", "declined")).isEqualTo(1);
        assertThat(total(shown, "referralsCompleted")).isEqualTo(1);
        assertThat(shown.at("/panels/referralsAccepted/denominator/value").asInt())
                .isEqualTo(8);
    }

    @Test
    void what_is_overdue_offered_and_expiring_and_what_may_be_done_next() {
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        var ends = yesterday.plusDays(10);
        var consent = "{'scopes':['assistance'],'purpose':'protection','expires':'" + ends + "'}";
        var person = new ToldByHub(services, "KZ")
                .about("case", "P-31")
                .on(yesterday.toString(), "record-consent", consent)
                .send();
        services.catchUp();
        var work = json("/api/work", Who.KZ_POLICE);
        var today = LocalDate.parse(work.at("/today").asString());
        var missed = MONITORED.stream()
                .filter(month -> !REINTEGRATED.plusMonths(month).plusDays(1).isAfter(today))
                .count();
        assertThat(work.at("/overdue/lines"))
                .hasSize(Math.toIntExact(2 * missed))
                .allMatch(line -> line.at("/deadline").asString().equals("monitoring"))
                .allMatch(line -> line.at("/daysLeft").asInt() <= 0);
        assertThat(work.at("/expiringConsents/lines")).hasSize(1);
        assertThat(work.at("/expiringConsents/lines/0/case").asString()).isEqualTo(person);
        assertThat(work.at("/expiringConsents/lines/0/passes").asString())
                .as("holds on its last day")
                .isEqualTo(ends.plusDays(1).toString());
        assertThat(work.at("/waiting/lines/0/waitingFor").asString()).isEqualTo("confirmation");
        var offered = json("/api/referrals", Who.UZ_SUPERVISOR).at("/referrals");
        assertThat(offered).anyMatch(one -> one.at("/stage").asString().equals("offered"));
        var next = services.ask(
                services.command, "GET", "/api/cases/" + person + "/next-steps", Who.KZ_POLICE.token(services.issuer));
        assertThat(next.body()).contains("in-the-way", "\"rule\"", "\"meaning\"", "open");
    }

    private static JsonNode json(String path, Who who) {
        var answer = services.get(path, who.token(services.issuer));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
