package org.safar.kernel.code;

/** Why assistance ended. */
public enum AssistanceEnd implements Code {
    PLAN_FULFILLED,
    PERSONS_OWN_WISH,
    TRANSFERRED,
    LOST_CONTACT,
    DECEASED,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
