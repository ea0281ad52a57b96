package org.safar.command.automation;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.StoredEvent;

/** What is to be done, soonest first: pure of time and store, and the same after any restart. Used by one thread at a time. */
final class ToDoList {
    private record Planned(Instant when, ToDo todo) {
        private static final Comparator<Planned> SOONEST_FIRST =
                Comparator.comparing(Planned::when).thenComparing(Planned::todo, ToDo.SOONEST_FIRST);
    }

    private record Owner(Automation automation, String thing) {}

    private final List<Automation> automations;
    private final TreeSet<Planned> planned = new TreeSet<>(Planned.SOONEST_FIRST);
    private final Map<ToDo, Instant> when = new HashMap<>();
    private final Map<Owner, List<ToDo>> owned = new HashMap<>();

    ToDoList(List<Automation> automations) {
        this.automations = List.copyOf(automations);
    }

    /** The types of events that are to be read to it; others may be. */
    Set<Class<? extends DomainEvent>> reads() {
        return automations.stream()
                .flatMap(automation -> automation.reads().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One event adds an item, another removes it. */
    void read(StoredEvent event) {
        for (var automation : automations) {
            automation.after(event).ifPresent(now -> replace(new Owner(automation, event.thing()), now));
        }
    }

    /** @param most 1 or more */
    List<ToDo> due(Instant now, int most) {
        return planned.stream()
                .takeWhile(each -> !each.when().isAfter(now))
                .limit(most)
                .map(Planned::todo)
                .toList();
    }

    /** It was asked and answered. What it brought about comes as an event like any other. */
    void done(ToDo todo) {
        var at = when.remove(todo);
        if (at != null) planned.remove(new Planned(at, todo));
    }

    /** It was asked and not answered. */
    void again(ToDo todo, Instant later) {
        if (!when.containsKey(todo)) return;
        done(todo);
        plan(todo, later);
    }

    int size() {
        return planned.size();
    }

    private void replace(Owner owner, List<ToDo> now) {
        owned.getOrDefault(owner, List.of()).forEach(this::done);
        now.forEach(todo -> plan(todo, todo.due()));
        if (now.isEmpty()) owned.remove(owner);
        else owned.put(owner, now);
    }

    private void plan(ToDo todo, Instant at) {
        when.put(todo, at);
        planned.add(new Planned(at, todo));
    }
}
