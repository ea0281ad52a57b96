package org.safar.command.referral;

import static org.safar.command.referral.Referring.AGREED;
import static org.safar.command.referral.Referring.FOCAL_POINT;
import static org.safar.command.referral.Referring.LINKED;
import static org.safar.command.referral.Referring.MARCH;
import static org.safar.command.referral.Referring.NOT_RECORDED;
import static org.safar.command.referral.Referring.POLICE;
import static org.safar.command.referral.Referring.REFERRAL;
import static org.safar.command.referral.Referring.TASHKENT;
import static org.safar.command.referral.Referring.TODAY;
import static org.safar.command.referral.Referring.VICTIM;
import static org.safar.command.referral.Referring.accept;
import static org.safar.command.referral.Referring.accepted;
import static org.safar.command.referral.Referring.consent;
import static org.safar.command.referral.Referring.named;
import static org.safar.command.referral.Referring.offered;
import static org.safar.kernel.RefusalCode.CASE_IS_VOIDED;
import static org.safar.kernel.RefusalCode.LINKED_CASE_IS_ANOTHER;
import static org.safar.kernel.RefusalCode.LINKED_CASE_TAKEN;
import static org.safar.kernel.code.ReferralWithdrawal.NEEDS_CHANGED;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.referral.ReferralCommand.AcceptReferral;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.ReferralId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ReferralRefusal;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.Urgency;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.referral.Offer;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.referral.ReferralEvent.ReferralCompleted;
import org.safar.kernel.referral.ReferralEvent.ReferralDeclined;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.referral.ReferralEvent.ReferralWithdrawn;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.LinkedByReferral;

/** A person who comes back is not a second one. */
class ReferThereAndBackTest {
    private static final Recipient TO_KZ = new Recipient("KZ");
    private static final ReferralId BACK = named(HubId.UZ, LINKED, TO_KZ);
    private static final CaseId NEW = new CaseId("1".repeat(32));
    private static final CaseVoided VOIDED = new CaseVoided(TODAY, VoidReason.ENTERED_IN_ERROR);

    @Test
    void from_a_to_b_and_back_goes_on_in_the_case_that_the_person_has_at_a() {
        var there = back(LINKED, HubId.UZ, TASHKENT);
        there.referral(BACK, offer(HubId.UZ, LINKED, TASHKENT))
                .when(acceptAtHome(NEW))
                .refused(LINKED_CASE_IS_ANOTHER, "/data/linkedCase");
        there.referral(BACK, offer(HubId.UZ, LINKED, TASHKENT))
                .when(acceptAtHome(VICTIM))
                .then(new ReferralAccepted(TODAY, FOCAL_POINT, POLICE, CustodianKind.STATE, VICTIM));
    }

    @Test
    void from_a_to_b_to_c_and_back_to_a_too() {
        var dushanbe = new CustodianCode("TJ-MIA");
        var third = new CaseId("2".repeat(32));
        var onward = named(HubId.UZ, LINKED, new Recipient("TJ"));
        back(LINKED, HubId.UZ, TASHKENT)
                .and(onward, offer(HubId.UZ, LINKED, TASHKENT))
                .and(third, reported(HubId.TJ, dushanbe), new LinkedByReferral(TODAY, onward, HubId.UZ))
                .and(third, consent(TO_KZ, AGREED, NOT_RECORDED))
                .basis(HubId.TJ, "KZ", AGREED)
                .basis(HubId.KZ, "TJ", AGREED)
                .referral(named(HubId.TJ, third, TO_KZ), offer(HubId.TJ, third, dushanbe))
                .when(acceptAtHome(NEW))
                .refused(LINKED_CASE_IS_ANOTHER, "/data/linkedCase");
    }

    @Test
    void offered_again_after_all_was_done_goes_on_in_the_case_that_was_opened_then() {
        var again = new Referring()
                .and(LINKED, reported(HubId.UZ, TASHKENT))
                .referral(offered(), accepted(), new ReferralCompleted(TODAY), offered())
                .from(HubId.UZ);
        again.when(accept(TASHKENT, NEW)).refused(LINKED_CASE_IS_ANOTHER, "/data/linkedCase");
        again.when(accept()).then(accepted());
    }

    @Test
    void a_refusal_links_nothing() {
        new Referring()
                .referral(offered(), new ReferralDeclined(TODAY, ReferralRefusal.OTHER), offered())
                .from(HubId.UZ)
                .when(accept())
                .then(accepted());
    }

    @Test
    void a_case_that_the_receiver_voided_is_passed_over_and_a_new_one_named() {
        var again = new Referring()
                .and(LINKED, reported(HubId.UZ, TASHKENT), VOIDED)
                .referral(offered(), accepted(), new ReferralWithdrawn(TODAY, NEEDS_CHANGED), offered())
                .from(HubId.UZ);
        again.when(accept()).refused(CASE_IS_VOIDED, "/data/linkedCase");
        again.when(accept(TASHKENT, NEW)).then(acceptedInto(NEW));
    }

    @Test
    void so_is_the_own_voided_case_of_a_person_who_comes_back() {
        var there = back(LINKED, HubId.UZ, TASHKENT).and(VICTIM, VOIDED);
        there.referral(BACK, offer(HubId.UZ, LINKED, TASHKENT))
                .when(acceptAtHome(VICTIM))
                .refused(CASE_IS_VOIDED, "/data/linkedCase");
        there.referral(BACK, offer(HubId.UZ, LINKED, TASHKENT))
                .when(acceptAtHome(NEW))
                .then(new ReferralAccepted(TODAY, FOCAL_POINT, POLICE, CustodianKind.STATE, NEW));
    }

    @Test
    void behind_a_voided_case_the_person_may_have_another_at_the_same_hub() {
        var first = new CaseId("2".repeat(32));
        var onward = named(HubId.KZ, first, new Recipient("TJ"));
        var third = new CaseId("3".repeat(32));
        var home = named(HubId.TJ, third, TO_KZ);
        var there = back(LINKED, HubId.UZ, TASHKENT)
                .and(first, reported(HubId.KZ, POLICE))
                .and(onward, offer(HubId.KZ, first, POLICE))
                .and(third, reported(HubId.TJ, TASHKENT), new LinkedByReferral(TODAY, onward, HubId.KZ))
                .and(home, offer(HubId.TJ, third, TASHKENT))
                .and(VICTIM, new LinkedByReferral(TODAY, home, HubId.TJ), VOIDED);
        there.referral(BACK, offer(HubId.UZ, LINKED, TASHKENT))
                .when(acceptAtHome(NEW))
                .refused(LINKED_CASE_IS_ANOTHER, "/data/linkedCase");
        there.referral(BACK, offer(HubId.UZ, LINKED, TASHKENT))
                .when(acceptAtHome(first))
                .then(new ReferralAccepted(TODAY, FOCAL_POINT, POLICE, CustodianKind.STATE, first));
    }

    @Test
    void that_another_hub_has_voided_its_case_is_not_told() {
        new Referring()
                .and(NEW, reported(HubId.TJ, TASHKENT), VOIDED)
                .referral(offered())
                .from(HubId.UZ)
                .when(accept(TASHKENT, NEW))
                .refused(LINKED_CASE_TAKEN, "/data/linkedCase");
    }

    private static ReferralAccepted acceptedInto(CaseId linked) {
        return new ReferralAccepted(TODAY, FOCAL_POINT, TASHKENT, CustodianKind.STATE, linked);
    }

    private static Referring back(CaseId linked, HubId at, CustodianCode custodian) {
        return new Referring()
                .and(REFERRAL, offered(), accepted())
                .and(linked, reported(at, custodian), new LinkedByReferral(TODAY, REFERRAL, HubId.KZ))
                .and(linked, consent(TO_KZ, AGREED, NOT_RECORDED));
    }

    private static SuspicionReported reported(HubId hub, CustodianCode custodian) {
        return new SuspicionReported(MARCH, hub, null, custodian, CustodianKind.STATE);
    }

    private static ReferralOffered offer(HubId from, CaseId victim, CustodianCode custodian) {
        var facts = new Offer(null, null, Set.of(), Set.of(Service.SHELTER), Urgency.ROUTINE, Set.of());
        return new ReferralOffered(
                TODAY, from, custodian, CustodianKind.STATE, victim, TO_KZ, null, facts, Referring.IN_TWO_WEEKS);
    }

    private static AcceptReferral acceptAtHome(CaseId linkedCase) {
        return accept(POLICE, linkedCase);
    }
}
