package org.safar.kernel.code;

/** Who assessed the risk of a return: where the person is, or where the person would go. */
public enum ReturnSide implements Code {
    SENDING,
    RECEIVING;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
