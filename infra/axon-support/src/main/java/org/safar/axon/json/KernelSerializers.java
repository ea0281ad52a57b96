package org.safar.axon.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Plain texts as text, sets and maps in the order of their text: {@code Set.copyOf} has another order in every process.
 */
final class KernelSerializers extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return PlainText.of(type.getRawClass()).map(Text::new).orElse(null);
    }

    @Override
    public @Nullable JsonSerializer<?> findCollectionSerializer(
            SerializationConfig config,
            CollectionType type,
            BeanDescription description,
            @Nullable TypeSerializer typed,
            @Nullable JsonSerializer<Object> elements) {
        return Set.class.isAssignableFrom(type.getRawClass()) ? new SortedSet(plain(type.getContentType())) : null;
    }

    @Override
    public @Nullable JsonSerializer<?> findMapSerializer(
            SerializationConfig config,
            MapType type,
            BeanDescription description,
            @Nullable JsonSerializer<Object> keys,
            @Nullable TypeSerializer typed,
            @Nullable JsonSerializer<Object> values) {
        if (type.hasRawClass(MetaData.class)) return new Envelope();
        return PlainText.of(type.getKeyType().getRawClass()).map(SortedMap::new).orElse(null);
    }

    private static PlainText<?> plain(JavaType type) {
        return PlainText.of(type.getRawClass())
                .orElseThrow(() -> new IllegalArgumentException("no order is defined for a set of " + type));
    }

    private static final class Text extends JsonSerializer<Object> {
        private final PlainText<?> form;

        private Text(PlainText<?> form) {
            this.form = form;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(form.text(value));
        }
    }

    private static final class SortedSet extends JsonSerializer<Set<?>> {
        private final PlainText<?> form;

        private SortedSet(PlainText<?> form) {
            this.form = form;
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Set<?> value) {
            return value.isEmpty();
        }

        @Override
        public void serialize(Set<?> values, JsonGenerator out, SerializerProvider provider) throws IOException {
            var texts = values.stream().map(form::text).sorted().toArray(String[]::new);
            out.writeArray(texts, 0, texts.length);
        }
    }

    private static final class SortedMap extends JsonSerializer<Map<?, ?>> {
        private final PlainText<?> form;

        private SortedMap(PlainText<?> form) {
            this.form = form;
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Map<?, ?> value) {
            return value.isEmpty();
        }

        @Override
        public void serialize(Map<?, ?> values, JsonGenerator out, SerializerProvider provider) throws IOException {
            var sorted = new TreeMap<String, Object>();
            values.forEach((key, value) -> sorted.put(form.text(key), value));
            out.writeStartObject(values);
            for (var entry : sorted.entrySet()) {
                out.writeFieldName(entry.getKey());
                provider.defaultSerializeValue(entry.getValue(), out);
            }
            out.writeEndObject();
        }
    }

    /** {@link EnvelopeMetaData}: every event has one, and a map of anything takes twice as long. */
    private static final class Envelope extends JsonSerializer<MetaData> {
        @Override
        public void serialize(MetaData values, JsonGenerator out, SerializerProvider provider) throws IOException {
            var names = values.keySet().toArray(String[]::new);
            Arrays.sort(names);
            out.writeStartObject(values, names.length);
            for (var name : names) out.writeStringField(name, (String) values.get(name));
            out.writeEndObject();
        }
    }
}
