package org.safar.kernel.code;

/** On what ground somebody may stay. */
public enum StayBasis implements Code {
    REFLECTION,
    PERSONAL_SITUATION,
    COOPERATION,
    INTERNATIONAL_PROTECTION,
    FAMILY,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
