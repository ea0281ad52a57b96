package org.safar.kernel.code;

/** Why a referral was declined. */
public enum ReferralRefusal implements Code {
    NO_CAPACITY,
    /** Another body of the receiver's state would be. */
    NOT_COMPETENT,
    RISK_TOO_HIGH,
    MORE_INFORMATION_NEEDED,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
