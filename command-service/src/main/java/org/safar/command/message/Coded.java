package org.safar.command.message;

import static org.safar.kernel.RefusalCode.UNKNOWN_CODE;
import static org.safar.kernel.RefusalCode.WRONG_SHAPE;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safar.kernel.code.Code;
import tools.jackson.databind.JsonNode;

/** A code of a closed list. */
record Coded(String list, Map<String, Code> codes) implements Shape {

    /** @param type an enum that is a code list */
    static Coded of(Class<?> type) {
        var codes = new LinkedHashMap<String, Code>();
        Arrays.stream(type.getEnumConstants()).map(Code.class::cast).forEach(code -> codes.put(code.code(), code));
        var list = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return new Coded(list, codes);
    }

    @Override
    public Object read(JsonNode node, String pointer, Reading reading) {
        if (!node.isString()) throw new Unreadable(WRONG_SHAPE, pointer, "a code is expected");
        var code = codes.get(node.stringValue());
        if (code == null) throw new Unreadable(UNKNOWN_CODE, pointer, "not a code of the list " + list);
        return code;
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "enum", List.copyOf(codes.keySet()));
    }
}
