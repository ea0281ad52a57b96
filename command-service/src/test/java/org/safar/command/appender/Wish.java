package org.safar.command.appender;

import org.safar.command.decision.Command;
import org.safar.kernel.time.PartialDate;

/** A command of the test thing that says what shall become of it. */
record Wish(Kind kind, PartialDate occurredOn) implements Command {
    enum Kind {
        STORE,
        STORE_THREE,
        NOTHING,
        REFUSE,
        NOT_YET,
        THROW
    }
}
