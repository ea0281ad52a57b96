package org.safar.kernel.code;

/** Why a case was closed. */
public enum ClosingReason implements Code {
    ASSISTANCE_COMPLETED,
    WITHDREW,
    NO_INDICATORS,
    NOT_CONFIRMED,
    TRANSFERRED,
    LOST_CONTACT,
    DECEASED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
