package org.safar.command.message;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a value on the wire looks like: how it is read, and how its schema says so. Made once from a record's
 * components.
 */
interface Shape {

    /**
     * The value as the kernel means it.
     *
     * @throws Unreadable with the pointer to what is wrong
     */
    Object read(JsonNode node, String pointer, Reading reading);

    /** What stands for a value that was left out; null where nothing does. */
    default @Nullable Object absent() {
        return null;
    }

    /** JSON Schema 2020-12. */
    Map<String, Object> schema();
}
