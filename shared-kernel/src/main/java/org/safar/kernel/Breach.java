package org.safar.kernel;

/** A protective rule that a reported fact broke. The fact is stored all the same: hubs must be able to tell the truth. */
public interface Breach {
    /** What a sender acknowledges. */
    BreachCode code();
}
