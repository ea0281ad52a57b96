package org.safar.kernel.code;

/** Who asked for a review: NRM Handbook, 2nd ed., has it open to the person and to whoever stands by them. */
public enum ReviewRequester implements Code {
    PERSON,
    GUARDIAN,
    LEGAL_REPRESENTATIVE,
    ASSISTING_ORGANISATION,
    /** A body took it up of its own motion. */
    BODY;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
