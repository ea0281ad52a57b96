package org.safar.query.view;

import java.time.Clock;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.safar.axon.store.EventLog;
import org.safar.mongo.MongoHandle;
import org.safar.mongo.ViewTokens;

/** What every view's runner needs. */
record ViewParts(
        MongoHandle mongo,
        SharedChunks chunks,
        HeadWatch watch,
        EventLogSource source,
        TokenStore tokens,
        ViewStates states,
        ViewSettings settings) {

    static ViewParts of(MongoHandle mongo, EventLog log, ViewSettings settings, Clock clock) {
        var watch = new HeadWatch(log, settings.poll());
        return new ViewParts(
                mongo,
                new SharedChunks(log, settings.chunk()),
                watch,
                new EventLogSource(log, watch),
                ViewTokens.in(mongo.database(), settings.node(), settings.claim()),
                new ViewStates(mongo, clock),
                settings);
    }

    <D> Generation<D> generation(View<D> view, int number) {
        var store = mongo.store(GenerationState.name(view.id(), number));
        return new Generation<>(view, number, store, states);
    }

    ViewProcessor processor(Generation<?> generation) {
        return new ViewProcessor(generation, source, tokens, settings);
    }

    /**
     * Begins a generation with nothing. What is left under its name is no part of it: whoever lost it with the rest of the database may
     * have written on for a moment.
     *
     * @return whether it was this node that began it; where another one did, nothing is touched
     */
    boolean begin(View<?> view, int number) {
        if (!states.begin(view.id(), number, settings.node())) return false;
        clear(view, number);
        return true;
    }

    /** Drops the documents, the position and the claim. */
    void drop(View<?> view, int number) {
        clear(view, number);
        states.forget(view.id(), number);
    }

    private void clear(View<?> view, int number) {
        var name = GenerationState.name(view.id(), number);
        mongo.database().getCollection(name).drop();
        ViewTokens.forget(mongo.database(), name);
    }
}
