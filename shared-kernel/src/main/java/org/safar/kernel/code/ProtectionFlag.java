package org.safar.kernel.code;

/** What whoever takes a person in has to know before deciding: no reason, no detail. */
public enum ProtectionFlag implements Code {
    /** From the home state. */
    ASYLUM_SOUGHT,
    FEARS_HOME_STATE,
    THREATENED,
    FAMILY_IMPLICATED,
    UNACCOMPANIED_CHILD,
    /** Needs care on arrival. */
    HEALTH;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
