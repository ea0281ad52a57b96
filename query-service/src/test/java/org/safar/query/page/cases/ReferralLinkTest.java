package org.safar.query.page.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.kernel.ActorId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.query.page.Fields;
import org.safar.web.Caller;
import org.safar.web.Role;

class ReferralLinkTest {
    private static final String ID = "0f".repeat(16);

    @Test
    void leads_those_to_a_referral_whose_case_it_is() {
        assertThat(ReferralLink.of(heldBy("ngo"), caller(Role.CASEWORKER, "KZ-NGO-1")))
                .containsExactly(new ReferralLink(ID, "0f0f\u20260f0f"));
        assertThat(ReferralLink.of(heldBy("state"), caller(Role.SUPERVISOR, null)))
                .hasSize(1);
    }

    @Test
    void leads_nobody_there_who_could_not_open_it_or_knows_the_case_by_a_pseudonym() {
        assertThat(ReferralLink.of(heldBy("ngo"), caller(Role.SUPERVISOR, null)))
                .isEmpty();
        assertThat(ReferralLink.of(heldBy("iom"), caller(Role.IOM, "KZ-IOM"))).isEmpty();
        assertThat(ReferralLink.of(heldBy("state"), caller(Role.AUDITOR, null))).isEmpty();
    }

    private static Fields heldBy(String kind) {
        var told = Map.of("referral", "referral:" + ID, "to", "UZ");
        return new Fields(Map.of("custodianKind", kind, "safeguards", Map.of("referrals", List.of(told, told))));
    }

    private static Caller caller(Role role, @Nullable String custodian) {
        var held = custodian == null ? null : new CustodianCode(custodian);
        return new Caller(new ActorId(new UUID(3, 3)), role, HubId.KZ, held, null, null);
    }
}
