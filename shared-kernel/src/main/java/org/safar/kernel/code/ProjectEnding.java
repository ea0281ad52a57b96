package org.safar.kernel.code;

/** How a project came to its end. */
public enum ProjectEnding implements Code {
    COMPLETED,
    STOPPED_BY_DONOR,
    STOPPED_BY_STATE,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
