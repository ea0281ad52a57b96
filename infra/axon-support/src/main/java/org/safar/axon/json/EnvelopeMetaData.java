package org.safar.axon.json;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.Actor;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.Envelope;
import org.safar.kernel.HubId;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Authority;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Voucher;

/** The envelope as an event's metadata: text by text, absent where not recorded, never anything else. */
public final class EnvelopeMetaData {
    /** When the exchange stored it; the event message's own timestamp says the same. Stamped once a batch. */
    public static final String RECEIVED_AT = "receivedAt";

    /** 128 random bits in hex, another for each event. */
    public static final String SALT = "salt";

    private EnvelopeMetaData() {}

    /** What to apply an event with. {@link #RECEIVED_AT} and {@link #SALT} come with the stamp. */
    public static Map<String, String> of(Envelope envelope) {
        var data = new LinkedHashMap<String, String>();
        put(data, "hub", envelope.hub(), HubId::code);
        data.put("recordedAt", Instants.text(envelope.recordedAt()));
        data.put("actor", envelope.actor().id().value().toString());
        data.put("actorRole", envelope.actor().role().code());
        put(data, "actorBody", envelope.actor().body(), BodyCode::value);
        data.put("actorVouchedBy", envelope.actor().vouchedBy().code());
        put(data, "authority", envelope.authority(), Code::code);
        data.put("provenance", envelope.provenance().code());
        data.put("messageId", envelope.messageId().toString());
        data.put("messageHash", envelope.messageHash());
        put(data, "submission", envelope.submission(), SubmissionId::text);
        data.put("correlation", envelope.correlation().toString());
        data.put("causation", envelope.causation().toString());
        data.put("build", envelope.build());
        return data;
    }

    /** @throws IllegalArgumentException when something is missing or is no value of its kind */
    public static Envelope from(Map<String, ?> data) {
        return new Envelope(
                read(data, "hub", HubId::parse),
                must(data, "recordedAt", Instants::parse),
                new Actor(
                        must(data, "actor", id -> new ActorId(UUID.fromString(id))),
                        must(data, "actorRole", code(ActorRole.class)),
                        read(data, "actorBody", BodyCode::new),
                        must(data, "actorVouchedBy", code(Voucher.class))),
                read(data, "authority", code(Authority.class)),
                must(data, "provenance", code(Provenance.class)),
                must(data, "messageId", UUID::fromString),
                must(data, "messageHash", Function.identity()),
                read(data, "submission", SubmissionId::parse),
                must(data, "correlation", UUID::fromString),
                must(data, "causation", UUID::fromString),
                must(data, "build", Function.identity()));
    }

    /**
     * The same event, stamped: its timestamp is its reception. For the appender, once, after the decision and
     * before the store.
     *
     * @param receivedAt to the millisecond
     */
    public static <E> DomainEventMessage<E> stamped(DomainEventMessage<E> event, Instant receivedAt, String salt) {
        var stamp = Map.of(RECEIVED_AT, Instants.text(receivedAt), SALT, salt);
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getPayload(),
                event.getMetaData().mergedWith(stamp),
                event.getIdentifier(),
                receivedAt);
    }

    /** When the exchange stored the event that has this metadata. */
    public static Instant receivedAt(Map<String, ?> data) {
        return must(data, RECEIVED_AT, Instants::parse);
    }

    /** The salt of the event that has this metadata. */
    public static String salt(Map<String, ?> data) {
        return must(data, SALT, Function.identity());
    }

    private static <T> void put(Map<String, String> data, String key, @Nullable T value, Function<T, String> text) {
        if (value != null) data.put(key, text.apply(value));
    }

    private static <E extends Enum<E> & Code> Function<String, E> code(Class<E> list) {
        return text -> Codes.find(list, text)
                .orElseThrow(() -> new IllegalArgumentException("no code of " + list.getSimpleName()));
    }

    private static <T> T must(Map<String, ?> data, String key, Function<String, T> reader) {
        var value = read(data, key, reader);
        if (value == null) throw new IllegalArgumentException("an envelope without " + key);
        return value;
    }

    private static <T> @Nullable T read(Map<String, ?> data, String key, Function<String, T> reader) {
        return data.get(key) instanceof String text ? reader.apply(text) : null;
    }
}
