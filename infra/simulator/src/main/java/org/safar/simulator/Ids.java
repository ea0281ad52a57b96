package org.safar.simulator;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What hubs have read in their receipts: how the exchange calls a thing of theirs. Only what somebody waits for is kept. */
final class Ids {
    private static final Pattern MESSAGE = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern THING = Pattern.compile("\"thing\":\"[a-z-]+:([0-9a-f]{32})\"");

    private final Map<String, String> awaited = new ConcurrentHashMap<>();
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** @param as under which the id of the message's thing is to be remembered */
    void await(UUID message, String as) {
        awaited.put(message.toString(), as);
    }

    void remember(String as, String id) {
        known.put(as, id);
    }

    void read(String receipt) {
        if (awaited.isEmpty()) return;
        var message = MESSAGE.matcher(receipt);
        var as = message.find() ? awaited.get(message.group(1)) : null;
        if (as == null) return;
        var thing = THING.matcher(receipt);
        if (!thing.find()) return;
        known.put(as, thing.group(1));
        awaited.remove(message.group(1));
    }

    Optional<String> of(String as) {
        return Optional.ofNullable(known.get(as));
    }
}
