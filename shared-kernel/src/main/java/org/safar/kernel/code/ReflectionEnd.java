package org.safar.kernel.code;

/** Why a reflection period ended. */
public enum ReflectionEnd implements Code {
    PERIOD_OVER,
    PERSONS_OWN_WISH,
    /** Council of Europe Convention, Art. 13 (3); named so that it is seen. */
    PUBLIC_ORDER,
    /** Likewise. */
    STATUS_CLAIMED_IMPROPERLY,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
