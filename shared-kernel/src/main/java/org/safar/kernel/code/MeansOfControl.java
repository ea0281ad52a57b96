package org.safar.kernel.code;

/**
 * How a person was kept under control. HTCDS 2.0 lists sixteen means and defines a seventeenth, restricted movement, that its
 * list lacks. CTDC's columns are partly wider; what they do not tell apart has a code of its own, so that an import invents
 * nothing.
 */
public enum MeansOfControl implements Mapped {
    PHYSICAL_THREATS("PhysicalThreats", "~meansOfControlThreats", "~meansThreats"),
    THREATS_LAW_ENFORCEMENT("ThreatsLawEnforcement", "meansOfControlThreatOfLawEnforcement", "~meansThreats"),
    THREATENS_CHILDREN_FAMILY("ThreatensChildrenFamily", "meansOfControlUsesChildren", "~meansThreats"),
    DEBT_BONDAGE("DebtBondage", "meansOfControlDebtBondage", "~meansDebtBondageEarnings"),
    FALSE_PROMISES("FalsePromises", "meansOfControlFalsePromises", "meansFalsePromises"),
    PHYSICAL_ABUSE("PhysicalAbuse", "meansOfControlPhysicalAbuse", "~meansAbusePsyPhySex"),
    SEXUAL_ABUSE("SexualAbuse", "meansOfControlSexualAbuse", "~meansAbusePsyPhySex"),
    TAKES_EARNINGS("TakesEarnings", "meansOfControlTakesEarnings", "~meansDebtBondageEarnings"),
    RESTRICTS_FINANCIAL_ACCESS(
            "RestrictsFinancialAccess", "meansOfControlRestrictsFinancialAccess", "~meansDenyBasicNeeds"),
    RESTRICTS_MEDICAL_CARE("RestrictsMedicalCare", "meansOfControlRestrictsMedicalCare", "~meansDenyBasicNeeds"),
    WITHHOLDS_NECESSITIES("WithholdsNecessities", "meansOfControlWithholdsNecessities", "~meansDenyBasicNeeds"),
    PSYCHOLOGICAL_ABUSE("PsychologicalAbuse", "meansOfControlPsychologicalAbuse", "~meansAbusePsyPhySex"),
    PSYCHOACTIVE_SUBSTANCE("PsychoactiveSubstance", "meansOfControlPsychoactiveSubstances", "meansDrugsAlcohol"),
    EXCESSIVE_WORKING_HOURS("ExcessiveWorkingHours", "meansOfControlExcessiveWorkingHours", "meansExcessiveWorkHours"),
    WITHHOLDS_DOCUMENTS("WithholdsDocuments", "meansOfControlWithholdsDocuments", "meansWithholdDocs"),
    RESTRICTS_MOVEMENT("~Other", "meansOfControlRestrictsMovement", "~meansDenyBasicNeeds"),
    OTHER("Other", "meansOfControlOther", "-"),

    // what a source does not tell apart
    THREATS("~Other", "meansOfControlThreats", "meansThreats"),
    ABUSE("~Other", "~meansOfControlOther", "meansAbusePsyPhySex"),
    DEBT_OR_EARNINGS("~Other", "~meansOfControlOther", "meansDebtBondageEarnings"),
    DENIES_BASIC_NEEDS("~Other", "~meansOfControlOther", "meansDenyBasicNeeds");

    private final Mapping mapping;

    MeansOfControl(String htcds, String ctdc2017, String ctdc2024) {
        this.mapping = new Mapping(htcds, ctdc2017, ctdc2024);
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    @Override
    public Mapping mapping() {
        return mapping;
    }
}
