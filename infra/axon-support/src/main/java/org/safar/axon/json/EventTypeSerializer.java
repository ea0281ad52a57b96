package org.safar.axon.json;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EventCatalogue;

/**
 * Stores events under the name and revision of their {@link org.safar.kernel.EventType}, never under a class name:
 * classes move. Whatever is not in the catalogue is an error in both directions; Axon would hand an unknown event
 * to nobody and go on.
 */
public final class EventTypeSerializer extends JacksonSerializer {

    public EventTypeSerializer() {
        super(JacksonSerializer.builder().objectMapper(EventJson.mapper()));
    }

    /** @throws SerializationException when the class is no event of the catalogue */
    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || type == void.class) return SimpleSerializedType.emptyType();
        if (MetaData.class.isAssignableFrom(type)) return new SimpleSerializedType(MetaData.class.getName(), null);
        if (!DomainEvent.class.isAssignableFrom(type)) {
            throw new SerializationException(type.getName() + " is not an event and is never stored as one");
        }
        var name = EventCatalogue.typeOf(type);
        return new SimpleSerializedType(name.name(), Integer.toString(name.revision()));
    }

    /** @throws SerializationException when no event has this name, or not in this revision */
    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) return Void.class;
        if (MetaData.class.getName().equals(type.getName())) return MetaData.class;
        return eventClass(type.getName(), type.getRevision());
    }

    /**
     * The class of an event as it is today.
     *
     * @throws SerializationException when no event has this name, or not in this revision
     */
    public static Class<? extends DomainEvent> eventClass(String name, @Nullable String revision) {
        var event = EventCatalogue.all().get(name);
        if (event == null) throw new SerializationException("no event is named " + name);
        if (!Integer.toString(EventCatalogue.typeOf(event).revision()).equals(revision)) {
            throw new SerializationException(
                    "no upcaster leads from revision " + revision + " of " + name + " to today's");
        }
        return event;
    }
}
