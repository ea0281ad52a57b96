package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.standalone.AskedFigures.cell;
import static org.safar.standalone.AskedFigures.find;
import static org.safar.standalone.AskedFigures.total;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions that were asked in public about this region's work, asked of the platform: what hubs sent goes in, the answer comes out. */
class QuestionsIT {
    private static final String KZ = "/api/countries/KZ/dashboard";

    @TempDir
    private static Path data;

    private static BothServices services;

    @BeforeAll
    static void start() {
        services = new BothServices(data);
        AskedHistory.in(services);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void what_share_of_cases_is_labour_and_what_share_of_victims_are_men() {
        var shown = commission(KZ);
        assertThat(shown.at("/panels/labour/total/value").asInt()).isEqualTo(28);
        assertThat(shown.at("/panels/labour/percent").asDouble()).isEqualTo(90.3);
        assertThat(shown.at("/panels/men/total/value").asInt()).isEqualTo(21);
        assertThat(shown.at("/panels/men/percent").asDouble()).isEqualTo(67.7);
        assertThat(shown.at("/panels/men/denominator/value").asInt()).isEqualTo(31);
        assertThat(total(shown, "labourAndSexual")).isEqualTo(1);
        assertThat(cell(shown, "labourOrSexual", "both")).isEqualTo(1);
    }

    @Test
    void how_far_are_men_trafficked_for_labour_on_the_way_home() {
        var shown = commission(KZ + "?form=forced-labour&sex=male");
        assertThat(total(shown, "identified")).isEqualTo(21);
        assertThat(total(shown, "assisted")).isEqualTo(6);
        assertThat(total(shown, "returned")).isEqualTo(3);
        assertThat(total(shown, "reintegrated")).isEqualTo(2);
        assertThat(cell(shown, "reintegratedOriginRegions", "KZ-75")).isEqualTo(2);
        var cohort = shown.at("/intervals/return-to-reintegration/cohorts/0");
        assertThat(cohort.at("/open/value").asInt()).isEqualTo(1);
        assertThat(cohort.at("/days/median").asInt()).isEqualTo(30);
    }

    @Test
    void what_do_hotlines_hear_and_where_are_they() {
        var shown = commission(KZ);
        assertThat(total(shown, "hotlineCalls")).isEqualTo(60);
        assertThat(cell(shown, "hotlineCalls", "trafficking")).isEqualTo(10);
        assertThat(cell(shown, "hotlineCallsByMonth", "2026-02")).isEqualTo(60);
        assertThat(total(shown, "callersMet")).isEqualTo(4);
        assertThat(shown.at("/panels/callersMet/percent").asDouble()).isEqualTo(6.7);
        assertThat(services.get("/api/providers?hub=KZ", Who.IOM_OFFICE.token(services.issuer))
                        .body())
                .contains("\"phone\":\"KZ:11616\"", "\"opens\":\"09:00\"");
    }

    @Test
    void whom_did_a_project_help_and_what_was_done_in_it() {
        var shown = auditor("/api/region/dashboard");
        assertThat(cell(shown, "projects", "KZ-PROJECT-1")).isEqualTo(6);
        assertThat(cell(shown, "activitiesByProject", "KZ-PROJECT-1")).isEqualTo(1);
        assertThat(cell(shown, "projectsByState", "KZ-PROJECT-1", "UZ")).isEqualTo(1);
        assertThat(cell(shown, "donorsProjects", "NO-MFA")).isEqualTo(1);
        assertThat(cell(shown, "partners", "ngo")).isEqualTo(1);
    }

    @Test
    void who_was_trained_in_what() {
        var shown = commission(KZ);
        assertThat(cell(shown, "participantsByTopic", "identification")).isEqualTo(20);
        assertThat(cell(shown, "participants", "training", "state")).isEqualTo(12);
        assertThat(cell(shown, "participantsBySex", "training", "female")).isEqualTo(12);
    }

    /** Measures of an action plan are not kept, and the page about the numbers says so. */
    @Test
    void who_are_partners_and_who_came_to_forums() {
        var shown = commission(KZ);
        assertThat(cell(shown, "partners", "ngo")).isEqualTo(1);
        assertThat(cell(shown, "partners", "iom")).isEqualTo(1);
        assertThat(cell(shown, "participants", "forum", "state")).isEqualTo(15);
        assertThat(cell(shown, "participants", "forum", "ngo")).isEqualTo(30);
        assertThat(services.ask(services.query, "GET", "/about", null).body()).contains("national action plan");
    }

    @Test
    void how_many_leaflets_for_whom_in_which_language_and_what_was_done_against_demand() {
        var shown = commission(KZ);
        assertThat(cell(shown, "copiesByLanguage", "kk")).isEqualTo(40_000);
        assertThat(cell(shown, "copiesByAudience", "labour-migrants")).isEqualTo(40_000);
        assertThat(cell(shown, "copiesByMessage", "contract-first")).isEqualTo(40_000);
        assertThat(cell(shown, "copiesByRegion", "KZ-75")).isEqualTo(40_000);
        assertThat(cell(shown, "activitiesByAim", "demand")).isEqualTo(1);
        assertThat(cell(shown, "reachByAim", "demand")).isEqualTo(40);
        assertThat(cell(shown, "reachByKindAndAudience", "sms", "young-people")).isEqualTo(900);
    }

    @Test
    void families_at_risk_are_reached_and_are_no_victims() {
        var shown = commission(KZ);
        assertThat(cell(shown, "reachByAudience", "families-at-risk")).isEqualTo(40);
        assertThat(total(shown, "identified")).isEqualTo(31);
    }

    @Test
    void what_came_of_legal_support() {
        var shown = commission(KZ);
        assertThat(total(shown, "legallyAided")).isEqualTo(1);
        assertThat(total(shown, "compensated")).isEqualTo(1);
        assertThat(cell(shown, "proceedings", "final")).isEqualTo(1);
        assertThat(total(shown, "compensationOrdered")).isEqualTo(1);
    }

    @Test
    void who_was_charged_convicted_and_sentenced_by_which_article() {
        var shown = commission(KZ);
        assertThat(cell(shown, "proceedingsByArticle", "KZ-CC-128")).isEqualTo(1);
        assertThat(cell(shown, "charged", "male")).isEqualTo(3);
        assertThat(cell(shown, "chargedByCitizenship", "RU")).isEqualTo(1);
        assertThat(cell(shown, "convictedByCitizenship", "KZ")).isEqualTo(2);
        assertThat(cell(shown, "sentencesSuspended", "five-to-ten-years", "no")).isEqualTo(2);
        assertThat(cell(shown, "suspectsInOffice", "yes")).isEqualTo(1);
        assertThat(cell(shown, "citizenship", "KZ")).isEqualTo(31);
        assertThat(total(shown, "penalised")).isEqualTo(1);
        assertThat(total(shown, "sheltered")).isEqualTo(4);
    }

    @Test
    void how_many_places_are_there_for_whom() {
        var shown = commission(KZ);
        assertThat(cell(shown, "places", "families")).isEqualTo(3);
        assertThat(cell(shown, "places", "children")).isZero();
        assertThat(cell(shown, "placesByProvider", "KZ-SHELTER-1", "women")).isEqualTo(14);
        assertThat(total(shown, "rentFree")).isEqualTo(1);
        assertThat(cell(shown, "providersByService", "shelter")).isEqualTo(1);
    }

    @Test
    void how_many_were_trafficked_inside_their_country_and_where_did_the_others_go() {
        var shown = commission(KZ);
        assertThat(shown.at("/panels/domestic/percent").asDouble()).isEqualTo(64.5);
        assertThat(cell(shown, "destinations", "RU")).isEqualTo(11);
    }

    @Test
    void whom_of_those_that_state_bodies_hold_did_an_ngo_help() {
        assertThat(total(commission(KZ + "?by=state"), "assistedByNgoOrIom")).isEqualTo(6);
        assertThat(total(commission(KZ + "?by=ngo"), "assistedByNgoOrIom")).isZero();
    }

    @Test
    void a_hub_that_joined_later_did_not_take_part_before() {
        var shown = auditor("/api/region/dashboard");
        var march = find(shown, "months", "KG", "2026-03");
        assertThat(march.at("/mark").asString()).isEqualTo("not-participating");
        assertThat(march.has("value")).isFalse();
        assertThat(cell(shown, "months", "KZ", "2026-03")).isEqualTo(31);
    }

    @Test
    void how_long_do_proceedings_take() {
        var shown = commission(KZ);
        for (var step : Map.of("charge", 76, "trial", 106, "judgment", 198, "final-judgment", 229)
                .entrySet()) {
            var cohort = shown.at("/intervals/opening-to-" + step.getKey() + "/cohorts/0");
            assertThat(cohort.at("/year").asInt()).isEqualTo(2026);
            assertThat(cohort.at("/days/median").asInt()).as(step.getKey()).isEqualTo(step.getValue());
            assertThat(cohort.at("/open/value").asInt()).isZero();
        }
    }

    @Test
    void which_rules_were_broken() {
        var breaches = services.get("/api/breaches", Who.KZ_AUDITOR.token(services.issuer))
                .body();
        assertThat(breaches).contains("return-without-consent", "return-risk-not-assessed", "victim-punished");
    }

    @Test
    void others_see_no_small_number_of_it() {
        var answer = services.get(KZ, Who.UZ_COMMISSION.token(services.issuer)).body();
        var shown = JsonMapper.shared().readTree(answer);
        assertThat(shown.at("/panels/proceedings/total/mark").asString()).isEqualTo("withheld");
        assertThat(shown.at("/panels/convictedByCitizenship/cells")).isEmpty();
        assertThat(answer).doesNotContain("KZ-CC-128");
    }

    private static JsonNode commission(String path) {
        return json(path, Who.KZ_COMMISSION);
    }

    private static JsonNode auditor(String path) {
        return json(path, Who.AUDITOR);
    }

    private static JsonNode json(String path, Who who) {
        var answer = services.get(path, who.token(services.issuer));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
