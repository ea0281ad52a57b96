package org.safar.axon.store;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.safar.axon.json.EnvelopeMetaData;
import org.safar.axon.json.EventJson;
import org.safar.axon.json.EventTypeSerializer;
import org.safar.axon.json.Instants;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.StoredEvent;

/**
 * From what is stored to events. What is of today's revision is read straight; what is older goes through the
 * upcasters.
 */
public final class EventDecoder {
    private final EventTypeSerializer serializer = new EventTypeSerializer();
    private final EventUpcaster upcasters;
    private final ObjectReader metaData;
    private final Map<String, Current> current;

    /** @param upcasters from each older revision to today's, one event for one */
    public EventDecoder(EventUpcaster upcasters) {
        this.upcasters = upcasters;
        var mapper = EventJson.mapper();
        this.metaData = mapper.readerForMapOf(String.class);
        this.current = EventCatalogue.all().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> new Current(
                                Integer.toString(
                                        EventCatalogue.typeOf(entry.getValue()).revision()),
                                mapper.readerFor(entry.getValue()))));
    }

    private record Current(String revision, ObjectReader reader) {}

    StoredEvent stored(StoredRow row) {
        var data = metaData(row);
        return stored(row.position(), row.thing(), row.sequence(), row.id(), row.receivedAt(), data, event(row));
    }

    /** The same from a message that a store of Axon's read. */
    StoredEvent stored(long position, DomainEventMessage<?> message) {
        var data = message.getMetaData();
        return stored(
                position,
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                UUID.fromString(message.getIdentifier()),
                EnvelopeMetaData.receivedAt(data),
                data,
                (DomainEvent) message.getPayload());
    }

    DomainEventMessage<?> message(StoredRow row) {
        return new GenericDomainEventMessage<>(
                row.thingType(),
                row.thing(),
                row.sequence(),
                event(row),
                MetaData.from(metaData(row)),
                row.id().toString(),
                row.receivedAt());
    }

    private static StoredEvent stored(
            long position,
            String thing,
            long sequence,
            UUID id,
            Instant receivedAt,
            Map<String, ?> metaData,
            DomainEvent event) {
        var salt = EnvelopeMetaData.salt(metaData);
        return new StoredEvent(position, thing, sequence, id, receivedAt, salt, EnvelopeMetaData.from(metaData), event);
    }

    private Map<String, String> metaData(StoredRow row) {
        try {
            return metaData.readValue(row.metaData());
        } catch (IOException e) {
            throw unreadable(row, e);
        }
    }

    private DomainEvent event(StoredRow row) {
        var today = current.get(row.name());
        if (today == null || !today.revision().equals(row.revision())) return upcast(row);
        try {
            return today.reader().readValue(row.payload());
        } catch (IOException e) {
            throw unreadable(row, e);
        }
    }

    private DomainEvent upcast(StoredRow row) {
        DomainEventData<byte[]> entry = new GenericDomainEventEntry<>(
                row.thingType(),
                row.thing(),
                row.sequence(),
                row.id().toString(),
                Instants.text(row.receivedAt()),
                row.name(),
                row.revision(),
                row.payload(),
                row.metaData());
        var lifted = upcasters
                .upcast(Stream.of(new InitialEventRepresentation(entry, serializer)))
                .map(representation -> representation.getData(byte[].class))
                .map(serializer::<byte[], DomainEvent>deserialize)
                .toList();
        return one(lifted, row);
    }

    private static DomainEvent one(List<DomainEvent> lifted, StoredRow row) {
        if (lifted.size() == 1) return lifted.getFirst();
        throw new SerializationException("position " + row.position() + " was lifted to " + lifted.size() + " events");
    }

    /** The position says enough to find it; the cause may quote what is stored, so only its kind is told. */
    private static SerializationException unreadable(StoredRow row, IOException cause) {
        return new SerializationException("position " + row.position() + " (" + row.name() + ") cannot be read: "
                + cause.getClass().getSimpleName());
    }
}
