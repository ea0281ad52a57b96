package org.safar.kernel.code;

/** The act, Palermo Protocol Art. 3 (a). */
public enum PalermoAct implements Code {
    RECRUITMENT,
    TRANSPORTATION,
    TRANSFER,
    HARBOURING,
    RECEIPT;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
