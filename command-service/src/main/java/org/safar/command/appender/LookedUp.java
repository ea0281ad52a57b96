package org.safar.command.appender;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * What a batch looked up beside its own things: rules of hubs, cases that a referral is about. Decisions stand on it, those that store
 * nothing too; so nothing may have been added to it by the time the batch has its place in the history.
 */
final class LookedUp {
    private static final String KEY = LookedUp.class.getName();

    private final Map<String, Long> things = new LinkedHashMap<>();

    void attachTo(UnitOfWork<?> batch) {
        batch.resources().put(KEY, this);
    }

    /** @param last sequence that was found; -1 where there was none */
    static void note(String thing, long last) {
        if (!CurrentUnitOfWork.isStarted()) return;
        LookedUp batch = CurrentUnitOfWork.get().root().getResource(KEY);
        if (batch != null) batch.things.put(thing, last);
    }

    /**
     * Of the running batch. Asked while the head is held, so that the answer stays true.
     *
     * @throws ConcurrencyException where somebody was faster: the batch is to be decided anew
     */
    static void stillStands(AppendStore store) {
        LookedUp batch = CurrentUnitOfWork.get().root().getResource(KEY);
        if (batch == null || batch.things.isEmpty()) return;
        var things = batch.things;
        var now = store.lastSequences(things.keySet());
        things.forEach((thing, last) -> {
            if (!last.equals(now.getOrDefault(thing, -1L)))
                throw new ConcurrencyException("what a decision stands on has changed");
        });
    }
}
