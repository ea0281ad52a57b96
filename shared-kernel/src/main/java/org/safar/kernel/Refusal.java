package org.safar.kernel;

/** The rule that keeps a message from being stored. Nothing of the message remains but its receipt. */
public interface Refusal {
    /** What a hub's software reacts to. */
    RefusalCode code();
}
