package org.safar.kernel.hub;

import java.util.Set;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EventType;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.time.PartialDate;

/** A national hub's participation and rules, each effective from its day. */
public sealed interface HubEvent extends DomainEvent {

    /** Before this day the hub is "not participating", never 0. */
    @EventType(name = "hub.joined", revision = 1)
    record HubJoined(PartialDate occurredOn) implements HubEvent {}

    @EventType(name = "hub.left", revision = 1)
    record HubLeft(PartialDate occurredOn) implements HubEvent {}

    /**
     * @param occurredOn from this day on
     * @param minimumReflectionDays of the hub's law; 30 unless configured
     */
    @EventType(name = "hub.rules-set", revision = 1)
    record HubRulesSet(PartialDate occurredOn, Set<BodyCode> mayConfirm, int minimumReflectionDays)
            implements HubEvent {
        public HubRulesSet {
            mayConfirm = Set.copyOf(mayConfirm);
        }
    }

    @EventType(name = "hub.custodian-registered", revision = 1)
    record CustodianRegistered(PartialDate occurredOn, CustodianCode custodian, CustodianKind kind)
            implements HubEvent {}

    @EventType(name = "hub.body-registered", revision = 1)
    record BodyRegistered(PartialDate occurredOn, BodyCode body) implements HubEvent {}

    /** A message that changed nothing, kept so that the same message sent again later changes nothing either. */
    @EventType(name = "hub.message-noted", revision = 1)
    record HubMessageNoted(PartialDate occurredOn) implements HubEvent {}
}
