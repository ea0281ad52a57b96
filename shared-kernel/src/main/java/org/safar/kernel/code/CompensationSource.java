package org.safar.kernel.code;

/** Of whom compensation is claimed. */
public enum CompensationSource implements Code {
    OFFENDER,
    EMPLOYER,
    STATE_FUND,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
