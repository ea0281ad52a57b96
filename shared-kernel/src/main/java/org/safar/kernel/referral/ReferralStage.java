package org.safar.kernel.referral;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** How far an offer has come. */
public enum ReferralStage implements Code {
    OFFERED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    EXPIRED,
    COMPLETED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    /** Whether the case may be offered again. */
    public boolean ended() {
        return this != OFFERED && this != ACCEPTED;
    }
}
