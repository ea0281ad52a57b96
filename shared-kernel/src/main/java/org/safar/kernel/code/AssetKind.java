package org.safar.kernel.code;

/** What was taken from perpetrators. */
public enum AssetKind implements Code {
    MONEY,
    REAL_ESTATE,
    VEHICLE,
    BUSINESS,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
