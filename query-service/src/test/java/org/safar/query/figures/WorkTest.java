package org.safar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is done beside cases, in dashboards: the same entitlement, the same marks. */
class WorkTest {
    private static final String KZ = "/api/countries/KZ/dashboard";

    private static FiguresFixture figures;

    @BeforeAll
    static void start() {
        figures = new FiguresFixture();
    }

    @AfterAll
    static void stop() {
        figures.close();
    }

    @Test
    void gives_a_commission_its_own_country_exactly() {
        var shown = figures.json(KZ, figures.issuer.commission("KZ"));
        assertThat(total(shown, "activities")).isEqualTo(8);
        assertThat(total(shown, "reach")).isEqualTo(700);
        assertThat(shown.at("/panels/activitiesWithReach/denominator/value").asInt())
                .isEqualTo(8);
        assertThat(value(shown, "reachByAudience", "young-people")).isEqualTo(700);
        assertThat(value(shown, "reachByKindAndAudience", "sms", "young-people"))
                .isEqualTo(700);
        assertThat(value(shown, "places", "women")).isEqualTo(14);
        assertThat(value(shown, "placesByProvider", "KZ-SHELTER-1", "men")).isEqualTo(6);
        assertThat(value(shown, "charged", "male")).isEqualTo(12);
        assertThat(value(shown, "convictedByCitizenship", "KZ")).isEqualTo(6);
        assertThat(value(shown, "sentencesSuspended", "one-to-five-years", "yes"))
                .isEqualTo(6);
        assertThat(shown.at("/panels/charged/definition/id").asString()).isEqualTo("persons-charged");
        assertThat(shown.at("/panels/charged/definition/unit").asString()).isEqualTo("persons");
    }

    @Test
    void shows_both_sides_what_they_offered_each_other() {
        for (var hub : new String[] {"KZ", "UZ"}) {
            var shown = figures.json("/api/countries/" + hub + "/dashboard", figures.issuer.commission(hub));
            assertThat(value(shown, "referralsByPair", "KZ", "UZ")).isEqualTo(6);
            assertThat(value(shown, "referrals", "accepted")).isEqualTo(5);
            assertThat(value(shown, "referralsBetweenKeepers", "state", "ngo")).isEqualTo(5);
            var pair = shown.at("/waits/offer-to-acceptance/pairs/0");
            assertThat(pair.at("/hours/median").asInt()).isEqualTo(20);
            assertThat(pair.at("/open/value").asInt()).isEqualTo(1);
        }
        var other = figures.json(KZ, figures.issuer.commission("TJ"));
        assertThat(value(other, "referralsByPair", "KZ", "UZ")).isEqualTo(5);
        assertThat(other.at("/waits/offer-to-acceptance/pairs/0").has("hours")).isFalse();
        assertThat(total(figures.json(KZ, figures.issuer.caseworker("KZ", "KZ-NGO-1")), "referrals"))
                .isZero();
    }

    @Test
    void protects_another_country_and_the_region() {
        var shown = figures.json(KZ, figures.issuer.commission("UZ"));
        assertThat(total(shown, "activities")).isEqualTo(10);
        assertThat(value(shown, "charged", "male")).isEqualTo(10);
        assertThat(shown.at("/panels/proceedings/total/mark").asString()).isEqualTo("withheld");
        assertThat(shown.at("/panels/proceedings/total").has("value")).isFalse();
        assertThat(shown.at("/panels/placesByProvider/cells")).hasSize(2);
        var region = figures.json("/api/region/dashboard", figures.issuer.iom());
        assertThat(value(region, "activitiesByHub", "KZ")).isEqualTo(10);
    }

    @Test
    void gives_each_role_what_its_cases_would_be() {
        assertThat(total(figures.json(KZ, figures.issuer.supervisor("KZ")), "activities"))
                .isEqualTo(1);
        assertThat(total(figures.json(KZ, figures.issuer.caseworker("KZ", "KZ-NGO-1")), "activities"))
                .isEqualTo(7);
        var region = figures.issuer.token(Map.of("role", "commission", "hub", "KZ", "region", "KZ-71"));
        assertThat(total(figures.json(KZ, region), "activities")).isEqualTo(1);
    }

    @Test
    void says_which_filters_do_not_narrow_it() {
        var shown = figures.json(KZ + "?sex=female&to=2026-09", figures.issuer.commission("KZ"));
        assertThat(total(shown, "activities")).isEqualTo(8);
        assertThat(shown.at("/panels/activities/passedOver/0").asString()).isEqualTo("sex");
        assertThat(shown.at("/panels/identified").has("passedOver")).isFalse();
        var before = figures.json(KZ + "?to=2026-08", figures.issuer.commission("KZ"));
        assertThat(total(before, "activities")).isZero();
        assertThat(total(before, "places")).isZero();
        assertThat(before.at("/panels/activities").has("passedOver")).isFalse();
    }

    @Test
    void answers_as_of_a_position_and_each_panel_has_its_own_name() {
        var now = figures.json(KZ + "?asOf=1", figures.issuer.auditor(null));
        assertThat(total(now, "activities")).isEqualTo(8);
        assertThat(total(figures.json(KZ + "?asOf=0", figures.issuer.auditor(null)), "activities"))
                .isZero();
        var names = new HashSet<String>();
        for (var panel : Page.DASHBOARD.panels())
            assertThat(names.add(panel.name())).as(panel.name()).isTrue();
        for (var panel : Work.PANELS)
            assertThat(names.add(panel.name())).as(panel.name()).isTrue();
    }

    private static int total(JsonNode shown, String panel) {
        return shown.at("/panels/" + panel + "/total/value").asInt();
    }

    private static int value(JsonNode shown, String panel, String... keys) {
        return StreamSupport.stream(shown.at("/panels/" + panel + "/cells").spliterator(), false)
                .filter(cell -> keysOf(cell).equals(java.util.List.of(keys)))
                .findFirst()
                .orElseThrow()
                .at("/value")
                .asInt();
    }

    private static java.util.List<String> keysOf(JsonNode cell) {
        return StreamSupport.stream(cell.at("/keys").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
