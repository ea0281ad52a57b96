package org.safar.command.message;

import static org.safar.kernel.RefusalCode.WRONG_SHAPE;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An object that is read later, when it is known what it should be. */
record Raw() implements Shape {
    @Override
    public Object read(JsonNode node, String pointer, Reading reading) {
        if (!node.isObject()) throw new Unreadable(WRONG_SHAPE, pointer, "an object is expected");
        return node;
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "object");
    }
}
