package org.safar.kernel.code;

/** The nine age bands of CTDC, in years. */
public enum AgeBand implements Code {
    UNDER_9("0-8", 0, 8),
    FROM_9("9-17", 9, 17),
    FROM_18("18-20", 18, 20),
    FROM_21("21-23", 21, 23),
    FROM_24("24-26", 24, 26),
    FROM_27("27-29", 27, 29),
    FROM_30("30-38", 30, 38),
    FROM_39("39-47", 39, 47),
    FROM_48("48+", 48, 130);

    private final String code;
    private final int from;
    private final int to;

    AgeBand(String code, int from, int to) {
        this.code = code;
        this.from = from;
        this.to = to;
    }

    @Override
    public String code() {
        return code;
    }

    /** Under 18, Palermo Protocol Art. 3 (d). */
    public boolean minor() {
        return to < 18;
    }

    /** The band of a whole number of years. */
    public static AgeBand of(int years) {
        for (var band : values()) if (years >= band.from && years <= band.to) return band;
        throw new IllegalArgumentException("no band has this age");
    }
}
