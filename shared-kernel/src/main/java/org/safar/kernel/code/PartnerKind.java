package org.safar.kernel.code;

/** What an organisation is that receives referrals and has no hub. */
public enum PartnerKind implements Code {
    /** Of an international organisation, in the state where it works. */
    MISSION,
    /** Also a consulate: of the state that it represents. */
    EMBASSY,
    NGO,
    STATE_BODY;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
