package org.safar.kernel.code;

/** How long exploitation lasted, where a source gives bands of months only (CTDC 2024 traffickMonths). */
public enum Duration implements Code {
    UP_TO_ONE_YEAR,
    ONE_TO_TWO_YEARS,
    MORE_THAN_TWO_YEARS;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
