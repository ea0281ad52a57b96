package org.safar.kernel.victimcase;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.EventType;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Receiver;
import org.safar.kernel.code.ReturnCancellation;
import org.safar.kernel.code.ReturnSide;
import org.safar.kernel.code.RiskLevel;
import org.safar.kernel.code.StayBasis;
import org.safar.kernel.code.StayRefusal;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;

/** Whether the person stays, returns or goes elsewhere: Palermo Protocol Art. 7 and 8; the TRM's return chain. */
public sealed interface MobilityEvent extends VictimCaseEvent {

    /** @param body that granted it @param until not recorded where it has no end */
    @EventType(name = "case.stay-granted", revision = 1)
    record StayGranted(PartialDate occurredOn, BodyCode body, StayBasis basis, PartialDate until)
            implements MobilityEvent {}

    /** @param reviewUntil the last day on which a review may be asked for; not recorded where none was named */
    @EventType(name = "case.stay-refused", revision = 1)
    record StayRefused(PartialDate occurredOn, BodyCode body, StayRefusal reason, PartialDate reviewUntil)
            implements MobilityEvent {}

    /** The person, or for a child the guardian, asked to go back. */
    @EventType(name = "case.return-requested", revision = 1)
    record ReturnRequested(PartialDate occurredOn, Country country) implements MobilityEvent {}

    /**
     * Valid for 90 days.
     *
     * @param bestInterests for a child: whether a return was determined to be in the child's best interests
     */
    @EventType(name = "case.return-risk-assessed", revision = 1)
    record ReturnRiskAssessed(
            PartialDate occurredOn,
            ReturnSide side,
            RiskLevel risk,
            @Nullable Answer bestInterests,
            ActorId assessor) implements MobilityEvent {}

    @EventType(name = "case.return-consented", revision = 1)
    record ReturnConsented(PartialDate occurredOn) implements MobilityEvent {}

    /**
     * @param travelOn planned day of departure; not recorded where unknown
     * @param receiverAccepted whether somebody on the other side takes the person in
     * @param familyTogether whether nobody who belongs together travels apart
     */
    @EventType(name = "case.travel-arranged", revision = 1)
    record TravelArranged(
            PartialDate occurredOn,
            Country country,
            PartialDate travelOn,
            @Nullable Answer receiverAccepted,
            @Nullable Answer familyTogether,
            @Nullable ProjectCode project)
            implements MobilityEvent {}

    @EventType(name = "case.return-cancelled", revision = 1)
    record ReturnCancelled(PartialDate occurredOn, ReturnCancellation reason) implements MobilityEvent {}

    /** Over which border is the return leg's to say. */
    @EventType(name = "case.person-departed", revision = 1)
    record PersonDeparted(PartialDate occurredOn) implements MobilityEvent {}

    @EventType(name = "case.person-received", revision = 1)
    record PersonReceived(PartialDate occurredOn, Receiver receiver) implements MobilityEvent {}

    /** The alarm: departed, and nobody has said within 48 hours that the person arrived. */
    @EventType(name = "case.person-not-received", revision = 1)
    record PersonNotReceived(PartialDate occurredOn) implements MobilityEvent {}

    /** Deported: not of the person's own will. @param body that removed; not recorded where unknown */
    @EventType(name = "case.person-removed", revision = 1)
    record PersonRemoved(
            PartialDate occurredOn,
            Country country,
            @Nullable BodyCode body) implements MobilityEvent {}

    /** A new home in a third country. */
    @EventType(name = "case.person-resettled", revision = 1)
    record PersonResettled(PartialDate occurredOn, Country country) implements MobilityEvent {}
}
