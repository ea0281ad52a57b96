package org.safar.kernel.code;

/** Before what kind of court or body. */
public enum ProceedingKind implements Code {
    CRIMINAL,
    CIVIL,
    ADMINISTRATIVE;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
