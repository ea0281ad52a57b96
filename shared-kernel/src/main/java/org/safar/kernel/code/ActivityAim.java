package org.safar.kernel.code;

/** What an activity is to change: how people leave, what they know of their rights, who buys exploitation. */
public enum ActivityAim implements Code {
    SAFE_MIGRATION,
    RIGHTS,
    DEMAND;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
