package org.safar.query.page.cases;

import java.util.List;
import java.util.Set;
import org.safar.kernel.ReferralId;
import org.safar.query.page.Fields;
import org.safar.query.page.Wording;
import org.safar.web.Caller;
import org.safar.web.Role;

/** A referral by which a case was offered, or began. */
record ReferralLink(String id, String name) {
    private static final Set<Role> ON_A_SIDE = Set.of(Role.CASEWORKER, Role.SUPERVISOR);

    /**
     * Those that the reader of the case may open as well: whose case it is has a part in them. Who sees it by the person's consent
     * alone, or under a pseudonym, is not led to them.
     *
     * @param state of a case that the caller may open, as the API gives it
     */
    static List<ReferralLink> of(Fields state, Caller caller) {
        var theirs = !caller.is(Role.SUPERVISOR) || state.text("custodianKind").equals("state");
        if (!theirs || !ON_A_SIDE.contains(caller.role())) return List.of();
        return state.at("safeguards").all("referrals").stream()
                .map(referral -> ReferralId.parse(referral.text("referral")).value())
                .distinct()
                .map(id -> new ReferralLink(id, Wording.shortened(id)))
                .toList();
    }
}
