package org.safar.figures;

import org.safar.figures.Dictionary.Words;
import org.safar.figures.kept.CareFacts.Stay;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.time.PartialDate;

/**
 * What cases say of providers: where somebody stayed, and to whom somebody was referred within the country. They are as many as cases, so
 * what is asked of each lies in columns, and what many have in common is there once, under a number.
 */
public final class Care {
    /** Of a date that is not known to the day. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    /** In place of a date: it has not come. */
    public static final int NOT_YET = -1;

    /** Likewise, and nobody waits for it any more. */
    public static final int NEVER = -2;

    private final Words<Holder> holders;
    private final Words<ProviderCode> providers;
    private final Words<Day> days;
    private final Words<PartialDate> months;
    private final Words<Stay> told;
    private final CareRows.Held referrals;
    private final CareRows.Held stays;

    Care(
            Words<Holder> holders,
            Words<ProviderCode> providers,
            Words<Day> days,
            Words<PartialDate> months,
            Words<Stay> told,
            CareRows.Held referrals,
            CareRows.Held stays) {
        this.holders = holders;
        this.providers = providers;
        this.days = days;
        this.months = months;
        this.told = told;
        this.referrals = referrals;
        this.stays = stays;
    }

    /** Whose cases they are: hub, organisation and its kind. */
    public record Holder(Provenance provenance, HubId hub, CustodianCode custodian, CustodianKind custodianKind) {}

    /**
     * A date and what is asked of it.
     *
     * @param month number of its month, or of itself where it is no finer
     * @param epochDay {@link #NO_DAY} where it is not known to the day
     */
    public record Day(PartialDate date, int month, int epochDay) {
        static Day of(PartialDate date, int month) {
            return new Day(date, month, Care.epochDay(date));
        }
    }

    /** Days since 1970; {@link #NO_DAY} where the date is not known to the day. */
    public static int epochDay(PartialDate date) {
        return date.day() == 0 ? NO_DAY : Math.toIntExact(date.earliest().toEpochDay());
    }

    /** Takes a referral. */
    @FunctionalInterface
    public interface Referrals {
        /**
         * @param holder number of whose case it is
         * @param provider number of the one to whom the person was referred
         * @param on number of its day
         * @param taken number of the day on which the provider first did something for the person; or {@link #NOT_YET}, {@link #NEVER}
         */
        void take(int holder, int provider, int on, int taken);
    }

    /** Takes a stay. */
    @FunctionalInterface
    public interface Stays {
        /** Numbers as in {@link Referrals#take}. */
        void take(int holder, int provider, Stay stay);
    }

    /** Numbers are below this. */
    public int holders() {
        return holders.size();
    }

    public Holder holder(int number) {
        return holders.of(number);
    }

    /** Numbers are below this. */
    public int providers() {
        return providers.size();
    }

    public ProviderCode provider(int number) {
        return providers.of(number);
    }

    /** Numbers are below this. */
    public int months() {
        return months.size();
    }

    public PartialDate month(int number) {
        return months.of(number);
    }

    public Day day(int number) {
        return days.of(number);
    }

    /** Goes through what is known at the position. */
    public void referrals(long position, Referrals each) {
        var columns = referrals.columns();
        referrals.at(position, row -> each.take(columns[0][row], columns[1][row], columns[2][row], columns[3][row]));
    }

    /** Goes through what is known at the position. */
    public void stays(long position, Stays each) {
        var columns = stays.columns();
        stays.at(position, row -> each.take(columns[0][row], columns[1][row], told.of(columns[2][row])));
    }
}
