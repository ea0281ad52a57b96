package org.safar.query.page.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.query.page.PageFixture;

class ProvidersPageTest {
    private static PageFixture pages;
    private static String commission;

    @BeforeAll
    static void start() {
        pages = new PageFixture();
        commission = pages.issuer.token(Map.of("role", "commission", "hub", "KZ"));
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void a_commission_finds_its_countrys_places_and_where_each_is_reached() {
        var page = pages.page("/providers", commission);
        assertThat(page).contains("KZ-SHELTER-1", "Places by provider", "Places taken, by provider", "+77172123456");
        assertThat(page).containsSubsequence("KZ-SHELTER-1", ">6<", ">14<");
        assertThat(page).contains("/providers?hub=UZ").doesNotContain("figures.");
    }

    @Test
    void others_are_shown_who_is_there_and_no_small_number() {
        var page = pages.page("/providers?hub=KZ", pages.issuer.token(Map.of("role", "commission", "hub", "UZ")));
        assertThat(page).contains("+77172123456", "Totals are protected").doesNotContain(">6<", ">14<");
    }

    @Test
    void staff_is_shown_its_own_country_alone() {
        var page = pages.page("/providers", pages.issuer.caseworker("KZ", "KZ-MIA"));
        assertThat(page).contains("+77172123456").doesNotContain("/providers?hub=UZ");
        assertThat(pages.page("/providers?hub=KZ", pages.issuer.supervisor("UZ")))
                .doesNotContain("+77172123456");
    }

    @Test
    void projects_stand_with_donor_states_and_time() {
        var page = pages.page("/projects", commission);
        assertThat(page).contains("KZ-PROJECT-1", "NO-MFA", "Kazakhstan, Uzbekistan", "Jan 2026");
        assertThat(pages.page("/projects?hub=UZ", commission)).contains("No project is registered");
    }

    @Test
    void what_is_not_known_is_refused_and_who_may_not_is_told() {
        assertThat(pages.get("/providers?hub=XX", commission).statusCode()).isEqualTo(400);
        assertThat(pages.get("/projects?x=1", commission).statusCode()).isEqualTo(400);
        var operator = pages.issuer.token(Map.of("role", "operator"));
        for (var path : new String[] {"/providers", "/projects"})
            assertThat(pages.get(path, operator).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void speaks_every_language(String tag) {
        for (var path : new String[] {"/providers", "/projects"})
            assertThat(pages.page(path + "?lang=" + tag, commission))
                    .contains("<html lang=\"" + tag + "\"")
                    .doesNotContain("Provider<", "Donor", "??");
    }
}
