package org.safar.figures;

/** What is shown in a cell. A zero, a hidden number and a hub that took no part are three different things. */
public sealed interface Value {
    /** @param number what is shown; exact or protected, as the answer says */
    record Count(long number) implements Value {}

    /** Too few to show, possibly none: the same mark for all of them. */
    enum Withheld implements Value {
        WITHHELD
    }

    /** The hub took no part in that month: nothing is known, which is not 0. */
    enum NotParticipating implements Value {
        NOT_PARTICIPATING
    }
}
