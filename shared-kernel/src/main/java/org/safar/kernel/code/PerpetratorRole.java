package org.safar.kernel.code;

/** What somebody is alleged to have done in a trafficking event. */
public enum PerpetratorRole implements Code {
    RECRUITER,
    TRANSPORTER,
    HARBOURER,
    EXPLOITER,
    ORGANISER,
    DOCUMENT_FORGER,
    ACCOMPLICE;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
