package org.safar.kernel.code;

/** Why a closed case was opened again. */
public enum ReopeningReason implements Code {
    NEW_INFORMATION,
    NEW_NEED,
    RETURNED,
    CLOSED_IN_ERROR;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
