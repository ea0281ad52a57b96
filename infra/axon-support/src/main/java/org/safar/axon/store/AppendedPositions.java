package org.safar.axon.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The position of each event that the current root unit of work has appended. True once it has committed; a unit of
 * work that is rolled back has appended nothing, and the one that tries again gets positions of its own. Where the
 * store gives positions by itself (Axon Server) there are none here.
 */
public final class AppendedPositions {
    private static final String KEY = AppendedPositions.class.getName();

    private final Map<String, Long> byEvent = new HashMap<>();

    private AppendedPositions() {}

    /** Of the root of this unit of work. May be asked after its commit. */
    public static AppendedPositions of(UnitOfWork<?> work) {
        return work.root().getOrComputeResource(KEY, _ -> new AppendedPositions());
    }

    /**
     * @param eventId the event message's identifier
     * @return 1 or more; null where the event was not appended here
     */
    public @Nullable Long of(String eventId) {
        return byEvent.get(eventId);
    }

    /** The highest; 0 where nothing was appended. */
    public long last() {
        return byEvent.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    static void note(List<? extends EventMessage<?>> events, long first) {
        if (!CurrentUnitOfWork.isStarted()) return;
        var positions = of(CurrentUnitOfWork.get());
        for (int i = 0; i < events.size(); i++)
            positions.byEvent.put(events.get(i).getIdentifier(), first + i);
    }
}
