package org.safar.kernel.personlink;

import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EventType;
import org.safar.kernel.code.LinkDissolution;
import org.safar.kernel.code.LinkRefusal;
import org.safar.kernel.time.PartialDate;

/**
 * What the neutral desk says of two cases. It belongs to no hub, no case is told of it, and nothing is merged: each case goes on as
 * its own hub writes it.
 */
public sealed interface PersonLinkEvent extends DomainEvent {

    /**
     * @param one whose id is the lesser as text, so that the order in which they were named says nothing
     * @param by who proposes; somebody else confirms
     */
    @EventType(name = "link.proposed", revision = 1)
    record LinkProposed(PartialDate occurredOn, CaseId one, CaseId other, ActorId by) implements PersonLinkEvent {}

    /**
     * From here on the two are of one person.
     *
     * @param by who confirms, never who proposed
     * @param oneReceipt sequence of the consent to matching in the one case
     * @param otherReceipt the same in the other
     */
    @EventType(name = "link.confirmed", revision = 1)
    record LinkConfirmed(PartialDate occurredOn, ActorId by, long oneReceipt, long otherReceipt)
            implements PersonLinkEvent {}

    @EventType(name = "link.declined", revision = 1)
    record LinkDeclined(PartialDate occurredOn, LinkRefusal reason) implements PersonLinkEvent {}

    /** From here on they are two again. What was counted before stays as it was counted. */
    @EventType(name = "link.dissolved", revision = 1)
    record LinkDissolved(PartialDate occurredOn, LinkDissolution reason) implements PersonLinkEvent {}

    /** A message that changed nothing, kept so that the same message sent again later changes nothing either. */
    @EventType(name = "link.message-noted", revision = 1)
    record LinkMessageNoted(PartialDate occurredOn) implements PersonLinkEvent {}
}
