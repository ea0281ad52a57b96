package org.safar.command.message;

import static org.safar.kernel.RefusalCode.MISSING_FIELD;
import static org.safar.kernel.RefusalCode.UNKNOWN_FIELD;
import static org.safar.kernel.RefusalCode.UNKNOWN_TYPE;
import static org.safar.kernel.RefusalCode.WRONG_SHAPE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.time.PartialDate;
import tools.jackson.databind.JsonNode;

/**
 * A message inside a message: what is to stand in the place of something recorded earlier. Without a date of its own
 * it keeps the corrected event's, which only the case knows.
 */
record Held(Class<?> family, Function<String, @Nullable Struct> messages) implements Shape {
    private static final Set<String> MEMBERS = Set.of("type", "data", "occurredOn");

    @Override
    public Object read(JsonNode node, String pointer, Reading reading) {
        if (!node.isObject()) throw new Unreadable(WRONG_SHAPE, pointer, "an object is expected");
        for (var name : node.propertyNames())
            Unreadable.unless(MEMBERS.contains(name), UNKNOWN_FIELD, Pointer.foreign(pointer, name));
        var type = Text.parse(member(node, pointer, "type"), Pointer.member(pointer, "type"), TypeName::new);
        var data = messages.apply(type.value());
        if (data == null) throw new Unreadable(UNKNOWN_TYPE, Pointer.member(pointer, "type"));
        var its = at(node.get("occurredOn"), pointer, reading);
        var value = data.read(member(node, pointer, "data"), Pointer.member(pointer, "data"), its);
        Unreadable.unless(family.isInstance(value), UNKNOWN_TYPE, Pointer.member(pointer, "type"));
        return value;
    }

    private static Reading at(@Nullable JsonNode occurredOn, String pointer, Reading reading) {
        if (occurredOn == null) return reading.on(PartialDate.NOT_RECORDED);
        var date = new Dated(false).read(occurredOn, Pointer.member(pointer, "occurredOn"), reading);
        return reading.on(date);
    }

    private static JsonNode member(JsonNode node, String pointer, String name) {
        var value = node.get(name);
        if (value == null) throw new Unreadable(MISSING_FIELD, Pointer.member(pointer, name));
        return value;
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of(
                "type", "object",
                "properties", Map.of("type", Map.of("type", "string"), "data", Map.of("type", "object")),
                "required", List.of("type", "data"));
    }
}
