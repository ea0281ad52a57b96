package org.safar.kernel.code;

/** What may pass from hub to hub, sealed, under a transfer basis and the person's consent. */
public enum TransferField implements Code {
    NAME,
    BIRTH_DATE,
    SEX,
    CITIZENSHIP,
    IDENTITY_DOCUMENT,
    CONTACT,
    LANGUAGES,
    HEALTH,
    FAMILY,
    EXPLOITATION,
    SERVICES,
    LEGAL_STATUS;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
