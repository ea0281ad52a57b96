package org.safar.kernel.code;

/** Where the first word of a case came from. Neither HTCDS nor CTDC has such a list. */
public enum ReportSource implements Code {
    POLICE,
    BORDER_GUARD,
    NGO,
    HOTLINE,
    EMBASSY,
    SELF,
    LABOUR_INSPECTION,
    INTERNATIONAL_ORGANISATION;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
