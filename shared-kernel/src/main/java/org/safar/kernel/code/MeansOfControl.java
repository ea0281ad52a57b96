package org.safar.kernel.code;

/** How a person was kept under control: the picklist of HTCDS 2.0. */
public enum MeansOfControl implements Code {
    PHYSICAL_THREATS,
    THREATS_LAW_ENFORCEMENT,
    THREATENS_CHILDREN_FAMILY,
    DEBT_BONDAGE,
    FALSE_PROMISES,
    PHYSICAL_ABUSE,
    SEXUAL_ABUSE,
    TAKES_EARNINGS,
    RESTRICTS_FINANCIAL_ACCESS,
    RESTRICTS_MEDICAL_CARE,
    WITHHOLDS_NECESSITIES,
    PSYCHOLOGICAL_ABUSE,
    PSYCHOACTIVE_SUBSTANCE,
    EXCESSIVE_WORKING_HOURS,
    WITHHOLDS_DOCUMENTS,
    RESTRICTS_MOVEMENT,
    OTHER;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
