package org.safar.kernel.code;

/** Why a stay was refused. */
public enum StayRefusal implements Code {
    CONDITIONS_NOT_MET,
    PUBLIC_ORDER,
    NOT_A_VICTIM,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
