package org.safar.command.decision;

import org.safar.kernel.time.PartialDate;

/** Something a hub reports or asks for. Form is checked when it is made; whether it may stand is the decider's to say. */
public interface Command {
    PartialDate occurredOn();
}
