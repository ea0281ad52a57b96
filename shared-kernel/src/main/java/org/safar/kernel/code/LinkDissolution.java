package org.safar.kernel.code;

/** Why two cases that were of one person are so no more. */
public enum LinkDissolution implements Code {
    NOT_THE_SAME_PERSON,
    ENTERED_IN_ERROR,
    /** The person took back the consent to matching in one of the cases, and the exchange stopped using what was matched. */
    CONSENT_WITHDRAWN;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
