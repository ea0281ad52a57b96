package org.safar.axon.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EventCatalogue;

/**
 * An event inside an event (what a correction puts in the place of another) says which it is:
 * {@code {"type":…,"revision":…,"data":{…}}}.
 */
final class NestedEvents extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription description, List<BeanPropertyWriter> properties) {
        for (var property : properties) {
            var type = property.getType().getRawClass();
            if (type.isInterface() && DomainEvent.class.isAssignableFrom(type)) property.assignSerializer(new Writer());
        }
        return properties;
    }

    private static final class Writer extends JsonSerializer<Object> {
        @Override
        public void serialize(Object event, JsonGenerator out, SerializerProvider provider) throws IOException {
            var type = EventCatalogue.typeOf(event.getClass());
            out.writeStartObject(event);
            out.writeStringField("type", type.name());
            out.writeNumberField("revision", type.revision());
            out.writeFieldName("data");
            provider.defaultSerializeValue(event, out);
            out.writeEndObject();
        }
    }

    /** An older revision is lifted to today's: no upcaster looks inside an event. */
    static final class Reader extends JsonDeserializer<DomainEvent> {
        private static final String FORM = "an event inside an event is type, revision and data";

        /** Finding one walks the class; finding it again for every entry of every history is most of the time. */
        private final Map<Class<?>, JsonDeserializer<Object>> known = new ConcurrentHashMap<>();

        @Override
        public DomainEvent deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.isExpectedStartObjectToken()) return context.reportInputMismatch(this, FORM);
            field(in, context, "type", JsonToken.VALUE_STRING);
            var type = EventCatalogue.all().get(in.getText());
            if (type == null) return context.reportInputMismatch(this, "no event has this name");
            field(in, context, "revision", JsonToken.VALUE_NUMBER_INT);
            var revision = in.getIntValue();
            field(in, context, "data", JsonToken.START_OBJECT);
            var event = EventCatalogue.typeOf(type).revision() == revision
                    ? reader(type, context).deserialize(in, context)
                    : lifted(type, revision, in, context);
            if (in.nextToken() != JsonToken.END_OBJECT) return context.reportInputMismatch(this, FORM);
            return (DomainEvent) event;
        }

        private Object lifted(
                Class<? extends DomainEvent> type, int revision, JsonParser in, DeserializationContext context)
                throws IOException {
            var name = EventCatalogue.typeOf(type).name();
            ObjectNode old = context.readTree(in).require();
            var today = Revisions.lift(name, revision, old);
            if (today.isEmpty()) return context.reportInputMismatch(this, "the event has no such revision");
            return context.readTreeAsValue(today.get(), type);
        }

        /** In the order in which they are always written. */
        private void field(JsonParser in, DeserializationContext context, String name, JsonToken value)
                throws IOException {
            if (!name.equals(in.nextFieldName()) || in.nextToken() != value) context.reportInputMismatch(this, FORM);
        }

        private JsonDeserializer<Object> reader(Class<?> type, DeserializationContext context) throws IOException {
            var found = known.get(type);
            if (found == null) {
                found = context.findRootValueDeserializer(context.constructType(type));
                known.put(type, found);
            }
            return found;
        }
    }
}
