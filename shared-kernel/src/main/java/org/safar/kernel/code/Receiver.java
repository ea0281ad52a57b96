package org.safar.kernel.code;

/** Who received somebody that came back. */
public enum Receiver implements Code {
    /** The receiving state's hub. */
    HUB,
    NGO,
    IOM,
    MISSION,
    FAMILY;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
