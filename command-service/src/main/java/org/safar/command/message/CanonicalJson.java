package org.safar.command.message;

import java.util.List;
import java.util.TreeMap;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;
import tools.jackson.databind.JsonNode;

/**
 * RFC 8785: the one text of a JSON value, whatever order its members were sent in and however its numbers were
 * written. What a message's hash is taken over.
 */
final class CanonicalJson {
    private static final String HEX = "0123456789abcdef";

    private CanonicalJson() {}

    /** @throws Malformed where the value has no canonical form: half a surrogate pair, or a number beyond a double */
    static String of(JsonNode value) {
        var text = new StringBuilder(512);
        write(value, text);
        return text.toString();
    }

    private static void write(JsonNode value, StringBuilder to) {
        switch (value.getNodeType()) {
            case OBJECT -> object(value, to);
            case ARRAY -> array(value, to);
            case STRING -> string(value.stringValue(), to);
            case NUMBER -> to.append(EcmaNumber.text(value.doubleValue()));
            case BOOLEAN -> to.append(value.booleanValue());
            case NULL -> to.append("null");
            default -> throw new IllegalArgumentException("not a JSON value");
        }
    }

    private static void object(JsonNode value, StringBuilder to) {
        // String's own order is by UTF-16 code unit, which is what the RFC asks for.
        var members = new TreeMap<String, JsonNode>();
        value.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        var separator = '{';
        for (var member : members.entrySet()) {
            to.append(separator);
            string(member.getKey(), to);
            to.append(':');
            write(member.getValue(), to);
            separator = ',';
        }
        to.append(members.isEmpty() ? "{}" : "}");
    }

    private static void array(JsonNode value, StringBuilder to) {
        var elements = List.copyOf(value.values());
        to.append('[');
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) to.append(',');
            write(elements.get(i), to);
        }
        to.append(']');
    }

    private static void string(String value, StringBuilder to) {
        to.append('"');
        var plain = 0;
        for (int i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                var whole = Character.isHighSurrogate(c)
                        && i + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(i + 1));
                Malformed.unless(whole, RefusalCode.WRONG_ENCODING, "half a surrogate pair");
                i++;
            } else if (c < ' ' || c == '"' || c == '\\') {
                escaped(c, to.append(value, plain, i));
                plain = i + 1;
            }
        }
        to.append(value, plain, value.length()).append('"');
    }

    private static void escaped(char c, StringBuilder to) {
        switch (c) {
            case '"' -> to.append("\\\"");
            case '\\' -> to.append("\\\\");
            case '\b' -> to.append("\\b");
            case '\f' -> to.append("\\f");
            case '\n' -> to.append("\\n");
            case '\r' -> to.append("\\r");
            case '\t' -> to.append("\\t");
            default -> to.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }
}
