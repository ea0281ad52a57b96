package org.safar.command.appender;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.safar.axon.json.EventJson;
import org.safar.kernel.Actor;
import org.safar.kernel.ActorId;
import org.safar.kernel.Envelope;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Voucher;
import org.safar.kernel.submission.SubmissionEvent.BatchRecorded;
import org.safar.kernel.time.PartialDate;

/** Writes the event by which a submission remembers one batch. The platform itself says it, in nobody's name. */
final class BatchRecord {
    static final ActorId PLATFORM = new ActorId(new UUID(0, 0));
    private static final String TYPE = "Submission";
    private static final ObjectMapper JSON = EventJson.mapper();

    private final Function<Envelope, Map<String, String>> metaData;
    private final String build;

    BatchRecord(Function<Envelope, Map<String, String>> metaData, String build) {
        this.metaData = metaData;
        this.build = build;
    }

    DomainEventMessage<BatchRecorded> of(
            SubmissionId id, long sequence, Tally tally, Provenance provenance, Instant now) {
        var event = tally.recorded(
                id.hub(), PartialDate.of(now.atOffset(ZoneOffset.UTC).toLocalDate()));
        var message = UUID.nameUUIDFromBytes((id.text() + "#" + sequence).getBytes(StandardCharsets.UTF_8));
        var envelope = new Envelope(
                id.hub(),
                now,
                new Actor(PLATFORM, ActorRole.PLATFORM, null, Voucher.EXCHANGE),
                null,
                provenance,
                message,
                hash(event),
                id,
                id.number(),
                id.number(),
                build);
        return new GenericDomainEventMessage<>(TYPE, id.text(), sequence, event, metaData.apply(envelope));
    }

    /** The record itself, canonically written, stands for the message nobody sent. */
    private static String hash(BatchRecorded event) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(JSON.writeValueAsBytes(event)));
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException("a record that cannot be written", impossible);
        }
    }
}
