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
import static org.safar.kernel.RefusalCode.LINKED_CASE_IS_ANOTHER;

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
import org.safar.kernel.referral.Offer;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.referral.ReferralEvent.ReferralCompleted;
import org.safar.kernel.referral.ReferralEvent.ReferralDeclined;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.RecordEvent.LinkedByReferral;

/** A person who comes back is not a second one. */
class ReferThereAndBackTest {
    private static final Recipient TO_KZ = new Recipient("KZ");
    private static final ReferralId BACK = named(HubId.UZ, LINKED, TO_KZ);
    private static final CaseId NEW = new CaseId("1".repeat(32));

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
