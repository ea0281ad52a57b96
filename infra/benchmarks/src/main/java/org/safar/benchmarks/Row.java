package org.safar.benchmarks;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param figure its id: {@code G2}
 * @param limit what this machine could do at best, measured in the same run; empty where there is none
 * @param stock the same work, done by stock; empty where it was not measured
 * @param ratio measured to limit, measured to stock
 * @param met whether the goal is met; empty where this run is no judge of it
 */
record Row(
        String figure,
        String what,
        String measured,
        String limit,
        String stock,
        String ratio,
        String goal,
        String met) {

    /** A rate; more is better. @param limit 0 where there is none @param stock likewise */
    static Row rate(String figure, String what, double measured, Side limit, Side stock, Goal goal) {
        var ratio = new StringBuilder();
        if (limit.rate() > 0)
            ratio.append(String.format(Locale.ROOT, "%.0f %% of limit", 100 * measured / limit.rate()));
        if (stock.rate() > 0) {
            if (!ratio.isEmpty()) ratio.append(", ");
            ratio.append(String.format(Locale.ROOT, "%.1f x stock", measured / stock.rate()));
        }
        var met = measured >= goal.rate()
                && (limit.rate() == 0 || measured >= goal.ofLimit() * limit.rate())
                && (stock.rate() == 0 || measured >= goal.ofStock() * stock.rate());
        return new Row(
                figure,
                what,
                perSecond(measured),
                limit.inWords(),
                stock.inWords(),
                ratio.toString(),
                goal.words(),
                yes(met));
    }

    /** What a figure is held against. @param rate a second; 0 where there is none */
    record Side(double rate, String what) {
        static final Side NONE = new Side(0, "");

        String inWords() {
            if (rate == 0) return "";
            return what.isEmpty() ? perSecond(rate) : perSecond(rate) + " " + what;
        }
    }

    /** @param rate at least so many a second @param ofLimit share of it, at least @param ofStock times it, at least */
    record Goal(double rate, double ofLimit, double ofStock, String words) {}

    static String perSecond(double rate) {
        return String.format(Locale.ROOT, "%,.0f/s", rate);
    }

    static String yes(boolean met) {
        return met ? "yes" : "no";
    }
}
