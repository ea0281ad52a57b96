package org.safar.axon.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The JSON of events. Codes, dates and ids are plain text, what is absent is left out, sets and maps are written in
 * the order of their text: the same event is the same bytes, in every process and for ever. Reading is strict: an
 * unknown field, a missing one or one of another shape is an error, since what the store holds was written by us.
 */
public final class EventJson {
    private EventJson() {}

    /** A mapper of its own for each caller; making one costs milliseconds, so keep it. */
    public static ObjectMapper mapper() {
        return JsonMapper.builder()
                // First, so that Axon's serializer does not add it last: the last module wins, and Instants would be
                // numbers.
                .addModule(new JavaTimeModule())
                .addModule(new Jdk8Module())
                .addModule(new KernelModule())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }

    /** How Jackson learns the kernel's types, which carry no annotation of it. */
    private static final class KernelModule extends Module {
        @Override
        public String getModuleName() {
            return "safar-kernel";
        }

        @Override
        public Version version() {
            return Version.unknownVersion();
        }

        @Override
        public void setupModule(SetupContext context) {
            context.addSerializers(new KernelSerializers());
            context.addKeySerializers(new KernelSerializers());
            context.addDeserializers(new KernelDeserializers());
            context.addKeyDeserializers(new KernelDeserializers.Keys());
            context.addBeanSerializerModifier(new NestedEvents());
            context.insertAnnotationIntrospector(new RequiredComponents());
        }
    }
}
