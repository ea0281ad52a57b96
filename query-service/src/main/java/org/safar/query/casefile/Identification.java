package org.safar.query.casefile;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** How far it is decided whether the person is a victim. */
public enum Identification implements Code {
    REPORTED,
    SCREENED,
    /** Screened, and nothing was found. */
    NO_INDICATORS,
    PRESUMED,
    CONFIRMED,
    NOT_CONFIRMED,
    /** A refusal is being looked at again. */
    UNDER_REVIEW,
    /** Another state has identified the person. */
    RECOGNISED_ABROAD,
    /** Presumed, confirmed or recognised abroad no more. */
    REVOKED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
