package org.safar.kernel.hub;

import java.util.Set;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EventType;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.HubZone;
import org.safar.kernel.code.KeyUse;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.code.TransferInstrument;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.time.Quarter;

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

    /** How the hub works beside who may confirm: each holds from its day until the next of its kind. */
    sealed interface Practice extends HubEvent {}

    /**
     * Identity may pass to that state, sealed and with the person's consent: no more than these fields, no longer than until.
     *
     * @param with the other state; that of a hub or not
     * @param until its last day; not recorded where it has none
     */
    @EventType(name = "hub.transfer-basis-agreed", revision = 1)
    record TransferBasisAgreed(
            PartialDate occurredOn,
            Country with,
            TransferInstrument instrument,
            PartialDate until,
            Set<TransferField> fields)
            implements Practice {
        public TransferBasisAgreed {
            fields = Set.copyOf(fields);
        }
    }

    /** @param months that a closed case's personal data are kept, 1 to 1,200 */
    @EventType(name = "hub.retention-set", revision = 1)
    record RetentionSet(PartialDate occurredOn, int months) implements Practice {}

    /**
     * @param offerDays in which an offered referral is answered
     * @param receptionHours in which a departed person is received
     * @param riskDays for which a return's risk assessment holds
     * @param reviewDays in which a review is decided
     */
    @EventType(name = "hub.deadlines-set", revision = 1)
    record DeadlinesSet(PartialDate occurredOn, int offerDays, int receptionHours, int riskDays, int reviewDays)
            implements Practice {
        private static final int HOURS_OF_A_DAY = 24;

        /** Of a departure only the day is known, so the hours are counted from its end, in whole days. */
        public int receptionDays() {
            return Math.ceilDiv(receptionHours, HOURS_OF_A_DAY);
        }
    }

    @EventType(name = "hub.zone-set", revision = 1)
    record ZoneSet(PartialDate occurredOn, HubZone zone) implements Practice {}

    /** In which languages it works. */
    @EventType(name = "hub.languages-set", revision = 1)
    record LanguagesSet(PartialDate occurredOn, Set<Language> languages) implements Practice {
        public LanguagesSet {
            languages = Set.copyOf(languages);
        }
    }

    /** @param until its last day; not recorded where it has none */
    @EventType(name = "hub.key-registered", revision = 1)
    record KeyRegistered(PartialDate occurredOn, KeyUse use, PublicKey key, PartialDate until) implements Practice {}

    /** From that day on nobody may trust it. */
    @EventType(name = "hub.key-revoked", revision = 1)
    record KeyRevoked(PartialDate occurredOn, PublicKey key) implements Practice {}

    /** What the hub's own register counts for a quarter, noughts included; told again, the later holds. */
    @EventType(name = "hub.register-totals-declared", revision = 1)
    record RegisterTotalsDeclared(PartialDate occurredOn, Quarter quarter, int reported, int presumed, int confirmed)
            implements Practice {}

    /** A message that changed nothing, kept so that the same message sent again later changes nothing either. */
    @EventType(name = "hub.message-noted", revision = 1)
    record HubMessageNoted(PartialDate occurredOn) implements HubEvent {}
}
