package org.safar.kernel.code;

/** Yes and no; a third, not recorded, is the absence of an answer. */
public enum Answer implements Code {
    YES,
    NO;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
