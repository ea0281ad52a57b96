package org.safar.kernel.code;

/** For what somebody was punished. */
public enum PenalisedFor implements Code {
    IMMIGRATION,
    FALSE_DOCUMENTS,
    WORK_WITHOUT_PERMIT,
    PROSTITUTION,
    DRUGS,
    PROPERTY,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
