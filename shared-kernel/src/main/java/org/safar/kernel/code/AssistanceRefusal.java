package org.safar.kernel.code;

/** Why a person declined assistance. Never held against them: what was declined may be taken up again. */
public enum AssistanceRefusal implements Code {
    NOT_NEEDED,
    HELPED_BY_FAMILY,
    FEAR,
    CONDITIONS,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
