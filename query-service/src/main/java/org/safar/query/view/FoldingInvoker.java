package org.safar.query.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.safar.kernel.StoredEvent;

/**
 * Collects a batch and hands it on with its last event, before the unit of work prepares its commit: the token's write is registered
 * there first, and a flush that failed after it would lose the batch.
 */
final class FoldingInvoker implements EventHandlerInvoker {
    private final String view;
    private final Consumer<List<StoredEvent>> flush;
    private final List<StoredEvent> batch = new ArrayList<>();

    FoldingInvoker(String view, Consumer<List<StoredEvent>> flush) {
        this.view = view;
        this.flush = flush;
    }

    /**
     * Every event, so that the position goes on with those that do not concern the view. All events of a view belong to one
     * segment, whichever process asks: the hash of a text is the same everywhere, that of an object is not.
     */
    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return segment.matches(Objects.hashCode(view));
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var work = (BatchingUnitOfWork<?>) CurrentUnitOfWork.get();
        // what a failed batch left behind
        if (work.isFirstMessage()) batch.clear();
        batch.add((StoredEvent) message.getPayload());
        if (work.isLastMessage()) flush.accept(List.copyOf(batch));
    }

    /** A view is not reset but built anew beside the live one. */
    @Override
    public boolean supportsReset() {
        return false;
    }
}
