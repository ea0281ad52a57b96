package org.safar.kernel.code;

/** A sign of trafficking that a screening found, after ILO's operational indicators. */
public enum Indicator implements Code {
    DEBT_BONDAGE,
    WITHHOLDS_DOCUMENTS,
    DECEIVED_ABOUT_WORK,
    DECEIVED_ABOUT_CONDITIONS,
    DECEIVED_ABOUT_DESTINATION,
    FORCED_TO_WORK,
    UNDER_THREAT,
    PHYSICAL_VIOLENCE,
    SEXUAL_VIOLENCE,
    CONFINEMENT,
    ISOLATION,
    NO_PAY,
    EXCESSIVE_HOURS,
    BAD_LIVING_CONDITIONS,
    CONTROLLED_MOVEMENT,
    DEPENDENT_ON_EXPLOITER,
    ABUSE_OF_VULNERABILITY,
    FORCED_INTO_CRIME,
    UNDERAGE;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
