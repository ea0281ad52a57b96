package org.safar.command.message;

import static org.safar.kernel.RefusalCode.WRONG_SHAPE;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A whole number, written without a fraction or an exponent. */
record Whole(boolean large) implements Shape {
    @Override
    public Object read(JsonNode node, String pointer, Reading reading) {
        if (large && node.isIntegralNumber() && node.canConvertToLong()) return node.longValue();
        if (!large && node.isIntegralNumber() && node.canConvertToInt()) return node.intValue();
        throw new Unreadable(WRONG_SHAPE, pointer, "a whole number is expected");
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "integer");
    }
}
