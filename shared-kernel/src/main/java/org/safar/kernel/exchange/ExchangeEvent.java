package org.safar.kernel.exchange;

import org.safar.kernel.DomainEvent;
import org.safar.kernel.EventType;
import org.safar.kernel.time.PartialDate;

/** What happens to the exchange as a whole. */
public sealed interface ExchangeEvent extends DomainEvent {

    /** The first event of a demonstration store, and only ever the first: everything in it is simulated. */
    @EventType(name = "exchange.demonstration-declared", revision = 1)
    record DemonstrationDeclared(PartialDate occurredOn) implements ExchangeEvent {}
}
