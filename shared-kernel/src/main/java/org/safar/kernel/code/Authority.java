package org.safar.kernel.code;

/** On what ground somebody acted. */
public enum Authority implements Code {
    LAW,
    MANDATE,
    COURT_ORDER,
    CONSENT,
    AGREEMENT;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
