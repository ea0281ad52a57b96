package org.safar.kernel.code;

/** Why something recorded earlier is replaced or taken back. */
public enum CorrectionReason implements Code {
    BETTER_KNOWLEDGE,
    ENTERED_IN_ERROR,
    DUPLICATE;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
