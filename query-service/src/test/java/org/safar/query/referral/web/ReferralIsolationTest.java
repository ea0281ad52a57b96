package org.safar.query.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.query.referral.ReferralSamples.DAY;
import static org.safar.query.referral.ReferralSamples.LINKED;
import static org.safar.query.referral.ReferralSamples.VICTIM;
import static org.safar.query.referral.ReferralSamples.accepted;
import static org.safar.query.referral.ReferralSamples.disclosed;
import static org.safar.query.referral.ReferralSamples.offered;
import static org.safar.query.referral.ReferralSamples.receipt;
import static org.safar.query.referral.ReferralSamples.referral;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safar.kernel.ActorId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.ReferralId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ReferralRefusal;
import org.safar.kernel.code.ReferralWithdrawal;
import org.safar.kernel.referral.ReferralEvent.ReferralDeclined;
import org.safar.kernel.referral.ReferralEvent.ReferralWithdrawn;
import org.safar.query.view.Histories;
import org.safar.web.Caller;
import org.safar.web.ProblemException;
import org.safar.web.Role;

/** Every role against referrals of three hubs, open, taken on and ended. */
class ReferralIsolationTest {
    private static final ReferralId OPEN = referral(1);
    private static final ReferralId TAKEN_BY_POLICE = referral(2);
    private static final ReferralId TAKEN_BY_NGO = referral(3);
    private static final ReferralId WITHDRAWN = referral(4);
    private static final ReferralId DECLINED = referral(5);
    private static final ReferralId OF_NGO = referral(6);
    private static final ReferralId ELSEWHERE = referral(7);
    private static final Instant NOW = Instant.parse("2026-01-15T18:59:00Z");
    /** As many seconds were these events underway; so much longer is the offer open. */
    private static final long UNDERWAY = 600;

    private static final Caller KZ_HUB = caller(Role.HUB, HubId.KZ, null);
    private static final Caller UZ_HUB = caller(Role.HUB, HubId.UZ, null);
    private static final Caller KZ_SUPERVISOR = caller(Role.SUPERVISOR, HubId.KZ, null);
    private static final Caller UZ_SUPERVISOR = caller(Role.SUPERVISOR, HubId.UZ, null);
    private static final Caller KZ_POLICE = caller(Role.CASEWORKER, HubId.KZ, "KZ-MIA");
    private static final Caller KZ_NGO = caller(Role.CASEWORKER, HubId.KZ, "KZ-NGO-1");
    private static final Caller UZ_POLICE = caller(Role.CASEWORKER, HubId.UZ, "UZ-MIA");
    private static final Caller UZ_NGO = caller(Role.CASEWORKER, HubId.UZ, "UZ-NGO-1");

    private static ReferralsFixture desk;
    private static Referrals referrals;

    @BeforeAll
    static void fold() {
        var state = CustodianKind.STATE;
        var toUz = offered(HubId.KZ, "KZ-MIA", state, "UZ");
        var histories = new Histories()
                .add(HubId.KZ, OPEN, toUz)
                .add(HubId.KZ, TAKEN_BY_POLICE, toUz, accepted("UZ-MIA", state), receipt(), disclosed())
                .add(HubId.KZ, TAKEN_BY_NGO, toUz, accepted("UZ-NGO-1", CustodianKind.NGO))
                .add(HubId.KZ, WITHDRAWN, toUz, new ReferralWithdrawn(DAY, ReferralWithdrawal.PERSON_WITHDREW))
                .add(HubId.KZ, DECLINED, toUz, new ReferralDeclined(DAY, ReferralRefusal.NO_CAPACITY))
                .add(HubId.KZ, OF_NGO, offered(HubId.KZ, "KZ-NGO-1", CustodianKind.NGO, "TJ"))
                .add(HubId.TM, ELSEWHERE, offered(HubId.TM, "TM-MIA", state, "KG"));
        desk = new ReferralsFixture(histories, NOW);
        referrals = desk.referrals;
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void each_hub_sees_its_own_and_nobody_elses() {
        sees(KZ_HUB, OPEN, TAKEN_BY_POLICE, TAKEN_BY_NGO, WITHDRAWN, DECLINED, OF_NGO);
        sees(UZ_HUB, OPEN, TAKEN_BY_POLICE, TAKEN_BY_NGO, WITHDRAWN, DECLINED);
        sees(caller(Role.HUB, HubId.TJ, null), OF_NGO);
        sees(caller(Role.HUB, HubId.KG, null), ELSEWHERE);
    }

    @Test
    void at_the_offering_side_as_the_case_is_held() {
        sees(KZ_SUPERVISOR, OPEN, TAKEN_BY_POLICE, TAKEN_BY_NGO, WITHDRAWN, DECLINED);
        sees(KZ_POLICE, OPEN, TAKEN_BY_POLICE, TAKEN_BY_NGO, WITHDRAWN, DECLINED);
        sees(KZ_NGO, OF_NGO);
    }

    @Test
    void at_the_receiving_side_open_to_all_and_then_to_whose_it_is() {
        sees(UZ_SUPERVISOR, OPEN, TAKEN_BY_POLICE, WITHDRAWN, DECLINED);
        sees(UZ_POLICE, OPEN, TAKEN_BY_POLICE);
        sees(UZ_NGO, OPEN, TAKEN_BY_NGO);
    }

    @Test
    void auditors_by_their_mandate_and_others_not_at_all() {
        sees(caller(Role.AUDITOR, null, null), all());
        sees(caller(Role.AUDITOR, HubId.TM, null), ELSEWHERE);
        sees(caller(Role.COMMISSION, HubId.KZ, null));
        sees(caller(Role.IOM, null, null));
        sees(caller(Role.OPERATOR, null, null));
    }

    @Test
    void an_offer_shows_what_it_may_and_the_time_that_is_left() {
        var line = one(OPEN, UZ_POLICE);
        assertThat(line.keySet())
                .containsExactly(
                        "id",
                        "sides",
                        "from",
                        "to",
                        "provenance",
                        "version",
                        "stage",
                        "since",
                        "offers",
                        "offer",
                        "answerBy",
                        "secondsLeft",
                        "steps");
        assertThat(line).containsEntry("secondsLeft", 60L + UNDERWAY).containsEntry("sides", List.of("receiving"));
    }

    @Test
    void neither_side_is_told_of_the_others_case() {
        for (var caller : List.of(UZ_HUB, UZ_SUPERVISOR, UZ_POLICE))
            assertThat(one(TAKEN_BY_POLICE, caller))
                    .containsEntry("case", LINKED.value())
                    .doesNotContainValue(VICTIM.value())
                    .doesNotContainKeys("custodian", "withdrawn");
        for (var caller : List.of(KZ_HUB, KZ_SUPERVISOR, KZ_POLICE))
            assertThat(one(TAKEN_BY_POLICE, caller))
                    .containsEntry("case", VICTIM.value())
                    .doesNotContainValue(LINKED.value());
        for (var caller : List.of(caller(Role.AUDITOR, null, null), caller(Role.AUDITOR, HubId.UZ, null)))
            assertThat(one(TAKEN_BY_POLICE, caller).toString()).doesNotContain(VICTIM.value(), LINKED.value());
    }

    @Test
    void the_receiver_is_shown_the_consent_and_not_its_place_in_the_others_case() {
        assertThat(one(TAKEN_BY_POLICE, UZ_POLICE).get("consent"))
                .asString()
                .contains("name")
                .doesNotContain("receipt");
        assertThat(one(TAKEN_BY_POLICE, KZ_POLICE).get("consent")).asString().contains("receipt");
        assertThat(one(TAKEN_BY_POLICE, UZ_POLICE)).containsEntry("fetched", false);
    }

    @Test
    void of_an_offer_that_came_to_nothing_the_receiver_keeps_no_fact_of_the_person() {
        assertThat(one(WITHDRAWN, UZ_SUPERVISOR)).doesNotContainKeys("offer", "withdrawn", "secondsLeft");
        assertThat(one(DECLINED, UZ_SUPERVISOR)).doesNotContainKey("offer").containsEntry("declined", "no-capacity");
        assertThat(one(WITHDRAWN, KZ_SUPERVISOR)).containsKey("offer").containsEntry("withdrawn", "person-withdrew");
    }

    @Test
    void the_steps_are_told_in_their_order_without_what_was_said_in_them() {
        assertThat(one(TAKEN_BY_POLICE, UZ_POLICE).get("steps"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .extracting(step -> step.get("name"))
                .containsExactly(
                        "referral.offered",
                        "referral.accepted",
                        "referral.consent-receipt-shared",
                        "referral.identity-disclosed");
    }

    @Test
    void pages_follow_one_another() {
        var first = referrals.list(Optional.empty(), 2, KZ_HUB);
        assertThat(first.more()).isTrue();
        var last = (String) first.lines().getLast().get("id");
        assertThat(referrals.list(Optional.of(last), 10, KZ_HUB).lines()).hasSize(4);
    }

    private static void sees(Caller caller, ReferralId... theirs) {
        var ids = List.of(theirs).stream().map(ReferralId::value).toList();
        assertThat(referrals.list(Optional.empty(), 50, caller).lines())
                .extracting(line -> line.get("id"))
                .containsExactlyElementsOf(ids);
        for (var id : all()) {
            if (ids.contains(id.value())) assertThat(one(id, caller)).containsEntry("id", id.value());
            else absent(id.value(), caller);
        }
        absent("f".repeat(32), caller);
        absent("no id", caller);
    }

    private static ReferralId[] all() {
        return new ReferralId[] {OPEN, TAKEN_BY_POLICE, TAKEN_BY_NGO, WITHDRAWN, DECLINED, OF_NGO, ELSEWHERE};
    }

    private static Map<String, Object> one(ReferralId id, Caller caller) {
        return referrals.one(id.value(), caller).fields();
    }

    private static void absent(String id, Caller caller) {
        assertThatThrownBy(() -> referrals.one(id, caller))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        no -> assertThat(no.problem().code()).isEqualTo("not-found"));
    }

    private static Caller caller(Role role, @Nullable HubId hub, @Nullable String custodian) {
        var held = custodian == null ? null : new CustodianCode(custodian);
        return new Caller(new ActorId(new UUID(3, 3)), role, hub, held, null, null);
    }
}
