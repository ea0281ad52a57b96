package org.safar.command.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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

    private final List<Addition> additions = new ArrayList<>();
    private final Map<String, List<DomainEvent>> byThing = new HashMap<>();

    private BatchNews() {}

    /** What one message added to a thing. */
    public record Addition(ThingId thing, List<DomainEvent> events) {}

    /** Of the thing, in order; none where the batch has not touched it. */
    public static List<DomainEvent> of(ThingId thing) {
        return CurrentUnitOfWork.isStarted()
                ? List.copyOf(news().byThing.getOrDefault(thing.text(), List.of()))
                : List.of();
    }

    /** All that the batch has decided, in order. */
    public static List<Addition> additions() {
        return CurrentUnitOfWork.isStarted() ? Collections.unmodifiableList(news().additions) : List.of();
    }

    static void add(ThingId thing, List<DomainEvent> events) {
        if (!events.isEmpty()) news().add(new Addition(thing, List.copyOf(events)));
    }

    private static BatchNews news() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(KEY, _ -> new BatchNews());
    }

    private void add(Addition addition) {
        additions.add(addition);
        byThing.computeIfAbsent(addition.thing().text(), _ -> new ArrayList<>()).addAll(addition.events());
    }
}
