package org.safar.kernel.code;

/** Why a protective rule was knowingly broken. */
public enum AcknowledgementReason implements Code {
    NO_OTHER_OFFICER,
    URGENT_NEED,
    PERSONS_OWN_WISH,
    COURT_ORDER,
    LATE_ENTRY,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
