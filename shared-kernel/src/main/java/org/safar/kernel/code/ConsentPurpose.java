package org.safar.kernel.code;

/** What a consent is for: data are used for nothing else (IOM's data protection principles, 2: specified and legitimate purpose). */
public enum ConsentPurpose implements Code {
    IDENTIFICATION,
    PROTECTION,
    REFERRAL,
    RETURN_AND_REINTEGRATION,
    JUSTICE,
    RESEARCH;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
