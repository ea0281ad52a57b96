package org.safar.kernel.code;

/** How sure a leg is. */
public enum Confidence implements Code {
    SELF_REPORTED,
    CORROBORATED,
    PROVEN;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
