package org.safar.kernel.code;

/** How dangerous a return would be. */
public enum RiskLevel implements Code {
    LOW,
    MEDIUM,
    HIGH;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
