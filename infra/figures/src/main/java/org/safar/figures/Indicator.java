package org.safar.figures;

import static org.safar.kernel.code.ExploitationForm.CHILD_LABOUR;
import static org.safar.kernel.code.ExploitationForm.FORCED_LABOUR;
import static org.safar.kernel.code.ExploitationForm.SEXUAL_EXPLOITATION;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Sex;

/**
 * What may be counted. A change of what a figure means raises its version. A share is an indicator over its own
 * denominator, never over another figure's.
 */
public enum Indicator implements Code {
    CASES_REPORTED(1, Unit.CASES, "Cases reported and not voided", DateBy.REPORTED, null),
    CASES_SCREENED(1, Unit.CASES, "Cases in which the person was screened", DateBy.REPORTED, CASES_REPORTED),
    IDENTIFIED_VICTIMS(
            3,
            Unit.PERSONS,
            "Persons recognised as presumed or confirmed victims, or victims by their source;"
                    + " not declined, not revoked, not voided",
            DateBy.IDENTIFIED,
            null),
    PRESUMED_VICTIMS(
            2, Unit.PERSONS, "Identified victims recognised as presumed", DateBy.IDENTIFIED, IDENTIFIED_VICTIMS),
    FORMALLY_IDENTIFIED_VICTIMS(
            2, Unit.PERSONS, "Identified victims formally confirmed", DateBy.IDENTIFIED, IDENTIFIED_VICTIMS),
    PRESUMED_AND_FORMALLY_IDENTIFIED(
            2,
            Unit.PERSONS,
            "Identified victims both presumed and formally confirmed: the overlap of the two",
            DateBy.IDENTIFIED,
            IDENTIFIED_VICTIMS),
    CASES_WITH_FORM(1, Unit.CASES, "Cases with a form of exploitation recorded", DateBy.REPORTED, CASES_REPORTED),
    LABOUR_CASES(1, Unit.CASES, "Cases of forced labour or child labour", DateBy.REPORTED, CASES_WITH_FORM),
    SEXUAL_CASES(1, Unit.CASES, "Cases of sexual exploitation", DateBy.REPORTED, CASES_WITH_FORM),
    LABOUR_AND_SEXUAL_CASES(
            1, Unit.CASES, "Cases of labour and of sexual exploitation, both", DateBy.REPORTED, CASES_WITH_FORM),
    VICTIMS_WITH_SEX(
            2, Unit.PERSONS, "Identified victims whose sex is recorded", DateBy.IDENTIFIED, IDENTIFIED_VICTIMS),
    MALE_VICTIMS(2, Unit.PERSONS, "Identified victims who are men or boys", DateBy.IDENTIFIED, VICTIMS_WITH_SEX),
    VICTIMS_WITH_BOTH_PLACES(
            2,
            Unit.PERSONS,
            "Identified victims with origin and destination recorded",
            DateBy.IDENTIFIED,
            IDENTIFIED_VICTIMS),
    DOMESTIC_VICTIMS(
            2,
            Unit.PERSONS,
            "Identified victims exploited in the country of origin",
            DateBy.IDENTIFIED,
            VICTIMS_WITH_BOTH_PLACES),
    TRANSIT_VICTIMS(
            2,
            Unit.PERSONS,
            "Identified victims whose journey passes a country that is neither origin nor destination",
            DateBy.IDENTIFIED,
            VICTIMS_WITH_BOTH_PLACES),
    VICTIMS_BY_SOURCE(
            2,
            Unit.PERSONS,
            "Rows of imported data sets: victims by their source",
            DateBy.IDENTIFIED,
            IDENTIFIED_VICTIMS),
    PERSONS_ASSISTED(2, Unit.PERSONS, "Persons who were helped, recognised or not; not voided", DateBy.ASSISTED, null),
    ASSISTED_VICTIMS(2, Unit.PERSONS, "Identified victims who were helped", DateBy.IDENTIFIED, IDENTIFIED_VICTIMS),
    ASSISTED_BY_NGO_OR_IOM(
            2,
            Unit.PERSONS,
            "Identified victims helped by an NGO or IOM, whoever else helped",
            DateBy.IDENTIFIED,
            IDENTIFIED_VICTIMS),
    SHELTERED_VICTIMS(
            2, Unit.PERSONS, "Identified victims who were in a shelter", DateBy.IDENTIFIED, IDENTIFIED_VICTIMS),
    DEPARTED_VICTIMS(2, Unit.PERSONS, "Identified victims who left on a return", DateBy.IDENTIFIED, IDENTIFIED_VICTIMS),
    RETURNED_VICTIMS(
            2,
            Unit.PERSONS,
            "Identified victims who were received after a return",
            DateBy.IDENTIFIED,
            IDENTIFIED_VICTIMS),
    REINTEGRATED_VICTIMS(
            2,
            Unit.PERSONS,
            "Identified victims whose reintegration has started",
            DateBy.IDENTIFIED,
            IDENTIFIED_VICTIMS),
    LEGALLY_AIDED_VICTIMS(
            2, Unit.PERSONS, "Identified victims who had legal aid", DateBy.IDENTIFIED, IDENTIFIED_VICTIMS),
    COMPENSATED_VICTIMS(
            2,
            Unit.PERSONS,
            "Identified victims to whom compensation was awarded, in whole or in part",
            DateBy.IDENTIFIED,
            IDENTIFIED_VICTIMS),
    PENALISED_VICTIMS(
            2,
            Unit.PERSONS,
            "Identified victims who were punished, unless for what nobody made them do",
            DateBy.IDENTIFIED,
            IDENTIFIED_VICTIMS);

    /** What one is one of. */
    public enum Unit implements Code {
        CASES,
        /** Each once in an answer, however many cases are of one person. */
        PERSONS;

        @Override
        public String code() {
            return Codes.kebab(this);
        }
    }

    private static final Indicator[] VALUES = values();

    static {
        if (VALUES.length > Integer.SIZE) throw new IllegalStateException("a row has room for " + Integer.SIZE);
    }

    private static final int LABOUR = bit(FORCED_LABOUR) | bit(CHILD_LABOUR);

    private final int version;
    private final Unit unit;
    private final String words;
    private final DateBy reference;
    private final @Nullable Indicator denominator;

    Indicator(int version, Unit unit, String words, DateBy reference, @Nullable Indicator denominator) {
        this.version = version;
        this.unit = unit;
        this.words = words;
        this.reference = reference;
        this.denominator = denominator;
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    public int version() {
        return version;
    }

    public Unit unit() {
        return unit;
    }

    public String words() {
        return words;
    }

    /** The date by which a period is meant unless the question names another. */
    public DateBy reference() {
        return reference;
    }

    /** Of which it is a share; none for what stands alone. */
    public @Nullable Indicator denominator() {
        return denominator;
    }

    /**
     * All that a row counts in, a bit for each: it is asked of every row on every page.
     *
     * @param days as {@link Packed#days} writes them
     */
    static int all(long bits, int[] days, Route route) {
        var all = 0;
        for (var indicator : VALUES) if (indicator.counts(bits, days, route)) all |= 1 << indicator.ordinal();
        return all;
    }

    /** 1 where a row with these bits counts in it, 0 where not. */
    int among(int all) {
        return all >>> ordinal() & 1;
    }

    private boolean counts(long bits, int[] days, Route route) {
        var identified = Packed.IDENTIFIED.is(bits);
        return switch (this) {
            case CASES_REPORTED -> Packed.COUNTED.is(bits);
            case CASES_SCREENED -> Packed.COUNTED.is(bits) && reached(days, Packed.Day.SCREENED);
            case IDENTIFIED_VICTIMS -> identified;
            case PRESUMED_VICTIMS -> identified && Packed.PRESUMED.is(bits);
            case FORMALLY_IDENTIFIED_VICTIMS -> identified && Packed.CONFIRMED.is(bits);
            case PRESUMED_AND_FORMALLY_IDENTIFIED ->
                identified && Packed.PRESUMED.is(bits) && Packed.CONFIRMED.is(bits);
            case CASES_WITH_FORM -> Packed.COUNTED.is(bits) && Packed.FORMS.is(bits);
            case LABOUR_CASES -> Packed.COUNTED.is(bits) && labour(bits);
            case SEXUAL_CASES -> Packed.COUNTED.is(bits) && sexual(bits);
            case LABOUR_AND_SEXUAL_CASES -> Packed.COUNTED.is(bits) && labour(bits) && sexual(bits);
            case VICTIMS_WITH_SEX -> identified && Packed.SEX.is(bits);
            case MALE_VICTIMS -> identified && Packed.SEX.of(bits) == Sex.MALE.ordinal() + 1;
            case VICTIMS_WITH_BOTH_PLACES -> identified && route.complete();
            case DOMESTIC_VICTIMS -> identified && route.domestic();
            case TRANSIT_VICTIMS -> identified && route.transit();
            case VICTIMS_BY_SOURCE -> identified && !Packed.PRESUMED.is(bits) && !Packed.CONFIRMED.is(bits);
            case PERSONS_ASSISTED -> Packed.COUNTED.is(bits) && reached(days, Packed.Day.ASSISTED);
            case ASSISTED_VICTIMS -> identified && reached(days, Packed.Day.ASSISTED);
            case ASSISTED_BY_NGO_OR_IOM -> identified && reached(days, Packed.Day.ASSISTED_BY_NGO_OR_IOM);
            case SHELTERED_VICTIMS -> identified && reached(days, Packed.Day.SHELTERED);
            case DEPARTED_VICTIMS -> identified && reached(days, Packed.Day.DEPARTED);
            case RETURNED_VICTIMS -> identified && reached(days, Packed.Day.RECEIVED);
            case REINTEGRATED_VICTIMS -> identified && reached(days, Packed.Day.REINTEGRATED);
            case LEGALLY_AIDED_VICTIMS -> identified && reached(days, Packed.Day.LEGAL_AID);
            case COMPENSATED_VICTIMS -> identified && reached(days, Packed.Day.AWARDED);
            case PENALISED_VICTIMS -> identified && reached(days, Packed.Day.PENALISED);
        };
    }

    private static boolean reached(int[] days, Packed.Day day) {
        return days[day.ordinal()] != 0;
    }

    static boolean labour(long bits) {
        return (Packed.FORMS.of(bits) & LABOUR) != 0;
    }

    static boolean sexual(long bits) {
        return (Packed.FORMS.of(bits) & bit(SEXUAL_EXPLOITATION)) != 0;
    }

    private static int bit(ExploitationForm form) {
        return 1 << form.ordinal();
    }
}
