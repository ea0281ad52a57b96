package org.safar.query.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.query.referral.web.DeskPart.AWAITING;
import static org.safar.query.referral.web.DeskPart.ENDED;
import static org.safar.query.referral.web.DeskPart.PASSING;
import static org.safar.query.referral.web.DeskPart.TO_ANSWER;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safar.kernel.ActorId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.ReferralId;
import org.safar.web.Caller;
import org.safar.web.Role;

class DeskTest {
    private static final Caller KZ_POLICE = caller(Role.CASEWORKER, HubId.KZ, "KZ-MIA");
    private static final Caller KZ_NGO = caller(Role.CASEWORKER, HubId.KZ, "KZ-NGO-1");
    private static final Caller UZ_POLICE = caller(Role.CASEWORKER, HubId.UZ, "UZ-MIA");
    private static final Caller UZ_NGO = caller(Role.CASEWORKER, HubId.UZ, "UZ-NGO-1");
    private static final Caller UZ_SUPERVISOR = caller(Role.SUPERVISOR, HubId.UZ, null);

    private static ReferralsFixture desk;

    @BeforeAll
    static void fold() {
        desk = ReferralsFixture.ofAllKinds();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void what_ends_first_is_answered_first() {
        stands(UZ_POLICE, TO_ANSWER, ReferralsFixture.PRESSING, ReferralsFixture.CHILD);
        stands(UZ_NGO, TO_ANSWER, ReferralsFixture.PRESSING, ReferralsFixture.CHILD);
        stands(KZ_POLICE, AWAITING, ReferralsFixture.PRESSING, ReferralsFixture.CHILD);
        stands(KZ_NGO, AWAITING, ReferralsFixture.OF_NGO);
        stands(caller(Role.CASEWORKER, HubId.TJ, "TJ-MIA"), TO_ANSWER, ReferralsFixture.OF_NGO);
    }

    @Test
    void nobody_answers_the_own_offers_or_waits_for_those_of_others() {
        stands(KZ_POLICE, TO_ANSWER);
        stands(UZ_POLICE, AWAITING);
    }

    @Test
    void what_passes_is_whose_it_is_and_the_last_news_come_first() {
        stands(KZ_POLICE, PASSING, ReferralsFixture.TO_PARTNER, ReferralsFixture.PASSING);
        stands(UZ_POLICE, PASSING, ReferralsFixture.PASSING);
        stands(UZ_NGO, PASSING);
        stands(KZ_POLICE, ENDED, ReferralsFixture.WITHDRAWN, ReferralsFixture.COMPLETED);
        stands(UZ_SUPERVISOR, ENDED, ReferralsFixture.WITHDRAWN, ReferralsFixture.COMPLETED);
        stands(UZ_POLICE, ENDED, ReferralsFixture.COMPLETED);
    }

    @Test
    void who_is_of_no_side_sees_open_offers_once_and_others_none_at_all() {
        var regional = caller(Role.AUDITOR, null, null);
        stands(regional, TO_ANSWER);
        stands(regional, AWAITING, ReferralsFixture.PRESSING, ReferralsFixture.OF_NGO, ReferralsFixture.CHILD);
        for (var part : DeskPart.values()) {
            stands(caller(Role.IOM, null, null), part);
            stands(caller(Role.COMMISSION, HubId.KZ, null), part);
            stands(caller(Role.SUPERVISOR, HubId.TM, null), part);
        }
    }

    @Test
    void a_part_has_pages() {
        var first = desk.referrals.part(ENDED, 0, 1, KZ_POLICE);
        assertThat(first.more()).isTrue();
        var second = desk.referrals.part(ENDED, 1, 1, KZ_POLICE);
        assertThat(second.more()).isFalse();
        assertThat(second.lines())
                .extracting(line -> line.get("id"))
                .containsExactly(ReferralsFixture.COMPLETED.value());
    }

    private static void stands(Caller caller, DeskPart part, ReferralId... theirs) {
        assertThat(desk.referrals.part(part, 0, 50, caller).lines())
                .as("%s of %s: %s", caller.role(), caller.hub(), part)
                .extracting(line -> line.get("id"))
                .containsExactlyElementsOf(
                        List.of(theirs).stream().map(ReferralId::value).toList());
    }

    private static Caller caller(Role role, @Nullable HubId hub, @Nullable String custodian) {
        var held = custodian == null ? null : new CustodianCode(custodian);
        return new Caller(new ActorId(new UUID(3, 3)), role, hub, held, null, null);
    }
}
