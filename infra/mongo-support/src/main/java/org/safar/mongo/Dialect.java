package org.safar.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static org.safar.mongo.BulkStore.POSITION;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What the servers are asked each in its own way. */
interface Dialect {

    /** Puts each document in the place of an older one, and of an older one only. */
    void older(MongoCollection<Document> collection, List<Document> documents);

    /** The documents of these ids of which the condition holds, in no order. */
    List<Document> those(MongoCollection<Document> collection, Collection<String> ids, Bson condition);

    /** Whether the server knows indexes other than unique ones. */
    boolean indexes();

    /** The server compares: right with any number of nodes. */
    final class ByServer implements Dialect {
        @Override
        public void older(MongoCollection<Document> collection, List<Document> documents) {
            try {
                replace(collection, documents, it -> and(sameId(it), lt(POSITION, it.get(POSITION))));
            } catch (MongoBulkWriteException e) {
                // no older one was found and none could be put there: a newer one is there already
                BulkStore.onlyDuplicates(e);
            }
        }

        @Override
        public List<Document> those(MongoCollection<Document> collection, Collection<String> ids, Bson condition) {
            return found(collection, and(in("_id", ids), condition));
        }

        @Override
        public boolean indexes() {
            return true;
        }
    }

    /**
     * For the server in this JVM, which uses its index only for a question that names the id and nothing else, and would walk the
     * whole collection once for each document. Nobody but this JVM writes to it, so comparing here, one at a time, is as good.
     */
    final class InThisJvm implements Dialect {
        @Override
        public synchronized void older(MongoCollection<Document> collection, List<Document> documents) {
            var there = new HashMap<Object, Long>();
            var ids = documents.stream().map(it -> it.get("_id")).toList();
            for (var it : collection.find(in("_id", ids)).projection(include(POSITION))) {
                there.put(it.get("_id"), position(it));
            }
            var newer = documents.stream()
                    .filter(it -> position(it) > there.getOrDefault(it.get("_id"), Long.MIN_VALUE))
                    .toList();
            if (!newer.isEmpty()) replace(collection, newer, Dialect::sameId);
        }

        /** Found by their ids alone, and then held against the condition by the server's own rules. */
        @Override
        public List<Document> those(MongoCollection<Document> collection, Collection<String> ids, Bson condition) {
            var asked = new BsonDocumentReader(condition.toBsonDocument(Document.class, collection.getCodecRegistry()));
            var query = inServersTerms(
                    new DocumentCodec().decode(asked, DecoderContext.builder().build()));
            var matcher = new DefaultQueryMatcher();
            return found(collection, in("_id", ids)).stream()
                    .filter(it -> matcher.matches(inServersTerms(it), query))
                    .toList();
        }

        private static de.bwaldvogel.mongo.bson.Document inServersTerms(Map<?, ?> values) {
            var document = new de.bwaldvogel.mongo.bson.Document();
            values.forEach((name, value) -> document.put((String) name, term(value)));
            return document;
        }

        private static @Nullable Object term(@Nullable Object value) {
            return switch (value) {
                case Map<?, ?> values -> inServersTerms(values);
                case List<?> values -> values.stream().map(InThisJvm::term).toList();
                case Date date -> date.toInstant();
                case null, default -> value;
            };
        }

        @Override
        public boolean indexes() {
            return false;
        }

        private static long position(Document document) {
            return ((Number) Objects.requireNonNull(document.get(POSITION))).longValue();
        }
    }

    private static List<Document> found(MongoCollection<Document> collection, Bson condition) {
        return collection.find(condition).batchSize(BulkStore.ANSWER).into(new ArrayList<>());
    }

    private static Bson sameId(Document document) {
        return eq("_id", document.get("_id"));
    }

    private static void replace(
            MongoCollection<Document> collection, List<Document> documents, Function<Document, Bson> old) {
        var upsert = new ReplaceOptions().upsert(true);
        var writes = documents.stream()
                .map(it -> new ReplaceOneModel<>(old.apply(it), it, upsert))
                .toList();
        collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }
}
