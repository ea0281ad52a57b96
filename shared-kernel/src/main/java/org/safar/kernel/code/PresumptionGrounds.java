package org.safar.kernel.code;

/** On what a person was recognised as a presumed victim. */
public enum PresumptionGrounds implements Code {
    INDICATOR,
    SELF_REPORT;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
