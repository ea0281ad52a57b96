package org.safar.benchmarks.stock;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.safar.axon.json.EnvelopeMetaData;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.StoredEvent;
import org.safar.query.view.Kept;
import org.safar.query.view.View;
import org.safar.query.view.ViewCodec;

/** One of the exchange's views, as an event handler: for each event one document is read, changed and written. */
public final class StockView<D> {
    private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);

    private final View<D> view;
    private final ViewCodec<D> codec;
    private final MongoCollection<Document> collection;

    public StockView(View<D> view, MongoCollection<Document> collection) {
        this.view = view;
        this.codec = new ViewCodec<>(view);
        this.collection = collection;
    }

    @EventHandler
    void on(DomainEvent event, DomainEventMessage<?> message, TrackingToken token) {
        apply(new StoredEvent(
                token.position().orElseThrow() + 1,
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                UUID.fromString(message.getIdentifier()),
                message.getTimestamp(),
                "",
                EnvelopeMetaData.from(message.getMetaData()),
                event));
    }

    /** A write an event. */
    public void apply(StoredEvent event) {
        for (var key : view.keys(event)) {
            var found = collection.find(eq("_id", key)).first();
            var before = found == null ? null : codec.read(found).view();
            var after = new Kept<>(key, event.position(), view.on(key, before, event));
            collection.replaceOne(eq("_id", key), codec.write(after), OR_INSERT);
        }
    }
}
