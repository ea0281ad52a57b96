package org.safar.query.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.Document;

/** SHA-256 over a view's documents in the order of their ids, each as JSON with sorted fields: equal content, equal hash. */
public final class ViewHash {
    private static final ObjectMapper CANONICAL =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private ViewHash() {}

    /**
     * @param position the documents were at this position before and after they were read
     * @param hash in hex
     */
    public record Stamp(long position, String hash) {}

    /** Of what the view shows now. Reads again while it moves. @throws IllegalStateException when it moves all the time */
    public static Stamp of(ViewReader<?> reader) {
        for (var attempt = 0; attempt < 10; attempt++) {
            var position = reader.recordedPosition();
            var documents = reader.documents(Filters.empty()).sort(Sorts.ascending("_id"));
            var hash = of(documents);
            if (reader.recordedPosition() == position) return new Stamp(position, hash);
        }
        throw new IllegalStateException("the view moves all the time");
    }

    /** @param documents in the order of their ids */
    public static String of(Iterable<Document> documents) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var document : documents) {
                digest.update(CANONICAL.writeValueAsBytes(document));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("a document could not be hashed", e);
        }
    }
}
