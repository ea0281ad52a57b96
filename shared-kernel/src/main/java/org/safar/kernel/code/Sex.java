package org.safar.kernel.code;

/** As recorded by the hub. */
public enum Sex implements Code {
    FEMALE,
    MALE,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
