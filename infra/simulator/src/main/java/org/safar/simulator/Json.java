package org.safar.simulator;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Code;

/** Writes the JSON of messages. They hold codes, ids and dates alone: a text that would need escaping is a mistake. */
final class Json {
    private final StringBuilder text = new StringBuilder("{");

    static Json object() {
        return new Json();
    }

    /** Left out where null or an empty list. */
    Json with(String name, @Nullable Object value) {
        if (value == null || value instanceof Collection<?> many && many.isEmpty()) return this;
        if (text.length() > 1) text.append(',');
        text.append('"').append(name).append("\":").append(written(value));
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Json json && json.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return text + "}";
    }

    private static String written(Object value) {
        return switch (value) {
            case Json json -> json.toString();
            case Number number -> number.toString();
            case Code code -> quoted(code.code());
            case Collection<?> many ->
                many.stream().map(Json::written).sorted().collect(Collectors.joining(",", "[", "]"));
            case Steps steps -> steps.list().stream().map(Json::written).collect(Collectors.joining(",", "[", "]"));
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String plain) {
        for (var i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') throw new IllegalArgumentException("a message holds no such text");
        }
        return '"' + plain + '"';
    }

    /** A list whose order matters; any other is written in the order of its texts: bytes must not hang on hashing. */
    record Steps(Collection<Json> list) {}
}
