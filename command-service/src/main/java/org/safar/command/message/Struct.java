package org.safar.command.message;

import static org.safar.kernel.RefusalCode.MISSING_FIELD;
import static org.safar.kernel.RefusalCode.UNKNOWN_FIELD;
import static org.safar.kernel.RefusalCode.WRONG_SHAPE;

import java.lang.invoke.MethodHandle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.Malformed;
import tools.jackson.databind.JsonNode;

/**
 * An object that is read into a record, member by component.
 *
 * @param make takes all components as one array
 * @param fields in the order of the components
 */
record Struct(MethodHandle make, List<Field> fields, Set<String> names) implements Shape {

    /**
     * @param required whether it must be there
     * @param injected not on the wire: the day of the step itself
     */
    record Field(String name, Shape shape, boolean required, boolean injected) {}

    Struct(MethodHandle make, List<Field> fields) {
        this(
                make,
                List.copyOf(fields),
                fields.stream()
                        .filter(field -> !field.injected())
                        .map(Field::name)
                        .collect(Collectors.toSet()));
    }

    @Override
    public Object read(JsonNode node, String pointer, Reading reading) {
        if (!node.isObject()) throw new Unreadable(WRONG_SHAPE, pointer, "an object is expected");
        for (var name : node.propertyNames())
            if (!names.contains(name)) throw new Unreadable(UNKNOWN_FIELD, Pointer.foreign(pointer, name));
        var values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) values[i] = value(fields.get(i), node, pointer, reading);
        return made(values, pointer);
    }

    private static @Nullable Object value(Field field, JsonNode node, String pointer, Reading reading) {
        if (field.injected()) return reading.occurredOn();
        var value = node.get(field.name());
        if (value == null && !field.required()) return field.shape().absent();
        var member = Pointer.member(pointer, field.name());
        if (value == null) throw new Unreadable(MISSING_FIELD, member);
        if (value.isNull()) throw new Unreadable(WRONG_SHAPE, member, "leave out what is not recorded");
        return field.shape().read(value, member, reading);
    }

    @SuppressWarnings("IllegalCatch")
    private Object made(@Nullable Object[] values, String pointer) {
        try {
            return make.invokeExact(values);
        } catch (Malformed malformed) {
            throw Unreadable.at(Blame.pointer(malformed.code(), names, pointer), malformed);
        } catch (RuntimeException | Error fault) {
            throw fault;
        } catch (Throwable impossible) {
            throw new IllegalStateException("a record's constructor throws nothing checked", impossible);
        }
    }

    @Override
    public Map<String, Object> schema() {
        var properties = new LinkedHashMap<String, Object>();
        for (var field : fields)
            if (!field.injected()) properties.put(field.name(), field.shape().schema());
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                fields.stream().filter(Field::required).map(Field::name).toList());
        schema.put("additionalProperties", false);
        return schema;
    }
}
