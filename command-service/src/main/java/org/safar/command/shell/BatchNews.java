package org.safar.command.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.ThingId;

/**
 * What the running batch has decided so far, thing by thing, and gone with it. A hub sends a case and what refers to it one
 * after the other, and both may fall into one batch, of which the store shows nothing yet.
 */
public final class BatchNews {
    private static final String KEY = BatchNews.class.getName();

    private BatchNews() {}

    /** Of the thing, in order; none where the batch has not touched it. */
    public static List<DomainEvent> of(ThingId thing) {
        return CurrentUnitOfWork.isStarted() ? List.copyOf(news().getOrDefault(thing.text(), List.of())) : List.of();
    }

    /** Of all things that the batch has touched, in the order in which it first did, by {@code kind:value}. */
    public static Map<String, List<DomainEvent>> all() {
        return CurrentUnitOfWork.isStarted() ? Collections.unmodifiableMap(news()) : Map.of();
    }

    static void add(ThingId thing, List<DomainEvent> events) {
        if (events.isEmpty()) return;
        news().computeIfAbsent(thing.text(), _ -> new ArrayList<>()).addAll(events);
    }

    private static Map<String, List<DomainEvent>> news() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(KEY, _ -> new LinkedHashMap<>());
    }
}
