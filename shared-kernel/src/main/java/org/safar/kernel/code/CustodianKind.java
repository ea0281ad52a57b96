package org.safar.kernel.code;

/** What kind of organisation holds a case. */
public enum CustodianKind implements Code {
    STATE,
    NGO,
    IOM;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
