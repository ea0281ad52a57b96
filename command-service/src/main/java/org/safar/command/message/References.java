package org.safar.command.message;

import org.safar.kernel.HubId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts an id wherever a message refers to another thing by its hub's reference. What is kept of a message may not let anybody try
 * out references.
 */
record References(ThingIds ids, HubId hub) {

    /** The same where it refers to nothing. */
    JsonNode identified(JsonNode message) {
        return refers(message) ? replaced(message) : message;
    }

    private static boolean refers(JsonNode node) {
        if (isReference(node)) return true;
        for (var part : node) if (part.isContainer() && refers(part)) return true;
        return false;
    }

    private static boolean isReference(JsonNode node) {
        var reference = node.isObject() && node.size() == 1 ? node.get(Linked.REFERENCE) : null;
        return reference != null && reference.isString();
    }

    private JsonNode replaced(JsonNode node) {
        if (node instanceof ObjectNode object) {
            // the field says of which kind; here any id does that only the exchange can make
            if (isReference(object)) {
                var reference = new Reference(object.get(Linked.REFERENCE).stringValue());
                return object.stringNode(ids.caseOf(hub, reference).text());
            }
            var copy = object.objectNode();
            object.properties().forEach(member -> copy.set(member.getKey(), replaced(member.getValue())));
            return copy;
        }
        if (!(node instanceof ArrayNode array)) return node;
        var copy = array.arrayNode();
        array.forEach(element -> copy.add(replaced(element)));
        return copy;
    }
}
