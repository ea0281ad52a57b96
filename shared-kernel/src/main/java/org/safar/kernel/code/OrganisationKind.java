package org.safar.kernel.code;

/** What kind of organisation takes part, pays, or owns. */
public enum OrganisationKind implements Code {
    STATE,
    NGO,
    IOM,
    INTERNATIONAL,
    EMPLOYER,
    TRADE_UNION,
    MEDIA,
    SCHOOL,
    RELIGIOUS,
    COMMUNITY,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
