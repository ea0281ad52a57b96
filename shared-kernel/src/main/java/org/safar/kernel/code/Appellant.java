package org.safar.kernel.code;

/** Who appealed. */
public enum Appellant implements Code {
    DEFENCE,
    PROSECUTION,
    VICTIM,
    CLAIMANT,
    RESPONDENT;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
