package org.safar.query.view;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** A view's documents as readers see them. Ask for the collection anew for each question: a rebuild moves it. */
public final class ViewReader<D> {
    private final ViewRunner<D> runner;
    private final ViewCodec<D> codec;

    ViewReader(ViewRunner<D> runner) {
        this.runner = runner;
        this.codec = new ViewCodec<>(runner.view());
    }

    /** @throws ViewNotReady while the view was never folded to the head */
    public Optional<Kept<D>> find(String id) {
        return Optional.ofNullable(collection().find(eq("_id", id)).first()).map(codec::read);
    }

    /** As {@link #find(String)}, where the condition holds of it. */
    public Optional<Kept<D>> find(String id, Bson condition) {
        return served().store().find(id, condition).map(codec::read);
    }

    /** However many they are, as {@link ViewCodec} writes them. @throws ViewNotReady */
    public FindIterable<Document> documents(Bson filter) {
        return served().store().find(filter);
    }

    /** Those of a few ids of which the condition holds, as {@link ViewCodec} writes them, in no order. @throws ViewNotReady */
    public List<Document> documents(Collection<String> ids, Bson condition) {
        return served().store().find(ids, condition);
    }

    /** As {@link ViewCodec} writes them, for short questions. @throws ViewNotReady */
    public MongoCollection<Document> collection() {
        return served().store().collection();
    }

    /** Of a document of {@link #collection()}. */
    public Kept<D> read(Document document) {
        return codec.read(document);
    }

    /** Every event up to it is reflected in what {@link #collection()} holds, as far as this node knows. */
    public long position() {
        return served().progress().position();
    }

    /** As {@link #position()}, asking what another node may have recorded. */
    public long recordedPosition() {
        return served().progress().refresh();
    }

    /** Counts up with each rebuild. */
    public int generation() {
        return served().number();
    }

    private Generation<D> served() {
        var served = runner.served();
        if (served == null) throw new ViewNotReady(runner.view().name());
        return served;
    }
}
