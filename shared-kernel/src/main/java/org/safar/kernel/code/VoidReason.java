package org.safar.kernel.code;

/** Why a whole case is taken out of every statistic. */
public enum VoidReason implements Code {
    DUPLICATE,
    ENTERED_IN_ERROR,
    BETTER_KNOWLEDGE;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
