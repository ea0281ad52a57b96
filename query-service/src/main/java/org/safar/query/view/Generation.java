package org.safar.query.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.StoredEvent;
import org.safar.mongo.BulkStore;

/** Folds batches into the documents of one generation: read what is touched, fold in memory, write at once, record the position. */
final class Generation<D> {
    /** About 2,000 case files of ordinary length, some tens of megabytes. */
    private static final int RECENT = 16_000_000;

    private final View<D> view;
    private final int number;
    private final BulkStore store;
    private final ViewStates states;
    private final ViewCodec<D> codec;
    private final Progress progress;
    private final Recent<D> recent = new Recent<>(RECENT);
    private volatile BatchFold<D> fold;

    Generation(View<D> view, int number, BulkStore store, ViewStates states) {
        this.view = view;
        this.number = number;
        this.store = store;
        this.states = states;
        this.codec = new ViewCodec<>(view);
        this.progress = new Progress(this::recorded);
        this.fold = new BatchFold<>(view, states.skipped(view.id()));
    }

    int number() {
        return number;
    }

    String name() {
        return GenerationState.name(view.id(), number);
    }

    Progress progress() {
        return progress;
    }

    BulkStore store() {
        return store;
    }

    /** Takes notice of events that are to be passed over from now on. */
    void readSkips() {
        fold = new BatchFold<>(view, states.skipped(view.id()));
    }

    /**
     * A batch while following: one read, one write.
     *
     * @throws ViewStopped after what came before was written
     * @throws IllegalStateException before anything is written: the generation {@link #wentBack()}
     */
    void follow(List<StoredEvent> batch) {
        apply(batch, (changed, _) -> store.write(changed));
    }

    /** A chunk of a rebuild, where most documents are new; otherwise as {@link #follow}. */
    void build(List<StoredEvent> chunk) {
        apply(chunk, this::insertOrWrite);
    }

    private void apply(List<StoredEvent> batch, Writing writing) {
        var from = progress.position();
        var news = batch.stream().filter(event -> event.position() > from).toList();
        if (news.isEmpty()) return;
        recent.expect(news.getFirst().position());
        var keys = fold.keys(news);
        keys.removeIf(key -> recent.find(key) != null);
        var before = store.read(keys);
        // asked only now: what was read while nothing had gone back is whole
        if (wentBack()) throw new IllegalStateException(name() + " is no longer where it was");
        var result = fold.fold(key -> before(before, key), news);
        write(result, writing);
        // only now: a position says that everything up to it is written
        states.reached(view.id(), number, result.position());
        progress.advance(result.position());
        if (result.stopped() != null) {
            states.stopped(view.id(), number, result.stopped());
            throw result.stopped();
        }
    }

    private void write(BatchFold.Result<D> result, Writing writing) {
        var documents = new ArrayList<Document>();
        for (var kept : result.changed()) {
            var document = codec.write(kept);
            documents.add(document);
            recent.put(kept, document.getString(ViewCodec.TEXT).length());
        }
        if (!documents.isEmpty()) writing.write(documents, result.created());
        recent.reached(result.position());
    }

    private void insertOrWrite(List<Document> changed, Set<String> created) {
        var added = new ArrayList<Document>();
        var known = new ArrayList<Document>();
        for (var document : changed) (created.contains(document.getString("_id")) ? added : known).add(document);
        if (!added.isEmpty()) store.insert(added);
        if (!known.isEmpty()) store.write(known);
    }

    private @Nullable Kept<D> before(Map<String, Document> before, String key) {
        var held = recent.find(key);
        if (held != null) return held;
        var document = before.get(key);
        return document == null ? null : codec.read(document);
    }

    /** Whether less is recorded than was written: the database was lost, or put back to an earlier state. */
    boolean wentBack() {
        var known = progress.position();
        return recorded() < known;
    }

    private long recorded() {
        return states.generation(view.id(), number)
                .map(GenerationState::position)
                .orElse(0L);
    }

    private interface Writing {
        void write(List<Document> changed, Set<String> created);
    }
}
