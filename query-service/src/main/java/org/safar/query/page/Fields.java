package org.safar.query.page;

import java.util.List;
import java.util.Map;

/** A tree of the API's fields, read by their names. What is not there is empty. */
public record Fields(Map<?, ?> tree) {
    public static final Fields NONE = new Fields(Map.of());

    public static Fields of(Object value) {
        return value instanceof Map<?, ?> tree ? new Fields(tree) : NONE;
    }

    public boolean has(String name) {
        return tree.get(name) != null;
    }

    public boolean none() {
        return tree.isEmpty();
    }

    public String text(String name) {
        var value = tree.get(name);
        return value == null ? "" : value.toString();
    }

    /** 0 where there is none. */
    public long number(String name) {
        return tree.get(name) instanceof Number number ? number.longValue() : 0;
    }

    public Fields at(String name) {
        var value = tree.get(name);
        return value == null ? NONE : of(value);
    }

    public List<Fields> all(String name) {
        return tree.get(name) instanceof List<?> list
                ? list.stream().map(Fields::of).toList()
                : List.of();
    }
}
