package org.safar.kernel.code;

/** A sentence, imprisonment by its length in years; life is over fifteen. */
public enum SentenceBand implements Code {
    FINE,
    WITHOUT_PRISON,
    UP_TO_ONE_YEAR,
    ONE_TO_FIVE_YEARS,
    FIVE_TO_TEN_YEARS,
    TEN_TO_FIFTEEN_YEARS,
    OVER_FIFTEEN_YEARS;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
