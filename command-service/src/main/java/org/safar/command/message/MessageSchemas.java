package org.safar.command.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON Schemas (2020-12) of whole messages, for hubs' software. Read off the same records that read the messages. */
public record MessageSchemas(MessageRegistry registry) {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** A message of this type as a line of a submission. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> line(MessageType type) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", DIALECT);
        schema.put("title", type.name());
        schema.putAll(MessageReader.MESSAGE.schema());
        var properties = new LinkedHashMap<>((Map<String, Object>) schema.get("properties"));
        properties.remove("steps");
        properties.put("type", Map.of("const", type.name()));
        properties.put("revision", Map.of("const", type.revision()));
        properties.put("data", registry.schemaOfData(type));
        schema.put("properties", properties);
        schema.put("required", List.of("id", "type", "thing", "recordedAt", "data"));
        return schema;
    }

    /** The body of the same message as one command. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> body(MessageType type) {
        var schema = new LinkedHashMap<>(CommandReader.BODY.schema());
        var properties = new LinkedHashMap<>((Map<String, Object>) schema.get("properties"));
        var referred = type.opens() && type.thing().byReference();
        if (!referred) properties.remove("reference");
        properties.put("data", registry.schemaOfData(type));
        schema.put("properties", properties);
        schema.put("required", referred ? List.of("reference", "data") : List.of("data"));
        return schema;
    }
}
