package org.safar.axon.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.DomainEvent;

/** The way back from text. Errors name the type, never the value. */
final class KernelDeserializers extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        var raw = type.getRawClass();
        if (raw.isInterface() && DomainEvent.class.isAssignableFrom(raw)) return new NestedEvents.Reader();
        return text(raw);
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return text(type);
    }

    private static @Nullable JsonDeserializer<?> text(Class<?> type) {
        return PlainText.of(type).map(Text::new).orElse(null);
    }

    private static final class Text extends JsonDeserializer<Object> {
        private final PlainText<?> form;

        private Text(PlainText<?> form) {
            this.form = form;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(form.type(), "expected text");
            }
            try {
                return form.read().apply(in.getText());
            } catch (RuntimeException e) {
                return context.reportInputMismatch(
                        form.type(), "not a %s", form.type().getSimpleName());
            }
        }
    }

    /** Keys of maps. */
    static final class Keys implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return PlainText.of(type.getRawClass()).map(Key::new).orElse(null);
        }
    }

    private static final class Key extends KeyDeserializer {
        private final PlainText<?> form;

        private Key(PlainText<?> form) {
            this.form = form;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return form.read().apply(key);
            } catch (RuntimeException e) {
                return context.reportInputMismatch(
                        form.type(), "no key is such a %s", form.type().getSimpleName());
            }
        }
    }
}
