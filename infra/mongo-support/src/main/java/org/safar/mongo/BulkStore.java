package org.safar.mongo;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Documents that each say which position they reflect, in {@value #POSITION}. A write that is not newer than what is there changes
 * nothing: the same batch written twice, or an old one written late by a node that lost its claim, does no harm. That, and not
 * transactions, is what keeps views right.
 */
public final class BulkStore {
    /** The position of the last event that a document reflects. */
    public static final String POSITION = "position";

    /** Keeps a request well under MongoDB's 48 MB. */
    private static final int PART = 5_000;

    /** Keeps an answer well under them too: a server in memory would put everything that it finds into one. */
    static final int ANSWER = 200;

    private static final InsertManyOptions INSERT_IN_ANY_ORDER = new InsertManyOptions().ordered(false);

    private final MongoCollection<Document> collection;
    private final Dialect dialect;

    BulkStore(MongoCollection<Document> collection, Dialect dialect) {
        this.collection = collection;
        this.dialect = dialect;
    }

    /** However many they are: they come a few at a time. */
    public FindIterable<Document> find(Bson filter) {
        return collection.find(filter).batchSize(ANSWER);
    }

    /** The document of this id, where the condition holds of it. */
    public Optional<Document> find(String id, Bson condition) {
        return find(List.of(id), condition).stream().findFirst();
    }

    /** As {@link #find(String, Bson)}, of a few, in no order. */
    public List<Document> find(Collection<String> ids, Bson condition) {
        return dialect.those(collection, ids, condition);
    }

    /** The documents themselves, for short questions; {@link #find} where there may be many. */
    public MongoCollection<Document> collection() {
        return collection;
    }

    /** So that questions about this field need not walk the collection; a server in memory walks it all the same. */
    public void index(String field) {
        if (dialect.indexes()) collection.createIndex(Indexes.ascending(field));
    }

    /** Those of the documents that are there, by id. */
    public Map<String, Document> read(Collection<String> ids) {
        var found = new HashMap<String, Document>();
        for (var part : parts(List.copyOf(ids))) {
            for (var document : find(in("_id", part))) found.put(document.getString("_id"), document);
        }
        return found;
    }

    /** Puts each document in the place of an older one, or there where none is. */
    public void write(Collection<Document> documents) {
        for (var part : parts(List.copyOf(documents))) dialect.older(collection, part);
    }

    /** For documents that are most likely not there yet, which is much faster than {@link #write}. */
    public void insert(Collection<Document> documents) {
        for (var part : parts(List.copyOf(documents))) {
            try {
                collection.insertMany(part, INSERT_IN_ANY_ORDER);
            } catch (MongoBulkWriteException e) {
                write(onlyDuplicates(e).stream().map(part::get).toList());
            }
        }
    }

    static List<Integer> onlyDuplicates(MongoBulkWriteException e) {
        var places = new ArrayList<Integer>();
        for (var error : e.getWriteErrors()) {
            if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            places.add(error.getIndex());
        }
        if (e.getWriteConcernError() != null) throw e;
        return places;
    }

    private static <T> List<List<T>> parts(List<T> all) {
        var parts = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += PART) {
            parts.add(all.subList(from, Math.min(all.size(), from + PART)));
        }
        return parts;
    }
}
