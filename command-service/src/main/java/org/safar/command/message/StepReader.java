package org.safar.command.message;

import static org.safar.kernel.RefusalCode.NOT_PERMITTED;
import static org.safar.kernel.RefusalCode.UNKNOWN_REVISION;
import static org.safar.kernel.RefusalCode.UNKNOWN_TYPE;

import org.safar.command.decision.Command;
import org.safar.kernel.ThingKind;
import tools.jackson.databind.JsonNode;

/** Finds a step's command and reads its data into it. */
record StepReader(MessageRegistry registry) {

    /** @param parent where type and revision stand */
    MessageType type(WireMessage.Step step, ThingKind thing, SenderKind sender, String parent) {
        var pointer = Pointer.member(parent, "type");
        var revision = step.revision();
        var type = registry.find(step.type().value())
                .filter(found -> found.thing() == thing)
                .orElseThrow(() -> new Unreadable(UNKNOWN_TYPE, pointer));
        Unreadable.unless(
                revision == null || revision == type.revision(), UNKNOWN_REVISION, Pointer.member(parent, "revision"));
        Unreadable.unless(type.senders().contains(sender), NOT_PERMITTED, pointer);
        return type;
    }

    Command command(MessageType type, JsonNode data, String parent, Reading reading) {
        return (Command) registry.shape(type).read(data, Pointer.member(parent, "data"), reading);
    }
}
