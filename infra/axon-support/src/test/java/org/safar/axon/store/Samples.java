package org.safar.axon.store;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.safar.axon.json.EnvelopeMetaData;
import org.safar.kernel.Actor;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.Envelope;
import org.safar.kernel.HubId;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Authority;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Voucher;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;

/** Events as the appender hands them to the store. */
public final class Samples {
    public static final Instant RECEIVED = Instant.parse("2026-03-02T09:15:00Z");
    public static final String SALT = "00112233445566778899aabbccddeeff";
    public static final Envelope ENVELOPE = new Envelope(
            HubId.KZ,
            Instant.parse("2026-03-02T09:14:00Z"),
            new Actor(new ActorId(id(1)), ActorRole.CASE_OFFICER, new BodyCode("KZ-MIA"), Voucher.HUB),
            Authority.LAW,
            Provenance.SIMULATED,
            id(2),
            "ab".repeat(32),
            new SubmissionId(HubId.KZ, id(3)),
            id(4),
            id(5),
            "0.1.0");
    public static final DomainEvent CLOSED =
            new CaseClosed(PartialDate.parse("2026-03"), ClosingReason.ASSISTANCE_COMPLETED);

    private Samples() {}

    static DomainEventMessage<DomainEvent> event(String thing, long sequence) {
        return event(thing, sequence, RECEIVED);
    }

    static DomainEventMessage<DomainEvent> event(String thing, long sequence, Instant receivedAt) {
        return event(thing, sequence, receivedAt, CLOSED);
    }

    static DomainEventMessage<DomainEvent> event(String thing, long sequence, Instant receivedAt, DomainEvent event) {
        return EnvelopeMetaData.stamped(
                new GenericDomainEventMessage<>(
                        "VictimCase", thing, sequence, event, MetaData.from(EnvelopeMetaData.of(ENVELOPE))),
                receivedAt,
                SALT);
    }

    static UUID id(int n) {
        return new UUID(0x4a5e_0000L, n);
    }
}
