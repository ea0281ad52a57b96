package org.safar.kernel.code;

/** What somebody called a hotline about. */
public enum CallTopic implements Code {
    WORK_ABROAD,
    LEGAL_STATUS,
    TRAFFICKING,
    MISSING_PERSON,
    RETURN,
    LEGAL_ADVICE,
    VIOLENCE,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
