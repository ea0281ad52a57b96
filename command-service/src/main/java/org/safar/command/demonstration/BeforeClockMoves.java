package org.safar.command.demonstration;

/** What is done in a demonstration before its clock goes on, so that it is done in the time in which it belongs. */
@FunctionalInterface
public interface BeforeClockMoves {
    void beforeClockMoves();
}
