package org.safar.kernel.code;

/** A language by its ISO 639 code, as spoken among the people whom the five states meet; what is rarer is other. */
public enum Language implements Code {
    KK,
    KAA,
    KY,
    RU,
    TG,
    TK,
    UZ,
    EN,
    FA,
    TR,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
