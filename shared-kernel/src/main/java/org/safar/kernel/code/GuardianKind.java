package org.safar.kernel.code;

/** Who consents beside a child. */
public enum GuardianKind implements Code {
    /** A parent or another relative. */
    FAMILY,
    /** Appointed, and outside the family. */
    INDEPENDENT;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
