package org.safar.kernel.code;

/** Why nothing of a person may go to a state. */
public enum SafetyGround implements Code {
    ASYLUM_SOUGHT,
    FEARED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
