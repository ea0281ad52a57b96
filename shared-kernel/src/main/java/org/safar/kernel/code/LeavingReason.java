package org.safar.kernel.code;

/** Why a case belongs to a family unit no more. */
public enum LeavingReason implements Code {
    /** It is safer so, or better for a child: after an assessment, never for convenience. */
    ASSESSED_UNSAFE,
    PERSONS_OWN_WISH,
    ENTERED_IN_ERROR,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
