package org.safar.query.kept.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.query.kept.KeptSamples.hotlineMonth;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safar.kernel.ActivityId;
import org.safar.kernel.ActorId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.place.Region;
import org.safar.query.view.Histories;
import org.safar.web.Caller;
import org.safar.web.Role;
import org.springframework.util.LinkedMultiValueMap;

/** Every role against the callers of hotlines: those of the police and of an NGO in Kazakhstan, and of one in Kyrgyzstan. */
class HotlineMonthsTest {
    private static final ActivityId POLICE = new ActivityId("1".repeat(32));
    private static final ActivityId NGO = new ActivityId("2".repeat(32));
    private static final ActivityId KYRGYZ = new ActivityId("3".repeat(32));

    private static KeptFixture kept;
    private static KeptAnswers answers;

    @BeforeAll
    static void fold() {
        kept = new KeptFixture(new Histories()
                .add(HubId.KZ, POLICE, hotlineMonth(HubId.KZ, "KZ-MIA", CustodianKind.STATE, null))
                .add(HubId.KZ, NGO, hotlineMonth(HubId.KZ, "KZ-NGO-1", CustodianKind.NGO, "KZ-75"))
                .add(HubId.KG, KYRGYZ, hotlineMonth(HubId.KG, "KG-NGO-1", CustodianKind.NGO, null)));
        answers = new KeptAnswers(kept.things());
    }

    @AfterAll
    static void stop() {
        kept.close();
    }

    @Test
    void a_commission_counts_the_callers_of_its_own_country_or_region_alone() {
        counts(caller(Role.COMMISSION, HubId.KZ, null, null), POLICE, NGO);
        counts(caller(Role.COMMISSION, HubId.KG, null, null), KYRGYZ);
        counts(caller(Role.COMMISSION, HubId.KZ, null, "KZ-75"), NGO);
    }

    @Test
    void staff_counts_the_callers_of_its_own_organisation_or_of_the_state() {
        counts(caller(Role.CASEWORKER, HubId.KZ, "KZ-NGO-1", null), NGO);
        counts(caller(Role.CASEWORKER, HubId.KZ, "KZ-NGO-2", null));
        counts(caller(Role.SUPERVISOR, HubId.KZ, null, null), POLICE);
    }

    @Test
    void iom_counts_none_and_an_auditor_those_of_the_mandate() {
        counts(caller(Role.IOM, null, null, null));
        counts(caller(Role.IOM, HubId.KZ, "KZ-IOM", null));
        counts(caller(Role.AUDITOR, HubId.KZ, null, null), POLICE, NGO);
        counts(caller(Role.AUDITOR, null, null, null), POLICE, NGO, KYRGYZ);
    }

    @Test
    void what_else_a_hotline_did_is_told_to_all_who_see_it() {
        var planner = caller(Role.COMMISSION, HubId.KZ, null, null);
        var told = requireNonNull(
                answers.one(ThingKind.ACTIVITY, KYRGYZ.value(), planner).getBody());
        assertThat(activity(told))
                .containsEntry("kind", "hotline-month")
                .containsEntry("provider", "KG-SHELTER-1")
                .doesNotContainKeys("calls", "personsMet");
    }

    /** A list and a single activity never differ. */
    @SuppressWarnings("unchecked")
    private static void counts(Caller caller, ActivityId... months) {
        var body = answers.list(ThingKind.ACTIVITY, caller, new LinkedMultiValueMap<>())
                .getBody();
        var listed =
                (List<Map<String, Object>>) requireNonNull(requireNonNull(body).get("activities"));
        assertThat(listed).isNotEmpty();
        assertThat(listed.stream().filter(line -> counted(activity(line))).map(line -> line.get("id")))
                .containsExactly(List.of(months).stream().map(ActivityId::value).toArray());
        for (var line : listed) {
            var id = (String) requireNonNull(line.get("id"));
            assertThat(answers.one(ThingKind.ACTIVITY, id, caller).getBody()).isEqualTo(line);
        }
    }

    private static boolean counted(Map<String, Object> activity) {
        assertThat(activity.containsKey("calls")).isEqualTo(activity.containsKey("personsMet"));
        return activity.containsKey("personsMet");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> activity(Map<String, Object> line) {
        return (Map<String, Object>) requireNonNull(line.get("activity"));
    }

    private static Caller caller(Role role, @Nullable HubId hub, @Nullable String custodian, @Nullable String region) {
        return new Caller(
                new ActorId(new UUID(1, 1)),
                role,
                hub,
                custodian == null ? null : new CustodianCode(custodian),
                region == null ? null : new Region(region),
                null);
    }
}
