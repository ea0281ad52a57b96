package org.safar.axon.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
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

    /** Knows the revisions of today; older ones are lifted by the upcasters before an event is read. */
    static final class Reader extends JsonDeserializer<DomainEvent> {
        @Override
        public DomainEvent deserialize(JsonParser in, DeserializationContext context) throws IOException {
            var node = context.readTree(in);
            if (!(node instanceof ObjectNode object)
                    || object.size() != 3
                    || !object.path("data").isObject()) {
                return context.reportInputMismatch(this, "an event inside an event is type, revision and data");
            }
            var type = EventCatalogue.all().get(object.path("type").asText());
            if (type == null) return context.reportInputMismatch(this, "no event has this name");
            if (EventCatalogue.typeOf(type).revision()
                    != object.path("revision").asInt(-1)) {
                return context.reportInputMismatch(this, "the event has no such revision");
            }
            return context.readTreeAsValue(object.get("data"), type);
        }
    }
}
