package org.safar.command.referral;

import static org.safar.command.referral.Referring.FOCAL_POINT;
import static org.safar.command.referral.Referring.LINKED;
import static org.safar.command.referral.Referring.MARCH;
import static org.safar.command.referral.Referring.SAMARKAND;
import static org.safar.command.referral.Referring.TASHKENT;
import static org.safar.command.referral.Referring.TODAY;
import static org.safar.command.referral.Referring.VICTIM;
import static org.safar.command.referral.Referring.accept;
import static org.safar.command.referral.Referring.accepted;
import static org.safar.command.referral.Referring.day;
import static org.safar.command.referral.Referring.offer;
import static org.safar.command.referral.Referring.offered;
import static org.safar.kernel.RefusalCode.ALREADY_OFFERED;
import static org.safar.kernel.RefusalCode.BEFORE_ITS_BEGINNING;
import static org.safar.kernel.RefusalCode.LINKED_CASE_MISSING;
import static org.safar.kernel.RefusalCode.LINKED_CASE_TAKEN;
import static org.safar.kernel.RefusalCode.NOT_THIS_HUBS_THING;
import static org.safar.kernel.RefusalCode.NOT_THIS_SIDE;
import static org.safar.kernel.RefusalCode.OFFER_STANDS_NO_MORE;
import static org.safar.kernel.RefusalCode.REFERRAL_IS_OVER;
import static org.safar.kernel.RefusalCode.UNKNOWN_CUSTODIAN;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Reach;
import org.safar.command.decision.Scenario;
import org.safar.command.referral.ReferralCommand.DeclineReferral;
import org.safar.command.referral.ReferralCommand.ExpireReferral;
import org.safar.command.referral.ReferralCommand.LapseReferral;
import org.safar.command.referral.ReferralCommand.WithdrawReferral;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ReferralRefusal;
import org.safar.kernel.code.ReferralWithdrawal;
import org.safar.kernel.code.Urgency;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.referral.ReferralEvent.ReferralDeclined;
import org.safar.kernel.referral.ReferralEvent.ReferralExpired;
import org.safar.kernel.referral.ReferralEvent.ReferralWithdrawn;
import org.safar.kernel.referral.ReferralHistory;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;

class AnswerReferralTest {
    private static final DeclineReferral DECLINE = new DeclineReferral(TODAY, ReferralRefusal.NO_CAPACITY);
    private static final ReferralDeclined DECLINED = new ReferralDeclined(TODAY, ReferralRefusal.NO_CAPACITY);
    private static final WithdrawReferral WITHDRAW = new WithdrawReferral(TODAY, ReferralWithdrawal.PERSON_WITHDREW);
    private static final ReferralWithdrawn WITHDRAWN = new ReferralWithdrawn(TODAY, ReferralWithdrawal.PERSON_WITHDREW);
    private static final Instant AFTER_TWO_WEEKS = Instant.parse("2026-07-14T19:00:00Z");
    private static final ExpireReferral EXPIRE = new ExpireReferral(day("2026-07-15"));
    private static final ReferralExpired EXPIRED = new ReferralExpired(day("2026-07-15"));

    @Test
    void the_receiving_hub_accepts_for_a_custodian_into_a_case_of_its_own() {
        atReceiver().when(accept()).then(accepted());
        atReceiver().given(accepted()).when(accept()).unchanged();
    }

    @Test
    void it_says_for_whom_and_into_which_case() {
        atReceiver().when(accept(null, LINKED)).refused(LINKED_CASE_MISSING);
        atReceiver().when(accept(TASHKENT, null)).refused(LINKED_CASE_MISSING);
        atReceiver().when(accept(new CustodianCode("UZ-NOBODY"), LINKED)).refused(UNKNOWN_CUSTODIAN, "/data/custodian");
    }

    @Test
    void the_case_is_a_new_one() {
        new Referring()
                .and(LINKED, Referring.reported())
                .referral(offered())
                .from(HubId.UZ)
                .when(accept())
                .refused(LINKED_CASE_TAKEN, "/data/linkedCase");
    }

    @Test
    void a_custodians_own_staff_takes_on_for_that_custodian_alone() {
        var forSamarkand = new ReferralAccepted(TODAY, FOCAL_POINT, SAMARKAND, CustodianKind.NGO, LINKED);
        atReceiver()
                .reaching(new Reach.OneCustodian(SAMARKAND))
                .when(accept(SAMARKAND, LINKED))
                .then(forSamarkand);
        atReceiver().reaching(new Reach.OneCustodian(SAMARKAND)).when(accept()).refused(NOT_THIS_HUBS_THING, "");
        atReceiver().reaching(new Reach.OneCustodian(SAMARKAND)).when(DECLINE).refused(NOT_THIS_HUBS_THING, "");
        atReceiver()
                .reaching(new Reach.StateHeld())
                .when(accept(SAMARKAND, LINKED))
                .refused(NOT_THIS_HUBS_THING);
        atReceiver()
                .given(forSamarkand)
                .reaching(new Reach.StateHeld())
                .when(DECLINE)
                .refused(NOT_THIS_HUBS_THING, "");
    }

    @Test
    void each_hub_writes_its_own_side() {
        new Referring().referral(offered()).when(accept()).refused(NOT_THIS_SIDE);
        new Referring().referral(offered()).when(DECLINE).refused(NOT_THIS_SIDE);
        atReceiver().when(WITHDRAW).refused(NOT_THIS_SIDE);
        atReceiver().when(offer()).refused(NOT_THIS_SIDE);
        new Referring().referral(offered()).when(EXPIRE).refused(NOT_THIS_SIDE);
    }

    @Test
    void for_a_third_hub_it_is_not_there() {
        new Referring().referral(offered()).from(HubId.TJ).when(accept()).refused(NOT_THIS_HUBS_THING, "");
        new Referring().referral(offered()).from(HubId.TJ).when(DECLINE).refused(NOT_THIS_HUBS_THING, "");
    }

    @Test
    void declined_it_can_be_offered_again_and_accepted_then() {
        atReceiver().when(DECLINE).then(DECLINED);
        atReceiver().given(DECLINED).when(DECLINE).unchanged();
        atReceiver().given(DECLINED).when(accept()).refused(REFERRAL_IS_OVER);
        new Referring().referral(offered(), DECLINED).when(offer()).then(offered());
        atReceiver().given(DECLINED, offered()).when(accept()).then(accepted());
    }

    @Test
    void withdrawn_before_it_is_accepted_it_cannot_be() {
        new Referring().referral(offered()).when(WITHDRAW).then(WITHDRAWN);
        atReceiver().given(WITHDRAWN).when(accept()).refused(REFERRAL_IS_OVER);
        new Referring().referral(offered(), WITHDRAWN).when(offer()).then(offered());
    }

    @Test
    void withdrawn_after_it_was_accepted_nothing_more_passes() {
        new Referring().referral(offered(), accepted()).when(WITHDRAW).then(WITHDRAWN);
        new Referring()
                .referral(offered(), accepted(), WITHDRAWN)
                .when(WITHDRAW)
                .unchanged();
        new Referring().referral(offered(), accepted()).when(offer()).unchanged();
        new Referring()
                .referral(offered(), accepted())
                .when(offer(Urgency.ROUTINE))
                .refused(ALREADY_OFFERED);
    }

    @Test
    void a_case_that_was_voided_or_a_consent_that_was_taken_back_ends_what_it_was_offered_on() {
        new Referring()
                .and(VICTIM, new CaseVoided(MARCH, VoidReason.ENTERED_IN_ERROR))
                .referral(offered())
                .from(HubId.UZ)
                .when(accept())
                .refused(OFFER_STANDS_NO_MORE);
        new Referring()
                .withdrawn()
                .referral(offered())
                .from(HubId.UZ)
                .when(accept())
                .refused(OFFER_STANDS_NO_MORE);
    }

    @Test
    void the_exchange_takes_back_what_stands_no_more_and_nothing_else() {
        var asked = new LapseReferral(TODAY);
        var taken = new ReferralWithdrawn(TODAY, ReferralWithdrawal.TERMS_ENDED);
        new Referring()
                .withdrawn()
                .referral(offered())
                .byExchange(Scenario.RECORDED)
                .when(asked)
                .then(taken);
        new Referring()
                .referral(offered())
                .byExchange(Scenario.RECORDED)
                .when(asked)
                .nothing();
        new Referring()
                .withdrawn()
                .referral(offered(), accepted())
                .byExchange(Scenario.RECORDED)
                .when(asked)
                .nothing();
    }

    @Test
    void unanswered_it_expires_on_the_day_after_two_weeks() {
        new Referring()
                .referral(offered())
                .byExchange(AFTER_TWO_WEEKS)
                .when(EXPIRE)
                .then(EXPIRED);
        new Referring()
                .referral(offered())
                .byExchange(Instant.parse("2026-07-14T10:00:00Z"))
                .when(EXPIRE)
                .nothing();
        new Referring()
                .referral(offered(), accepted())
                .byExchange(AFTER_TWO_WEEKS)
                .when(EXPIRE)
                .nothing();
        new Referring()
                .referral(offered(), DECLINED, offered(TODAY, day("2026-07-20")))
                .byExchange(AFTER_TWO_WEEKS)
                .when(EXPIRE)
                .nothing();
    }

    @Test
    void until_it_has_expired_it_can_be_accepted_even_after_its_last_day() {
        var late = offered(MARCH, day("2026-06-29"));
        new Referring().referral(late).from(HubId.UZ).when(accept()).then(accepted());
        new Referring()
                .referral(late, new ReferralExpired(TODAY))
                .from(HubId.UZ)
                .when(accept())
                .refused(REFERRAL_IS_OVER);
        new Referring().referral(late, new ReferralExpired(TODAY)).when(offer()).then(offered());
    }

    @Test
    void nothing_is_answered_before_it_was_offered() {
        new Referring().referral().from(HubId.UZ).when(DECLINE).notYet(RefusalCode.THING_NOT_OPENED);
        atReceiver()
                .when(new DeclineReferral(day("2026-06-29"), ReferralRefusal.OTHER))
                .refused(BEFORE_ITS_BEGINNING);
    }

    private static Scenario<ReferralHistory> atReceiver() {
        return new Referring().referral(offered()).from(HubId.UZ);
    }
}
