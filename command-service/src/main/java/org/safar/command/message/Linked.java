package org.safar.command.message;

import static org.safar.kernel.RefusalCode.UNKNOWN_FIELD;
import static org.safar.kernel.RefusalCode.WRONG_SHAPE;

import java.util.List;
import java.util.Map;
import org.safar.kernel.Malformed;
import org.safar.kernel.ThingId;
import org.safar.kernel.ThingKind;
import tools.jackson.databind.JsonNode;

/**
 * Another thing, by its id or, as an object, by the sending hub's own reference: a hub that delivers a case and what refers to it
 * does not know the id yet.
 */
record Linked(ThingKind kind) implements Shape {
    static final String REFERENCE = "reference";

    @Override
    public ThingId read(JsonNode node, String pointer, Reading reading) {
        if (!node.isObject()) return Text.parse(node, pointer, text -> ThingId.parse(kind, text));
        for (var name : node.propertyNames())
            Unreadable.unless(name.equals(REFERENCE), UNKNOWN_FIELD, Pointer.foreign(pointer, name));
        var reference = node.get(REFERENCE);
        if (reference == null) throw new Unreadable(WRONG_SHAPE, pointer, "an id, or a reference in an object");
        var member = Pointer.member(pointer, REFERENCE);
        var text = Text.parse(reference, member, Reference::new);
        try {
            return reading.naming().of(kind, text);
        } catch (Malformed malformed) {
            throw Unreadable.at(member, malformed);
        }
    }

    @Override
    public Map<String, Object> schema() {
        var reference = Map.of(
                "type",
                "object",
                "properties",
                Map.of(REFERENCE, TextSchemas.of(Reference.class)),
                "required",
                List.of(REFERENCE),
                "additionalProperties",
                false);
        var id = Map.of("type", "string", "pattern", "^(" + kind.code() + ":)?[0-9a-f]{32}$");
        return Map.of("description", "A thing of kind " + kind.code(), "anyOf", List.of(id, reference));
    }
}
