package org.safar.mongo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.json.JacksonSerializer;
import org.bson.Document;

/** Which node folds which view, and how far it has come. */
public final class ViewTokens {
    /** The collection that holds them. */
    public static final String COLLECTION = "view_tokens";

    private ViewTokens() {}

    /**
     * @param node the same after a restart, so that a node which crashed takes its own claims back at once
     * @param claim how long a view waits for a node that died; every batch must take well under it
     */
    public static TokenStore in(MongoDatabase database, String node, Duration claim) {
        return MongoTokenStore.builder()
                .mongoTemplate(new Tokens(database))
                .serializer(JacksonSerializer.builder()
                        .objectMapper(new ObjectMapper())
                        .build())
                .nodeId(node)
                .claimTimeout(claim)
                .ensureIndexes(true)
                .build();
    }

    /** Takes a view's claims and positions away. Its processor must not run any more. */
    public static void forget(MongoDatabase database, String view) {
        database.getCollection(COLLECTION).deleteMany(Filters.eq("processorName", view));
    }

    /** Only the tokens: events never live in MongoDB, which gives no positions in commit order. */
    private record Tokens(MongoDatabase database) implements MongoTemplate {
        @Override
        public MongoCollection<Document> trackingTokensCollection() {
            return database.getCollection(COLLECTION);
        }

        @Override
        public MongoCollection<Document> eventCollection() {
            throw new UnsupportedOperationException("MongoDB holds no events");
        }

        @Override
        public MongoCollection<Document> snapshotCollection() {
            throw new UnsupportedOperationException("MongoDB holds no snapshots");
        }

        @Override
        public MongoCollection<Document> sagaCollection() {
            throw new UnsupportedOperationException("MongoDB holds no sagas");
        }

        @Override
        public MongoCollection<Document> deadLetterCollection() {
            throw new UnsupportedOperationException("views have no dead letters");
        }
    }
}
