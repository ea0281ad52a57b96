package org.safar.command.decision;

import org.safar.kernel.BreachCode;

/**
 * A protective rule that a reported fact broke. The fact is stored all the same: hubs must be able to tell the truth.
 *
 * @param about sequence of the event that broke it
 */
public record Breach(BreachCode rule, long about) {}
