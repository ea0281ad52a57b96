package org.safar.kernel.code;

/** Why a proceeding ended without a final judgment. */
public enum Discontinuance implements Code {
    NO_OFFENCE,
    NOT_ENOUGH_EVIDENCE,
    SUSPECT_NOT_FOUND,
    SUSPECT_DIED,
    RECONCILED,
    AMNESTY,
    TIME_BARRED,
    JOINED_TO_ANOTHER,
    SENT_ABROAD,
    CLAIM_WITHDRAWN;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
