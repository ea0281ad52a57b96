package org.safar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FiguresEndpointTest {
    private static final String KZ = "/api/countries/KZ/dashboard";
    private static final String REGION = "/api/region/dashboard";
    private static final String ROUTES = "/api/routes";

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
    void gives_a_commission_its_own_country_exactly_and_ngo_held_cases_with_it() {
        var shown = figures.json(KZ, figures.issuer.commission("KZ"));
        assertThat(shown.at("/disclosure").asString()).isEqualTo("exact");
        assertThat(shown.at("/panels/identified/total/value").asInt()).isEqualTo(15);
        assertThat(shown.at("/cases/hub").asString()).isEqualTo("KZ");
        assertThat(shown.at("/panels/identified/definition/id").asString()).isEqualTo("identified-victims");
        assertThat(shown.at("/panels/identified/definition/version").asInt()).isEqualTo(3);
        assertThat(shown.at("/lag/level").asBoolean()).isTrue();
        assertThat(shown.at("/intervals/report-to-recognition/cohorts/0/days/median")
                        .asInt())
                .isEqualTo(10);
    }

    @Test
    void gives_a_commission_of_a_region_that_region_exactly() {
        var sughd = figures.issuer.token(Map.of("role", "commission", "hub", "TJ", "region", "TJ-SU"));
        var other = figures.issuer.token(Map.of("role", "commission", "hub", "TJ", "region", "TJ-KT"));
        var path = "/api/countries/TJ/dashboard";
        assertThat(identified(figures.json(path, sughd))).isEqualTo(2);
        assertThat(identified(figures.json(path, other))).isZero();
    }

    @Test
    void gives_a_supervisor_state_held_cases_and_a_caseworker_the_own_custodians() {
        assertThat(identified(figures.json(KZ, figures.issuer.supervisor("KZ"))))
                .isEqualTo(12);
        assertThat(identified(figures.json(KZ, figures.issuer.caseworker("KZ", "KZ-NGO-1"))))
                .isEqualTo(3);
    }

    @Test
    void protects_another_country_and_the_region_as_of_the_last_month_that_ended() {
        var shown = figures.json(KZ, figures.issuer.commission("UZ"));
        assertThat(shown.at("/disclosure").asString()).isEqualTo("protected");
        assertThat(shown.at("/asOf").asString()).isEqualTo("2026-10-31");
        assertThat(identified(shown)).isEqualTo(15);
        assertThat(number(shown, "sex", "female").at("/mark").asString()).isEqualTo("withheld");
        assertThat(number(shown, "sex", "other").at("/mark").asString()).isEqualTo("withheld");
        assertThat(number(shown, "sex", "female").has("value")).isFalse();
        assertThat(figures.json(REGION, figures.issuer.commission("KZ"))
                        .at("/disclosure")
                        .asString())
                .isEqualTo("protected");
    }

    @Test
    void lists_no_small_corridor_to_those_not_entitled() {
        var seen = figures.json(ROUTES, figures.issuer.iom()).at("/panels/corridors/cells");
        assertThat(seen).hasSize(1);
        var exact = figures.json(ROUTES, figures.issuer.auditor(null)).at("/panels/corridors/cells");
        assertThat(exact).hasSize(3);
    }

    /** Three are female, none of another sex. */
    @Test
    void tells_nobody_who_is_not_entitled_a_few_from_none() {
        for (var path : List.of(KZ, REGION, ROUTES)) {
            var few = figures.get(path + "?sex=female", figures.issuer.commission("UZ"));
            var none = figures.get(path + "?sex=other", figures.issuer.commission("UZ"));
            assertThat(few.statusCode()).isEqualTo(200);
            assertThat(few.body()).isEqualTo(none.body());
        }
    }

    @Test
    void gives_routes_of_the_own_cases_exactly() {
        var shown = figures.json(ROUTES + "?by=TJ", figures.issuer.commission("TJ"));
        assertThat(shown.at("/panels/corridors/cells/0/value").asInt()).isEqualTo(2);
        assertThat(figures.json(ROUTES + "?by=TJ", figures.issuer.commission("UZ"))
                        .at("/panels/corridors/cells"))
                .isEmpty();
    }

    @Test
    void shows_positions_to_auditors_only() {
        assertThat(figures.json(REGION, figures.issuer.auditor(null))
                        .at("/position")
                        .asInt())
                .isEqualTo(23);
        assertThat(figures.json(KZ, figures.issuer.commission("KZ")).has("position"))
                .isFalse();
        assertThat(identified(figures.json(REGION + "?asOf=3", figures.issuer.auditor(null))))
                .isEqualTo(3);
        assertThat(figures.get(KZ + "?asOf=3", figures.issuer.commission("KZ")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void answers_as_of_an_instant_for_those_entitled() {
        var path = KZ + "?asOf=2026-08-24T12:00:00Z";
        assertThat(identified(figures.json(path, figures.issuer.commission("KZ"))))
                .isEqualTo(2);
        assertThat(figures.get(path, figures.issuer.iom()).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11", "2026-11-30", "2026-10-30", "7", "yesterday"})
    void refuses_what_is_no_snapshot_to_those_not_entitled(String asOf) {
        var answer = figures.get(REGION + "?asOf=" + asOf, figures.issuer.iom());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("asOf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-9999-01-01T00:00:00Z", "1899-12-31T23:59:59Z", "1899-12-31", "1899-12", "0000-01"})
    void refuses_a_time_before_anything_was_recorded(String asOf) {
        for (var token : List.of(figures.issuer.commission("KZ"), figures.issuer.iom())) {
            var answer = figures.get(KZ + "?asOf=" + asOf, token);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("asOf");
        }
        assertThat(identified(figures.json(KZ + "?asOf=1900-01", figures.issuer.commission("KZ"))))
                .isZero();
    }

    @Test
    void names_parameters_it_does_not_know_and_values_it_cannot_take() {
        var unknown = figures.get(ROUTES + "?colour=red&bogus=1", figures.issuer.iom());
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body())
                .contains("unknown-parameter", "bogus, colour")
                .doesNotContain("red");
        var invalid = figures.get(ROUTES + "?form=slavery", figures.issuer.iom());
        assertThat(invalid.statusCode()).isEqualTo(400);
        assertThat(invalid.body()).contains("invalid-parameter", "form").doesNotContain("slavery");
    }

    @Test
    void is_nothing_where_there_is_no_hub_and_nothing_for_operators() {
        assertThat(figures.get("/api/countries/RU/dashboard", figures.issuer.iom())
                        .statusCode())
                .isEqualTo(404);
        assertThat(figures.get(REGION, figures.issuer.operator()).statusCode()).isEqualTo(403);
        assertThat(figures.get(REGION, figures.issuer.hub("KZ")).statusCode()).isEqualTo(403);
    }

    @Test
    void answers_not_modified_to_the_tag_of_the_same_bytes() {
        var first = figures.get(REGION, figures.issuer.iom());
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = figures.get(REGION, figures.issuer.iom(), "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        var other = figures.get(REGION + "?sex=male", figures.issuer.iom());
        assertThat(other.headers().firstValue("ETag")).isNotEqualTo(java.util.Optional.of(tag));
    }

    private static int identified(JsonNode shown) {
        return shown.at("/panels/identified/total/value").asInt();
    }

    private static JsonNode number(JsonNode shown, String panel, String key) {
        return StreamSupport.stream(shown.at("/panels/" + panel + "/cells").spliterator(), false)
                .filter(cell -> cell.at("/keys/0").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
