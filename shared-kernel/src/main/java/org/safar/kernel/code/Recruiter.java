package org.safar.kernel.code;

/** Who recruited, seen from the person. HTCDS spells the stranger "Unaquainted". */
public enum Recruiter implements Mapped {
    INTIMATE_PARTNER("~Acquainted", "recruiterRelationIntimatePartner", "recruiterRelationIntimatePartner"),
    FAMILY("Familial", "recruiterRelationFamily", "recruiterRelationFamily"),
    FRIEND("~Acquainted", "recruiterRelationFriend", "recruiterRelationFriend"),
    ACQUAINTANCE("Acquainted", "~recruiterRelationOther", "~recruiterRelationOther"),
    EMPLOYER("-", "~recruiterRelationOther", "~recruiterRelationOther"),
    AGENCY("-", "~recruiterRelationOther", "~recruiterRelationOther"),
    STRANGER("Unaquainted", "~recruiterRelationOther", "~recruiterRelationOther"),
    OTHER("-", "recruiterRelationOther", "recruiterRelationOther");

    private final Mapping mapping;

    Recruiter(String htcds, String ctdc2017, String ctdc2024) {
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
