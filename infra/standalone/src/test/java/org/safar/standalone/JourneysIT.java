package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two lives from the first word to the last, told as hubs tell them: a man from Samarqand, exploited on a building site in Almaty, who goes
 * home over Zhibek Zholy and Gisht-Kuprik; and a woman who never leaves Uzbekistan, and whom no police ever knows.
 */
class JourneysIT {
    @TempDir
    private static Path data;

    private static BothServices services;
    private static String exploitedInAlmaty;
    private static String homeInSamarqand;
    private static String neverKnown;
    private static String proceeding;
    private static ToldReferral.Passed passedOn;

    @BeforeAll
    static void tell() {
        services = new BothServices(data);
        ToldByHub.join(services, "KZ", "MIA:state", "NGO-1:ngo", "COMMISSION", "COURT");
        ToldByHub.join(services, "UZ", "MIA:state", "NGO-1:ngo", "COMMISSION");
        var told = new ToldJourneys(services);
        told.shelter();
        var referral = new ToldReferral(services);
        referral.agree();
        exploitedInAlmaty = told.inAlmaty();
        proceeding = told.inCourt();
        passedOn = referral.passOn(exploitedInAlmaty);
        told.home();
        referral.end();
        told.closed();
        homeInSamarqand = told.inSamarqand();
        neverKnown = told.insideUzbekistan();
        services.catchUp();
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void the_man_from_samarqand_is_recognised_helped_and_received_at_home() {
        assertThat(seen(Who.KZ_POLICE.token(services.issuer), exploitedInAlmaty))
                .contains("\"identification\":\"confirmed\"")
                .contains("\"standing\":\"closed\"")
                .containsPattern("\"protection\":\\{\"stage\":\"ended\"")
                .containsPattern("\"mobility\":\\{\"stage\":\"received\",\"country\":\"UZ\"")
                .contains("BCP-KZUZ-01");
    }

    @Test
    void who_he_is_passed_once_and_sealed_from_hub_to_hub() {
        assertThat(passedOn.received()).isEqualTo(passedOn.sealed()).doesNotContain("Rustam");
        assertThat(services.ask(services.command, "POST", passedOn.fetch(), services.issuer.hub("UZ"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void each_side_follows_the_referral_and_neither_sees_the_others_case() {
        for (var token : List.of(Who.KZ_POLICE.token(services.issuer), shelterInSamarqand())) {
            assertThat(services.get("/api/referrals/" + passedOn.referral(), token)
                            .body())
                    .contains("\"stage\":\"completed\"");
        }
        assertThat(services.get("/api/cases/" + exploitedInAlmaty, shelterInSamarqand())
                        .status())
                .isEqualTo(404);
        assertThat(services.get("/api/cases/" + homeInSamarqand, Who.KZ_POLICE.token(services.issuer))
                        .status())
                .isEqualTo(404);
        assertThat(seen(shelterInSamarqand(), homeInSamarqand)).doesNotContain(exploitedInAlmaty);
    }

    @Test
    void at_home_he_is_looked_after_by_those_who_received_him() {
        assertThat(seen(shelterInSamarqand(), homeInSamarqand))
                .containsPattern("\"protection\":\\{\"stage\":\"follow-up\"")
                .contains("\"monitored\":[1,3]");
        assertThat(services.get("/api/work?within=365", shelterInSamarqand()).body())
                .contains("\"deadline\":\"monitoring\"")
                .contains("\"expiringConsents\":{");
    }

    @Test
    void who_exploited_him_is_alleged_until_the_judgment_is_final() {
        var police = Who.KZ_POLICE.token(services.issuer);
        assertThat(services.get("/api/proceedings/" + proceeding, police).body())
                .contains("\"stage\":\"final\"")
                .contains("\"article\":\"KZ-CC-128\"");
        assertThat(services.get("/api/tip-events", police).body()).contains("tip-events");
    }

    @Test
    void what_courts_did_stands_beside_his_case_where_he_was_exploited_and_not_at_home() {
        var police = Who.KZ_POLICE.token(services.issuer);
        assertThat(services.get("/api/cases/" + exploitedInAlmaty + "/history", police)
                        .body())
                .containsPattern("\"beside\":\\[\\{\"knownAfter\":.*\"stage\":\"investigation\".*\"stage\":\"final\"")
                .doesNotContain(proceeding);
        assertThat(services.get("/api/cases/" + homeInSamarqand + "/history", shelterInSamarqand())
                        .body())
                .contains("\"beside\":[]");
    }

    @Test
    void of_the_woman_who_never_left_the_supervisor_learns_nothing() {
        var supervisor = Who.UZ_SUPERVISOR.token(services.issuer);
        for (var path : new String[] {"", "/history"}) {
            assertThat(services.get("/api/cases/" + neverKnown + path, supervisor)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(services.get("/api/cases", supervisor).body()).doesNotContain(neverKnown);
        assertThat(services.get("/api/breaches", supervisor).body()).doesNotContain(neverKnown);
        assertThat(seen(shelterInSamarqand(), neverKnown)).contains("\"identification\":\"presumed\"");
    }

    @Test
    void and_yet_she_counts() {
        assertThat(reported("KZ", Who.KZ_COMMISSION)).isEqualTo("\"value\":1");
        assertThat(reported("UZ", Who.UZ_COMMISSION)).isEqualTo("\"value\":2");
        assertThat(reported("UZ", Who.UZ_SUPERVISOR)).isEqualTo("\"value\":0");
    }

    /** He was helped on both sides of the border, she on one. */
    @Test
    void he_is_one_person_in_the_region_and_known_in_both_states() {
        assertThat(total("projects", "/api/countries/KZ/dashboard", Who.KZ_AUDITOR))
                .isEqualTo("\"value\":1");
        assertThat(total("projects", "/api/countries/UZ/dashboard", Who.UZ_AUDITOR))
                .isEqualTo("\"value\":2");
        assertThat(total("projects", "/api/region/dashboard", Who.AUDITOR)).isEqualTo("\"value\":2");
    }

    private static String reported(String country, Who who) {
        return total("casesReported", "/api/countries/" + country + "/dashboard", who);
    }

    private static String total(String panel, String path, Who who) {
        var body = services.get(path, who.token(services.issuer)).body();
        var total =
                Pattern.compile("\"" + panel + "\":\\{.*?\"total\":\\{(.*?)}").matcher(body);
        return total.find() ? total.group(1) : body;
    }

    private static String seen(String token, String id) {
        return services.get("/api/cases/" + id, token).body();
    }

    private static String shelterInSamarqand() {
        return services.issuer.token(Map.of("role", "caseworker", "hub", "UZ", "custodian", "UZ-NGO-1"));
    }
}
