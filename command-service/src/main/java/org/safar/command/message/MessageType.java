package org.safar.command.message;

import java.util.Set;
import org.safar.command.decision.Command;
import org.safar.kernel.ThingKind;

/**
 * A kind of message, which is one command.
 *
 * @param name kebab-case, on the wire and in paths
 * @param revision the only one there is so far; a message that says none has the first
 * @param thing what it is about
 * @param command whose components are the fields of {@code data}
 * @param senders who may send it
 * @param opens whether it begins the thing's history; then the thing is named by the hub's reference
 */
public record MessageType(
        String name,
        int revision,
        ThingKind thing,
        Class<? extends Command> command,
        Set<SenderKind> senders,
        boolean opens) {
    public MessageType {
        senders = Set.copyOf(senders);
    }
}
