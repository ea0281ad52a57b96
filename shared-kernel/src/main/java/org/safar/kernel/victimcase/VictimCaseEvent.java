package org.safar.kernel.victimcase;

import org.safar.kernel.DomainEvent;

/** Everything that can happen in a case. */
public sealed interface VictimCaseEvent extends DomainEvent
        permits IdentificationEvent,
                ConsentEvent,
                PersonEvent,
                JourneyEvent,
                ProtectionEvent,
                MobilityEvent,
                RedressEvent,
                RecordEvent,
                TimeEvent {}
