package org.safar.figures;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** How long something takes, in days, for the cases in which it began in a period. */
public enum Interval implements Code {
    REPORT_TO_SCREENING(1, "From the report to the screening", Packed.Day.REPORTED, Packed.Day.SCREENED),
    REPORT_TO_RECOGNITION(
            1, "From the report to the recognition as presumed victim", Packed.Day.REPORTED, Packed.Day.RECOGNISED),
    RECOGNITION_TO_CONFIRMATION(
            1, "From the recognition to the formal confirmation", Packed.Day.RECOGNISED, Packed.Day.CONFIRMED),
    REPORT_TO_CONFIRMATION(1, "From the report to the formal confirmation", Packed.Day.REPORTED, Packed.Day.CONFIRMED),
    IDENTIFICATION_TO_ASSISTANCE(
            1, "From the identification to the first help", Packed.Day.IDENTIFIED, Packed.Day.ASSISTED),
    IDENTIFICATION_TO_RETURN(
            1, "From the identification to the reception after a return", Packed.Day.IDENTIFIED, Packed.Day.RECEIVED),
    DEPARTURE_TO_RECEPTION(
            1, "From the departure on a return to the reception", Packed.Day.DEPARTED, Packed.Day.RECEIVED),
    RETURN_TO_REINTEGRATION(
            1,
            "From the reception after a return to the start of reintegration",
            Packed.Day.RECEIVED,
            Packed.Day.REINTEGRATED),
    IDENTIFICATION_TO_REINTEGRATION(
            1, "From the identification to the start of reintegration", Packed.Day.IDENTIFIED, Packed.Day.REINTEGRATED);

    private final int version;
    private final String words;
    private final Packed.Day start;
    private final Packed.Day end;

    Interval(int version, String words, Packed.Day start, Packed.Day end) {
        this.version = version;
        this.words = words;
        this.start = start;
        this.end = end;
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    public int version() {
        return version;
    }

    public String words() {
        return words;
    }

    Packed.Day start() {
        return start;
    }

    Packed.Day end() {
        return end;
    }
}
