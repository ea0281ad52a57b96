package org.safar.kernel.code;

/** On what two states exchange personal data. */
public enum TransferInstrument implements Code {
    BILATERAL_TREATY,
    MULTILATERAL_TREATY,
    AGENCY_AGREEMENT,
    MEMORANDUM;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
