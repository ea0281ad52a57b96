package org.safar.kernel.code;

/** How much of what was claimed or awarded. */
public enum CompensationShare implements Code {
    WHOLE,
    PART,
    NONE;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
