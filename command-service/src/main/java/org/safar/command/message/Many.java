package org.safar.command.message;

import static org.safar.kernel.RefusalCode.TOO_MANY;
import static org.safar.kernel.RefusalCode.WRONG_SHAPE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Several of a kind. Left out there are none. */
record Many(Shape element, boolean distinct) implements Shape {
    /** More than any code list has codes. */
    static final int LIMIT = 100;

    @Override
    public Object read(JsonNode node, String pointer, Reading reading) {
        if (!node.isArray()) throw new Unreadable(WRONG_SHAPE, pointer, "a list is expected");
        Unreadable.unless(node.size() <= LIMIT, TOO_MANY, pointer);
        var values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++)
            values.add(element.read(node.get(i), Pointer.element(pointer, i), reading));
        return collected(values);
    }

    @Override
    public Object absent() {
        return collected(List.of());
    }

    private Collection<?> collected(List<?> values) {
        return distinct ? Set.copyOf(values) : List.copyOf(values);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "array", "items", element.schema(), "maxItems", LIMIT);
    }
}
