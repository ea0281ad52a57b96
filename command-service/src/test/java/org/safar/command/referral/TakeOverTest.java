package org.safar.command.referral;

import static org.safar.command.referral.Referring.DIGEST;
import static org.safar.command.referral.Referring.KEY_OF_UZ;
import static org.safar.command.referral.Referring.TODAY;
import static org.safar.command.referral.Referring.VICTIM;
import static org.safar.command.referral.Referring.accepted;
import static org.safar.command.referral.Referring.consent;
import static org.safar.command.referral.Referring.disclosed;
import static org.safar.command.referral.Referring.offered;
import static org.safar.command.referral.Referring.receipt;
import static org.safar.kernel.RefusalCode.FIELDS_NOT_COVERED;
import static org.safar.kernel.RefusalCode.NOT_THIS_SIDE;
import static org.safar.kernel.RefusalCode.STEP_BEFORE_NOT_REPORTED;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.referral.ReferralCommand.CompleteReferral;
import org.safar.command.referral.ReferralCommand.SendReturnMessage;
import org.safar.command.referral.ReferralCommand.ShareServiceContinuity;
import org.safar.kernel.HubId;
import org.safar.kernel.code.ReturnMessage;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.referral.ReferralEvent.EnvelopeFetched;
import org.safar.kernel.referral.ReferralEvent.ReferralCompleted;
import org.safar.kernel.referral.ReferralEvent.ReturnMessageSent;
import org.safar.kernel.referral.ReferralEvent.ServiceContinuityShared;

/** After identity has passed: services, messages back, completion. */
class TakeOverTest {
    private static final EnvelopeFetched FETCHED = new EnvelopeFetched(TODAY, DIGEST);
    private static final ReturnMessageSent ARRIVED = new ReturnMessageSent(TODAY, ReturnMessage.PERSON_ARRIVED);

    @Test
    void services_are_gone_on_with_where_the_person_agreed_that_this_is_told() {
        var share = new ShareServiceContinuity(TODAY, Set.of(Service.MEDICAL));
        held().referral(offered(), accepted(), receipt(), disclosed())
                .when(share)
                .then(new ServiceContinuityShared(TODAY, Set.of(Service.MEDICAL)));
        held().referral(offered(), accepted(), receipt()).when(share).notYet(STEP_BEFORE_NOT_REPORTED);
        held().and(VICTIM, consent(Set.of(TransferField.NAME)))
                .referral(offered(), accepted(), receipt(), disclosed())
                .when(share)
                .refused(FIELDS_NOT_COVERED, "/data/fields");
        held().and(VICTIM, consent(Set.of(TransferField.NAME)))
                .referral(offered(), accepted(), receipt(), disclosed())
                .when(new ShareServiceContinuity(TODAY, Set.of()))
                .then(new ServiceContinuityShared(TODAY, Set.of()));
    }

    @Test
    void the_receiver_tells_how_it_went() {
        var message = new SendReturnMessage(TODAY, ReturnMessage.PERSON_ARRIVED);
        held().referral(offered(), accepted()).from(HubId.UZ).when(message).then(ARRIVED);
        held().referral(offered(), accepted(), ARRIVED)
                .from(HubId.UZ)
                .when(message)
                .unchanged();
        held().referral(offered()).from(HubId.UZ).when(message).notYet(STEP_BEFORE_NOT_REPORTED);
        held().referral(offered(), accepted()).when(message).refused(NOT_THIS_SIDE);
    }

    @Test
    void it_is_complete_when_identity_has_passed_and_the_receiver_has_answered() {
        var complete = new CompleteReferral(TODAY);
        held().referral(offered(), accepted(), receipt(), disclosed(), FETCHED, ARRIVED)
                .when(complete)
                .then(new ReferralCompleted(TODAY));
        held().referral(offered(), accepted(), receipt(), disclosed(), ARRIVED)
                .when(complete)
                .notYet(STEP_BEFORE_NOT_REPORTED);
        held().referral(offered(), accepted(), receipt(), disclosed(), FETCHED)
                .when(complete)
                .notYet(STEP_BEFORE_NOT_REPORTED);
        held().referral(offered(), accepted(), ARRIVED)
                .from(HubId.UZ)
                .when(complete)
                .refused(NOT_THIS_SIDE);
    }

    private static Referring held() {
        return new Referring().held(DIGEST, KEY_OF_UZ);
    }
}
