package org.safar.kernel.code;

/** To whom an activity speaks. */
public enum Audience implements Code {
    YOUNG_PEOPLE,
    LABOUR_MIGRANTS,
    EMPLOYERS,
    RURAL,
    FAMILIES_AT_RISK,
    OFFICIALS,
    GENERAL_PUBLIC;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
