package org.safar.figures;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** By which of a case's dates a period is meant. */
public enum DateBy implements Code {
    /** Of the first recognition. */
    IDENTIFIED(Packed.Day.IDENTIFIED),
    /** Of the report that began the case. */
    REPORTED(Packed.Day.REPORTED),
    /** Of the beginning of the exploitation. */
    OCCURRED(Packed.Day.OCCURRED),
    /** Of the departure on the first recruitment leg. */
    RECRUITED(Packed.Day.RECRUITED),
    /** Of the first help. */
    ASSISTED(Packed.Day.ASSISTED);

    private final Packed.Day day;

    DateBy(Packed.Day day) {
        this.day = day;
    }

    Packed.Day day() {
        return day;
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
