package org.safar.kernel.code;

/** Why a return was called off before departure. */
public enum ReturnCancellation implements Code {
    PERSONS_OWN_WISH,
    RISK,
    RECEIVER_UNABLE,
    STAY_GRANTED,
    PROCEEDING,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
