package org.safar.kernel.code;

/** Why a link that was proposed is none. */
public enum LinkRefusal implements Code {
    NOT_THE_SAME_PERSON,
    /** It may be so; that is not enough to count two as one. */
    NOT_CERTAIN,
    ENTERED_IN_ERROR,
    /** What it stood on ended, and the exchange took it back: a consent, a case. */
    TERMS_ENDED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
