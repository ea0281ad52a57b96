package org.safar.kernel.code;

/** How long exploitation lasted, where a source gives bands of months only. */
public enum Duration implements Mapped {
    UP_TO_ONE_YEAR("0--12 (0-1 yr)"),
    ONE_TO_TWO_YEARS("13--24 (1-2 yrs)"),
    MORE_THAN_TWO_YEARS("25+ (2+ yrs)");

    private final Mapping mapping;

    Duration(String ctdc2024) {
        this.mapping = new Mapping("-", "-", ctdc2024);
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
