package org.safar.figures;

/** For those entitled to exact figures: a zero is a zero. */
record Exact() implements Disclosure {
    @Override
    public String code() {
        return "exact";
    }

    @Override
    public Value show(long total) {
        return new Value.Count(total);
    }

    @Override
    public int medianBase() {
        return 1;
    }
}
