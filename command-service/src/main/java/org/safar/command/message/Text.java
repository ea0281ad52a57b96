package org.safar.command.message;

import static org.safar.kernel.RefusalCode.WRONG_SHAPE;

import java.util.Map;
import java.util.function.Function;
import org.safar.kernel.Malformed;
import tools.jackson.databind.JsonNode;

/** A value written as text that its own type reads: an id, a registered code, a country. */
record Text(Function<String, ?> parse, Map<String, Object> schema) implements Shape {
    @Override
    public Object read(JsonNode node, String pointer, Reading reading) {
        return parse(node, pointer, parse);
    }

    static <T> T parse(JsonNode node, String pointer, Function<String, T> parse) {
        if (!node.isString()) throw new Unreadable(WRONG_SHAPE, pointer, "a text is expected");
        try {
            return parse.apply(node.stringValue());
        } catch (Malformed malformed) {
            throw Unreadable.at(pointer, malformed);
        }
    }
}
