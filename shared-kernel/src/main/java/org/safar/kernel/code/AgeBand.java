package org.safar.kernel.code;

/** The nine age bands of CTDC, in years. HTCDS holds a birth date in their place. */
public enum AgeBand implements Mapped {
    UNDER_9("0-8", 0, 8, "0--8"),
    FROM_9("9-17", 9, 17, "9--17,09--17"),
    FROM_18("18-20", 18, 20, "18--20"),
    FROM_21("21-23", 21, 23, "21--23"),
    FROM_24("24-26", 24, 26, "24--26"),
    FROM_27("27-29", 27, 29, "27--29"),
    FROM_30("30-38", 30, 38, "30--38"),
    FROM_39("39-47", 39, 47, "39--47"),
    FROM_48("48+", 48, 130, "48+");

    private final String code;
    private final int from;
    private final int to;
    private final Mapping mapping;

    AgeBand(String code, int from, int to, String ctdc) {
        this.code = code;
        this.from = from;
        this.to = to;
        this.mapping = new Mapping("-", ctdc, ctdc);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Mapping mapping() {
        return mapping;
    }

    /** Under 18, Palermo Protocol Art. 3 (d). */
    public boolean minor() {
        return to < 18;
    }

    /** In whole years. */
    public int youngest() {
        return from;
    }

    public boolean holds(int years) {
        return years >= from && years <= to;
    }

    /**
     * The band of a whole number of years.
     *
     * @throws IllegalArgumentException below 0 or above 130
     */
    public static AgeBand of(int years) {
        for (var band : values()) if (band.holds(years)) return band;
        throw new IllegalArgumentException("no band has this age");
    }
}
