package org.safar.kernel.code;

/** What a leg of a journey was for. */
public enum LegKind implements Code {
    RECRUITMENT,
    TRANSIT,
    EXPLOITATION,
    IDENTIFICATION,
    RETURN;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
