package org.safar.kernel.code;

/** The currencies of the five states, and those in which sums are told beside them: ISO 4217. */
public enum Currency implements Code {
    KZT,
    KGS,
    TJS,
    TMT,
    UZS,
    RUB,
    USD,
    EUR;

    @Override
    public String code() {
        return name();
    }
}
