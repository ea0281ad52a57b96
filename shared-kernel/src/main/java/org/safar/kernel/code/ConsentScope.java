package org.safar.kernel.code;

/** What a person agrees to. Each is asked for, given, withdrawn and expires on its own. */
public enum ConsentScope implements Code {
    INTERVIEW,
    ASSISTANCE,
    /** With one named organisation or hub. */
    SHARE_WITH_RECIPIENT,
    /** Bodies of the hub's state may see a case that an NGO or IOM holds. */
    SHARE_WITH_STATE,
    RETURN,
    PROSECUTION,
    /** A neutral desk may look whether the person is known elsewhere. */
    MATCHING,
    RESEARCH;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
