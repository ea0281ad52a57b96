package org.safar.kernel.code;

/** In what somebody was helped by a lawyer. */
public enum LegalMatter implements Code {
    STATUS,
    CRIMINAL_PROCEEDING,
    COMPENSATION,
    LABOUR,
    FAMILY,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
