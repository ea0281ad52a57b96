package org.safar.kernel.code;

/** Where data came from. Figures count one provenance at a time and say which. */
public enum Provenance implements Code {
    OPERATIONAL,
    RESEARCH,
    SYNTHETIC,
    SIMULATED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
