package org.safar.kernel.code;

/** Why somebody left a shelter. */
public enum ShelterLeaving implements Code {
    PLANNED,
    PERSONS_OWN_WISH,
    MOVED,
    RULES_BROKEN,
    UNANNOUNCED,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
