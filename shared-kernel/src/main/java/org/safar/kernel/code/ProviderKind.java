package org.safar.kernel.code;

/** What an organisation that helps is in the first place; what it offers, its services say. */
public enum ProviderKind implements Code {
    SHELTER,
    HOTLINE,
    NGO,
    LEGAL_AID,
    CLINIC,
    CONSULATE;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
