package org.safar.axon.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/** {@link Revisions} as Axon asks for them. What no step leads to today's is left as it is, and then cannot be read. */
public final class RevisionUpcaster extends SingleEventUpcaster {

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        var type = event.getType();
        return isNumber(type.getRevision()) && Revisions.leadsToToday(type.getName(), revision(type));
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        var type = event.getType();
        var today = Integer.toString(Revisions.today(type.getName()));
        return event.upcastPayload(
                new SimpleSerializedType(type.getName(), today),
                JsonNode.class,
                data -> Revisions.lift(type.getName(), revision(type), (ObjectNode) data)
                        .orElseThrow());
    }

    private static int revision(SerializedType type) {
        return Integer.parseInt(type.getRevision());
    }

    private static boolean isNumber(String revision) {
        return revision != null && revision.matches("[0-9]{1,4}");
    }
}
