package org.safar.command.shell;

import org.safar.command.decision.Past;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.KeptEvent;

/** A thing that an organisation of a hub keeps, in Axon's hands. */
public abstract class KeptShell extends ThingShell<Past> {
    protected KeptShell() {
        super(Past.NOTHING);
    }

    @Override
    protected final Past evolved(Past before, long sequence, DomainEvent event) {
        return before.with((KeptEvent) event);
    }
}
