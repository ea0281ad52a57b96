package org.safar.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.MeansOfControl;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Recruiter;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.code.Sector;
import org.safar.kernel.code.Sex;
import org.safar.kernel.time.PartialDate;

/**
 * A case's short facts as bits: a field of one code holds the code's ordinal plus one, 0 where not recorded, a field of
 * several codes a bit for each. Fields are as wide as their lists: one that grows must never run into the next field.
 */
enum Packed {
    HUB(one(HubId.values())),
    CUSTODIAN_KIND(one(CustodianKind.values())),
    PROVENANCE(one(Provenance.values())),
    SOURCE(one(ReportSource.values())),
    SEX(one(Sex.values())),
    AGE(one(AgeBand.values())),
    SECTOR(one(Sector.values())),
    RECRUITER(one(Recruiter.values())),
    FORMS(several(ExploitationForm.values())),
    MEANS(several(MeansOfControl.values())),
    PRESUMED(1),
    CONFIRMED(1),
    DECLINED(1),
    COUNTED(1),
    IDENTIFIED(1);

    /** The dates of a row, three in a word of 21 bits each. */
    enum Day {
        REPORTED,
        SCREENED,
        RECOGNISED,
        CONFIRMED,
        NOT_CONFIRMED,
        CLOSED,
        RECRUITED,
        OCCURRED,
        IDENTIFIED,
        ASSISTED,
        ASSISTED_BY_NGO_OR_IOM,
        SHELTERED,
        DEPARTED,
        RECEIVED,
        REINTEGRATED,
        LEGAL_AID,
        AWARDED,
        PENALISED;

        static final int WORDS = (values().length + 2) / 3;
    }

    /** A date that is there, on a day nobody recorded. */
    static final int UNRECORDED = 1;

    /** The year before the first that can be recorded. */
    static final int FIRST_YEAR = 1899;

    private static final int DAY_BITS = 21;

    /** The day before each month's first; taking dates apart and together again for every row takes ten times as long. */
    private static final int[] MONTHS = IntStream.rangeClosed(0, 12 << DAY_BITS - 9)
            .map(month ->
                    (int) LocalDate.of(FIRST_YEAR, 1, 1).plusMonths(month - 1).toEpochDay() - 1)
            .toArray();

    private final int width;
    private int shift;

    static {
        var shift = 0;
        for (var field : values()) {
            field.shift = shift;
            shift += field.width;
        }
        // all are in use: the next longer list needs a second word
        if (shift > Long.SIZE) throw new IllegalStateException("a row's codes need " + shift + " bits");
    }

    Packed(int width) {
        this.width = width;
    }

    private static int one(Enum<?>[] list) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(list.length);
    }

    private static int several(Enum<?>[] list) {
        return list.length;
    }

    int of(long bits) {
        return (int) (bits >>> shift) & (1 << width) - 1;
    }

    boolean is(long bits) {
        return of(bits) != 0;
    }

    /** Its bits, all of them. */
    long mask() {
        return put((1L << width) - 1);
    }

    /** Its bits where it holds the code. */
    static long with(Packed field, Enum<?> code) {
        return code(field, code);
    }

    private long put(long value) {
        return value << shift;
    }

    private static long code(Packed field, @Nullable Enum<?> value) {
        return value == null ? 0 : field.put(value.ordinal() + 1);
    }

    private static long flag(Packed field, boolean value) {
        return value ? field.put(1) : 0;
    }

    private static long set(Packed field, Iterable<? extends Enum<?>> values) {
        var bits = 0L;
        for (var value : values) bits |= 1L << value.ordinal();
        return field.put(bits);
    }

    static long pack(Facts facts) {
        return code(HUB, facts.hub())
                | code(CUSTODIAN_KIND, facts.custodianKind())
                | code(PROVENANCE, facts.provenance())
                | code(SOURCE, facts.source())
                | code(SEX, facts.person().sex())
                | code(AGE, facts.person().ageBand())
                | code(SECTOR, facts.exploitation().sector())
                | code(RECRUITER, facts.exploitation().recruiter())
                | set(FORMS, facts.exploitation().forms())
                | set(MEANS, facts.exploitation().means())
                | flag(PRESUMED, facts.presumed() != null)
                | flag(CONFIRMED, facts.confirmed() != null)
                | flag(DECLINED, facts.declined())
                | flag(COUNTED, facts.counted())
                | flag(IDENTIFIED, facts.identified());
    }

    /** The dates of {@link Day} in their order, as {@link #day} writes them. */
    static int[] days(Facts facts) {
        var m = facts.milestones();
        var help = facts.help();
        var partner = help.byNgoOrIom();
        return new int[] {
            day(m.reported()),
            day(m.screened()),
            day(m.recognised()),
            day(m.confirmed()),
            day(m.notConfirmed()),
            day(m.closed()),
            day(m.recruited()),
            day(m.occurred()),
            day(facts.identifiedOn()),
            day(help.assisted()),
            day(partner == null ? null : partner.on()),
            day(help.sheltered()),
            day(help.departed()),
            day(help.received()),
            day(help.reintegrated()),
            day(help.legalAid()),
            day(help.awarded()),
            day(help.penalised())
        };
    }

    /** 0 where absent, {@link #UNRECORDED}, or year, month and day as bits that sort as dates do. */
    static int day(@Nullable PartialDate date) {
        if (date == null) return 0;
        return date.recorded() ? date.year() - FIRST_YEAR << 9 | date.month() << 5 | date.day() : UNRECORDED;
    }

    static int year(int day) {
        return day <= UNRECORDED ? 0 : (day >>> 9) + FIRST_YEAR;
    }

    /** What stands above the day of every date in the month. */
    static int month(YearMonth month) {
        return month.getYear() - FIRST_YEAR << 4 | month.getMonthValue();
    }

    /** Counted from {@link #FIRST_YEAR}; 0 where not recorded. */
    static int yearNumber(int day) {
        return day >>> 9;
    }

    /** 0 where not recorded. */
    static int month(int day) {
        return day <= UNRECORDED ? 0 : day >>> 5 & 15;
    }

    static int dayOfMonth(int day) {
        return day <= UNRECORDED ? 0 : day & 31;
    }

    /** Of a date that is recorded to the day; of any other some number. */
    static int epochDay(int day) {
        return MONTHS[(day >>> 9) * 12 + (day >>> 5 & 15)] + (day & 31);
    }

    static long word(int first, int second, int third) {
        return first | (long) second << DAY_BITS | (long) third << 2 * DAY_BITS;
    }

    /** The dates of a column of words. */
    static void unpack(long[] words, int slot, int size, int[] into) {
        for (var i = 0; i < size; i++) into[i] = unpack(words[i], slot);
    }

    static int unpack(long word, int slot) {
        return (int) (word >>> slot * DAY_BITS) & (1 << DAY_BITS) - 1;
    }
}
