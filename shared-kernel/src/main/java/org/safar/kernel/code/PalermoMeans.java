package org.safar.kernel.code;

/** The means, Palermo Protocol Art. 3 (a). */
public enum PalermoMeans implements Code {
    THREAT,
    FORCE,
    COERCION,
    ABDUCTION,
    FRAUD,
    DECEPTION,
    ABUSE_OF_POWER,
    ABUSE_OF_VULNERABILITY,
    PAYMENTS_OR_BENEFITS;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
