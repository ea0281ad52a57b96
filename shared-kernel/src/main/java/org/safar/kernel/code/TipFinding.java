package org.safar.kernel.code;

/** What a body found of a trafficking event, or a final judgment of an alleged perpetrator. */
public enum TipFinding implements Code {
    SUBSTANTIATED,
    NOT_SUBSTANTIATED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
