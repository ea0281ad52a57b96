package org.safar.kernel.code;

/** What is done for a person: the groups of services of the NRM Handbook, 2nd ed., and of HTCDS. */
public enum Service implements Code {
    SHELTER,
    MEDICAL,
    PSYCHOSOCIAL,
    LEGAL_AID,
    INTERPRETATION,
    FINANCIAL,
    EDUCATION,
    LIVELIHOOD,
    DOCUMENTS,
    REHABILITATION;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
