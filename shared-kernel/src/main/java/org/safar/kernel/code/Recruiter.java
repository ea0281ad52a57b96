package org.safar.kernel.code;

/** Who recruited, seen from the person. */
public enum Recruiter implements Code {
    INTIMATE_PARTNER,
    FAMILY,
    FRIEND,
    ACQUAINTANCE,
    EMPLOYER,
    AGENCY,
    STRANGER,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
