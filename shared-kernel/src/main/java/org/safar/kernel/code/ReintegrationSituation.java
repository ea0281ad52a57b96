package org.safar.kernel.code;

/** How somebody was found when their reintegration was looked at. */
public enum ReintegrationSituation implements Code {
    STABLE,
    NEEDS_SUPPORT,
    AT_RISK,
    TRAFFICKED_AGAIN,
    NOT_REACHED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
