package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.standalone.AskedFigures.cell;
import static org.safar.standalone.AskedFigures.find;
import static org.safar.standalone.AskedFigures.of;
import static org.safar.standalone.AskedFigures.recorded;
import static org.safar.standalone.AskedFigures.total;
import static org.safar.standalone.AskedFigures.waited;
import static org.safar.standalone.AskedSughd.CLINIC;
import static org.safar.standalone.AskedSughd.DONE;
import static org.safar.standalone.AskedSughd.HOME;
import static org.safar.standalone.AskedSughd.HOUSE;
import static org.safar.standalone.AskedSughd.WENT;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.standalone.AskedSughd.Done;
import org.safar.standalone.AskedSughd.Went;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Sughd asked in Khujand in 2011, and NGOs in 2013: sources and ways, shelters, villages, who takes whom up. */
class QuestionsOfSughdIT {
    private static final String SUGHD = "TJ-SU";
    private static final String DASHBOARD = "/api/countries/TJ/dashboard";
    private static final Map<String, String> REGION = Map.of("role", "commission", "hub", "TJ", "region", SUGHD);
    private static final Map<String, String> COUNTRY = Map.of("role", "commission", "hub", "TJ");
    private static final Map<String, String> OFFICE = Map.of("role", "iom");

    @TempDir
    private static Path data;

    private static BothServices services;

    @BeforeAll
    static void start() {
        services = new BothServices(data);
        AskedSughd.in(services);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void who_sets_out_from_sughd_by_district_rural_or_urban() {
        var all = json("/api/routes?by=TJ", COUNTRY);
        var shown = json("/api/routes?by=TJ&origin=TJ-SU", COUNTRY);
        assertThat(total(all, "identified")).isEqualTo(persons(_ -> true) + 1);
        assertThat(total(shown, "identified")).isEqualTo(persons(went -> went.startsIn(SUGHD)));
        assertThat(recorded(shown, "originDistricts")).isEqualTo(persons(went -> went.startsIn(SUGHD + ":")));
        for (var district : new String[] {"khujand", "istaravshan", "panjakent", "asht"})
            assertThat(cell(shown, "originDistricts", SUGHD + ":" + district))
                    .isEqualTo(persons(went -> went.from().equals(SUGHD + ":" + district)));
        assertThat(cell(shown, "originSettlements", "rural"))
                .isEqualTo(persons(went -> went.from().endsWith(":asht")));
        assertThat(cell(shown, "originSettlements", "urban"))
                .isEqualTo(persons(
                        went -> went.startsIn(SUGHD + ":") && !went.from().endsWith(":asht")));
        assertThat(cell(shown, "originSettlements", "not-recorded"))
                .isEqualTo(persons(went -> went.from().equals(SUGHD)));
    }

    @Test
    void who_passes_through_sughd_and_where() {
        var shown = json("/api/routes?by=TJ&through=TJ-SU", COUNTRY);
        assertThat(total(shown, "identified")).isEqualTo(persons(went -> went.passes(SUGHD)));
        assertThat(cell(shown, "transitDistricts", "TJ-SU:istaravshan")).isEqualTo(5);
        assertThat(cell(shown, "transitDistricts", "TJ-SU:ayni")).isEqualTo(2);
        assertThat(cell(shown, "transitSettlements", "urban")).isEqualTo(5);
        assertThat(cell(shown, "transitSettlements", "rural")).isEqualTo(2);
        assertThat(recorded(shown, "transitSettlements")).isEqualTo(persons(went -> went.passes(SUGHD + ":")));
        assertThat(cell(shown, "transitSettlements", "not-recorded")).isEqualTo(1);
    }

    @Test
    void districts_of_few_are_withheld_from_who_is_not_entitled() {
        var shown = json("/api/routes?by=TJ&origin=TJ-SU", OFFICE);
        assertThat(shown.at("/disclosure").asString()).isEqualTo("protected");
        assertThat(shown.at("/panels/originDistricts/cells")).isEmpty();
        assertThat(find(shown, "originSettlements", "rural").at("/mark").asString())
                .isEqualTo("withheld");
    }

    @Test
    void a_regional_commission_sees_its_own_region_exactly_and_the_rest_protected() {
        var own = json(DASHBOARD, REGION);
        assertThat(own.at("/disclosure").asString()).isEqualTo("exact");
        assertThat(own.at("/cases/region").asString()).isEqualTo(SUGHD);
        var touched = persons(went -> went.startsIn(SUGHD) || went.passes(SUGHD));
        assertThat(total(own, "identified")).isEqualTo(touched).isLessThan(persons(_ -> true));
        assertThat(cell(own, "originRegions", SUGHD)).isEqualTo(persons(went -> went.startsIn(SUGHD)));
        for (var path : new String[] {"/api/region/dashboard?by=TJ", "/api/countries/KZ/dashboard"}) {
            var rest = json(path, REGION);
            assertThat(rest.at("/disclosure").asString()).isEqualTo("protected");
            assertThat(rest.at("/panels/identified/total/mark").asString()).isEqualTo("withheld");
        }
    }

    @Test
    void what_places_are_there_for_children_and_families_and_who_takes_them() {
        var own = json(DASHBOARD, REGION);
        assertThat(cell(own, "places", "families")).isEqualTo(4);
        assertThat(cell(own, "places", "children")).isEqualTo(6);
        assertThat(cell(own, "placesTaken", "families")).isEqualTo(1);
        assertThat(cell(own, "placesTaken", "children")).isEqualTo(1);
        assertThat(total(own, "placesTaken")).isEqualTo(2);
        assertThat(of(own, "placesTaken")).isEqualTo(4 + 6);
        assertThat(total(own, "guests")).isEqualTo(3);
        assertThat(total(own, "rentFree")).isEqualTo(1);
        assertThat(of(own, "rentFree")).isEqualTo(1);
        assertThat(total(json(DASHBOARD + "?to=2026-03", REGION), "guests")).isEqualTo(4);
        assertThat(total(json(DASHBOARD + "?to=2026-02", REGION), "guests")).isZero();
        assertThat(of(json(DASHBOARD, COUNTRY), "rentFree")).isEqualTo(2);
        assertThat(json(DASHBOARD, OFFICE).at("/panels/placesTaken/total/mark").asString())
                .isEqualTo("withheld");
    }

    @Test
    void what_is_done_in_villages_and_whom_does_it_reach() {
        var own = json(DASHBOARD, REGION);
        assertThat(cell(own, "activitiesByDistrict", "TJ-SU:ayni")).isEqualTo(2);
        assertThat(cell(own, "reachByDistrict", "TJ-SU:ayni"))
                .isEqualTo(reach(done -> done.place().endsWith("ayni")));
        assertThat(cell(own, "activitiesBySettlement", "rural")).isEqualTo(3);
        assertThat(cell(own, "reachBySettlement", "rural"))
                .isEqualTo(reach(
                        done -> done.place().endsWith("ayni") || done.place().endsWith("asht")));
        assertThat(cell(own, "reachBySettlement", "urban")).isEqualTo(300);
        assertThat(total(own, "reachBySettlement"))
                .isEqualTo(reach(done -> done.place().startsWith(SUGHD)));
        var country = json(DASHBOARD, COUNTRY);
        assertThat(total(country, "reachBySettlement")).isEqualTo(reach(_ -> true));
        assertThat(recorded(country, "reachBySettlement"))
                .isEqualTo(reach(done -> done.place().contains(":")));
        assertThat(of(country, "activitiesWithReach")).isEqualTo(DONE.size());
    }

    @Test
    void how_do_shelters_compare() {
        var shown = json(DASHBOARD, COUNTRY);
        assertThat(cell(shown, "placesByProvider", HOME, "families")).isEqualTo(4);
        assertThat(cell(shown, "placesTakenByProvider", HOME, "families")).isEqualTo(1);
        assertThat(cell(shown, "placesByProvider", HOUSE, "women")).isEqualTo(10);
        assertThat(cell(shown, "placesTakenByProvider", HOUSE, "women")).isEqualTo(1);
        assertThat(of(shown, "placesTaken")).isEqualTo(4 + 6 + 10);
        assertThat(cell(shown, "guestsByProvider", HOME)).isEqualTo(3);
        assertThat(cell(shown, "staysEndedByProvider", HOME, "planned")).isEqualTo(1);
        assertThat(total(shown, "staysEnded")).isEqualTo(1);
        assertThat(cell(shown, "assistedByProvider", HOME)).isEqualTo(4 + 1);
        assertThat(cell(shown, "assistedByProvider", CLINIC)).isEqualTo(1);
        assertThat(cell(shown, "reintegratedByProvider", HOUSE)).isEqualTo(1);
        assertThat(of(shown, "reintegratedByProvider")).isEqualTo(persons(_ -> true) + 1);
    }

    @Test
    void how_do_ngos_and_the_state_refer_to_each_other_and_when_is_it_taken_up() {
        var shown = json(DASHBOARD, COUNTRY);
        assertThat(cell(shown, "nationalReferrals", "state", "ngo")).isEqualTo(2);
        assertThat(cell(shown, "nationalReferrals", "ngo", "state")).isEqualTo(2);
        assertThat(cell(shown, "nationalReferralsTakenUp", "state", "ngo")).isEqualTo(1);
        assertThat(cell(shown, "nationalReferralsTakenUp", "ngo", "state")).isEqualTo(1);
        assertThat(of(shown, "nationalReferralsTakenUp")).isEqualTo(4);
        assertThat(cell(shown, "nationalReferralsByProvider", CLINIC)).isEqualTo(2);
        var toNgo = waited(shown, "referral-to-help", "state", "ngo");
        assertThat(toNgo.at("/days/median").asInt()).isEqualTo(3);
        assertThat(toNgo.at("/open/value").asInt()).isEqualTo(1);
        var toState = waited(shown, "referral-to-help", "ngo", "state");
        assertThat(toState.at("/days/median").asInt()).isEqualTo(10);
        assertThat(toState.at("/ended/value").asInt()).isEqualTo(1);
        assertThat(shown.at("/waits/referral-to-help/unit").asString()).isEqualTo("days");
        assertThat(json(DASHBOARD, OFFICE)
                        .at("/panels/nationalReferrals/total/mark")
                        .asString())
                .isEqualTo("withheld");
    }

    /** Counted from what was sent. */
    private static int persons(Predicate<Went> which) {
        return WENT.stream().filter(which).mapToInt(Went::persons).sum();
    }

    private static int reach(Predicate<Done> which) {
        return DONE.stream().filter(which).mapToInt(Done::reach).sum();
    }

    private static JsonNode json(String path, Map<String, String> who) {
        var answer = services.get(path, services.issuer.token(who));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
