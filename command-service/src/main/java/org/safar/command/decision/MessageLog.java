package org.safar.command.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Outcome.EventRef;

/** Which messages a thing has taken in, for ever: the same message again gets the same answer and stores nothing. */
public final class MessageLog {
    private final Map<UUID, Taken> taken = new HashMap<>();
    private final List<EventRef> all = new ArrayList<>();

    private record Taken(String hash, List<EventRef> events) {}

    /** An event of the thing's history and the message it came with. */
    public void add(UUID messageId, String hash, EventRef event) {
        all.add(event);
        taken.computeIfAbsent(messageId, _ -> new Taken(hash, new ArrayList<>()))
                .events()
                .add(event);
    }

    /** The events after this sequence, in order. */
    List<EventRef> after(long sequence) {
        return all.stream().filter(event -> event.sequence() > sequence).toList();
    }

    /** The events of an earlier message of this id; null where there was none. */
    @Nullable
    List<EventRef> earlier(UUID messageId) {
        var before = taken.get(messageId);
        return before == null ? null : List.copyOf(before.events());
    }

    boolean sameContent(UUID messageId, String hash) {
        var before = taken.get(messageId);
        return before != null && before.hash().equals(hash);
    }
}
