package org.safar.kernel.code;

/** Why a status was taken back. That the person does not cooperate with justice is none: support is unconditional. */
public enum RevocationReason implements Code {
    DECIDED_IN_ERROR,
    NEW_EVIDENCE,
    DELIBERATELY_FALSE_INFORMATION,
    PERSON_RENOUNCED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
