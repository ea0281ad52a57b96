package org.safar.kernel.code;

/** How somebody was punished. */
public enum Penalty implements Code {
    FINE,
    DETENTION,
    CONVICTION,
    DEPORTATION,
    ENTRY_BAN,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
