package org.safar.kernel.code;

/**
 * A section of ISIC Rev. 4: where labour was exploited. CTDC's begging is a form of exploitation here; its illicit activities
 * have no section.
 */
public enum Sector implements Mapped {
    A(
            "Agriculture, forestry and fishing",
            "A_AgricultureForestryAndFishing",
            "typeOfLabourAgriculture,typeOfLabourAquafarming",
            "typeOfLabourAgriculture"),
    B("Mining and quarrying", "B_MiningAndQuarrying", "typeOfLabourMiningOrDrilling", "-"),
    C("Manufacturing", "C_Manufacturing", "typeOfLabourManufacturing", "-"),
    D(
            "Electricity, gas, steam and air conditioning supply",
            "D_ElectricityGasSteamAndAirConditioningSupply",
            "~typeOfLabourOther",
            "-"),
    E(
            "Water supply; sewerage, waste management and remediation activities",
            "E_WaterSupplySewerageWasteManagement",
            "~typeOfLabourOther",
            "-"),
    F("Construction", "F_Construction", "typeOfLabourConstruction", "typeOfLabourConstruction"),
    G(
            "Wholesale and retail trade; repair of motor vehicles and motorcycles",
            "G_WholesaleAndRetailTradeRepairOfMotorVehicles",
            "typeOfLabourPeddling",
            "-"),
    H("Transportation and storage", "H_TransportationAndStorage", "typeOfLabourTransportation", "-"),
    I(
            "Accommodation and food service activities",
            "I_AccommodationAndFoodServiceActivities",
            "typeOfLabourHospitality",
            "typeOfLabourHospitality"),
    J("Information and communication", "J_InformationAndCommunication", "~typeOfLabourOther", "-"),
    K("Financial and insurance activities", "K_FinancialAndInsuranceActivities", "~typeOfLabourOther", "-"),
    L("Real estate activities", "L_RealEstateActivities", "~typeOfLabourOther", "-"),
    M(
            "Professional, scientific and technical activities",
            "M_ProfessionalScientificAndTechnicalActivities",
            "~typeOfLabourOther",
            "-"),
    N(
            "Administrative and support service activities",
            "N_AdministrativeAndSupportServiceActivities",
            "~typeOfLabourOther",
            "-"),
    O(
            "Public administration and defence; compulsory social security",
            "O_PublicAdministrationAndDefence",
            "~typeOfLabourOther",
            "-"),
    P("Education", "P_Education", "~typeOfLabourOther", "-"),
    Q("Human health and social work activities", "Q_HumanHealthAndSocialWorkActivities", "~typeOfLabourOther", "-"),
    R("Arts, entertainment and recreation", "R_ArtsEntertainmentAndRecreation", "~typeOfLabourOther", "-"),
    S("Other service activities", "S_OtherServiceActivities", "~typeOfLabourOther", "-"),
    T(
            "Activities of households as employers",
            "T_ActivitiesOfHouseholdsAsEmployers",
            "typeOfLabourDomesticWork",
            "typeOfLabourDomesticWork"),
    U(
            "Activities of extraterritorial organizations and bodies",
            "U_ActivitiesOfExtraterritorialOrganizations",
            "~typeOfLabourOther",
            "-");

    private final String title;
    private final Mapping mapping;

    Sector(String title, String htcds, String ctdc2017, String ctdc2024) {
        this.title = title;
        this.mapping = new Mapping(htcds, ctdc2017, ctdc2024);
    }

    @Override
    public String code() {
        return name();
    }

    /** The section's name in English. */
    public String title() {
        return title;
    }

    @Override
    public Mapping mapping() {
        return mapping;
    }
}
