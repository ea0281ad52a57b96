package org.safar.kernel.code;

/** Why a body did not confirm. */
public enum NotConfirmedReason implements Code {
    ACT_NOT_SHOWN,
    MEANS_NOT_SHOWN,
    PURPOSE_NOT_SHOWN,
    NOT_ENOUGH_INFORMATION,
    PERSON_WITHDREW,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
