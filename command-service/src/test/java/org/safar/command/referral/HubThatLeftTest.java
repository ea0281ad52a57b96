package org.safar.command.referral;

import static org.safar.command.referral.Referring.DIGEST;
import static org.safar.command.referral.Referring.KEY_OF_UZ;
import static org.safar.command.referral.Referring.TODAY;
import static org.safar.command.referral.Referring.accept;
import static org.safar.command.referral.Referring.accepted;
import static org.safar.command.referral.Referring.day;
import static org.safar.command.referral.Referring.disclosed;
import static org.safar.command.referral.Referring.offered;
import static org.safar.command.referral.Referring.receipt;
import static org.safar.kernel.RefusalCode.HUB_NOT_JOINED;
import static org.safar.kernel.RefusalCode.OFFER_STANDS_NO_MORE;

import org.junit.jupiter.api.Test;
import org.safar.command.decision.Scenario;
import org.safar.command.referral.ReferralCommand.FetchEnvelope;
import org.safar.command.referral.ReferralCommand.LapseReferral;
import org.safar.command.referral.ReferralCommand.ShareConsentReceipt;
import org.safar.command.referral.ReferralCommand.WithdrawReferral;
import org.safar.kernel.HubId;
import org.safar.kernel.code.ReferralWithdrawal;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.hub.HubEvent.HubLeft;
import org.safar.kernel.referral.ReferralEvent.EnvelopeFetched;
import org.safar.kernel.referral.ReferralEvent.ReferralWithdrawn;

/** What the offering hub shared does not go on without it. */
class HubThatLeftTest {
    private static final WithdrawReferral WITHDRAW = new WithdrawReferral(TODAY, ReferralWithdrawal.PERSON_WITHDREW);
    private static final ReferralWithdrawn WITHDRAWN = new ReferralWithdrawn(TODAY, ReferralWithdrawal.PERSON_WITHDREW);
    private static final FetchEnvelope FETCH = new FetchEnvelope(TODAY, DIGEST);

    @Test
    void may_still_take_back_what_it_offered_and_does_nothing_else() {
        left().referral(offered()).when(WITHDRAW).then(WITHDRAWN);
        left().referral(offered(), accepted()).when(WITHDRAW).then(WITHDRAWN);
        left().referral(offered(), accepted())
                .when(new ShareConsentReceipt(TODAY))
                .refused(HUB_NOT_JOINED);
    }

    @Test
    void its_offers_are_not_accepted_and_the_exchange_takes_them_back() {
        left().referral(offered()).from(HubId.UZ).when(accept()).refused(OFFER_STANDS_NO_MORE);
        left().referral(offered())
                .byExchange(Scenario.RECORDED)
                .when(new LapseReferral(TODAY))
                .then(new ReferralWithdrawn(TODAY, ReferralWithdrawal.TERMS_ENDED));
    }

    @Test
    void what_it_disclosed_is_not_fetched() {
        left().referral(offered(), accepted(), receipt(), disclosed())
                .from(HubId.UZ)
                .when(FETCH)
                .refused(OFFER_STANDS_NO_MORE);
    }

    @Test
    void all_goes_on_until_the_day_and_when_it_has_come_back() {
        leaving("2026-07-01").referral(offered()).from(HubId.UZ).when(accept()).then(accepted());
        left().hub(HubId.KZ, new HubJoined(TODAY))
                .referral(offered(), accepted(), receipt(), disclosed())
                .from(HubId.UZ)
                .when(FETCH)
                .then(new EnvelopeFetched(TODAY, DIGEST));
    }

    private static Referring left() {
        return leaving("2026-06-30");
    }

    private static Referring leaving(String on) {
        return new Referring().held(DIGEST, KEY_OF_UZ).hub(HubId.KZ, new HubLeft(day(on)));
    }
}
