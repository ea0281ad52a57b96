package org.safar.figures;

/**
 * For everybody else: fewer than five are withheld, none alike, and what is shown is a multiple of five, off by two at
 * most. So within one answer neither a total less its parts, nor one panel less another gives a small number away. Many answers
 * together still can: ADR 9 says how, and what will end it.
 */
record Protected() implements Disclosure {
    private static final int LEAST = 5;
    private static final int STEP = 5;

    /** The first from thirty on that is shown as another number than the one before: having a median must not tell the two apart. */
    private static final int MEDIAN_BASE = 33;

    @Override
    public String code() {
        return "protected";
    }

    @Override
    public Value show(long total) {
        if (total < LEAST) return Value.Withheld.WITHHELD;
        return new Value.Count((total + STEP / 2) / STEP * STEP);
    }

    @Override
    public int medianBase() {
        return MEDIAN_BASE;
    }
}
