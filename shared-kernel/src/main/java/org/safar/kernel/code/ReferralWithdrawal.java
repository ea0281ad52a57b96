package org.safar.kernel.code;

/** Why a referral was taken back. */
public enum ReferralWithdrawal implements Code {
    /** The person does not want it any more. */
    PERSON_WITHDREW,
    NEEDS_CHANGED,
    SAFETY,
    ENTERED_IN_ERROR,
    /** What it stood on ended, and the exchange took it back: the consent, the basis, the case, the hub's taking part. */
    TERMS_ENDED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
