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
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/** How a document takes the place of an older one, and of an older one only. */
interface Replacing {

    void older(MongoCollection<Document> collection, List<Document> documents);

    /** Whether the server knows indexes other than unique ones. */
    boolean indexes();

    /** The server compares: right with any number of nodes. */
    final class ByServer implements Replacing {
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
        public boolean indexes() {
            return true;
        }
    }

    /**
     * For the server in this JVM, which uses its index only for a question that names the id and nothing else, and would walk the
     * whole collection once for each document. Nobody but this JVM writes to it, so comparing here, one at a time, is as good.
     */
    final class InThisJvm implements Replacing {
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
            if (!newer.isEmpty()) replace(collection, newer, Replacing::sameId);
        }

        @Override
        public boolean indexes() {
            return false;
        }

        private static long position(Document document) {
            return ((Number) Objects.requireNonNull(document.get(POSITION))).longValue();
        }
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
