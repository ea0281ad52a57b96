package org.safar.query.view;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.bson.Document;
import org.safar.axon.json.EventJson;
import org.safar.mongo.BulkStore;

/**
 * Documents as MongoDB holds them: {@code _id}, {@code position} and, under {@code view}, the same JSON in which events are
 * written.
 */
public final class ViewCodec<D> {
    static final String VIEW = "view";

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final ObjectMapper EVENTS = EventJson.mapper();
    private static final ObjectMapper PLAIN = new ObjectMapper();

    private final Class<D> type;

    public ViewCodec(Class<D> type) {
        this.type = type;
    }

    public Document write(Kept<D> kept) {
        try (var tokens = new TokenBuffer(EVENTS, false)) {
            EVENTS.writeValue(tokens, kept.view());
            var fields = PLAIN.readValue(tokens.asParser(), FIELDS);
            return new Document("_id", kept.id())
                    .append(BulkStore.POSITION, kept.position())
                    .append(VIEW, fields);
        } catch (IOException e) {
            throw new UncheckedIOException("a document of " + type.getSimpleName() + " could not be written", e);
        }
    }

    public Kept<D> read(Document document) {
        try (var tokens = new TokenBuffer(PLAIN, false)) {
            PLAIN.writeValue(tokens, document.get(VIEW));
            var position = document.getLong(BulkStore.POSITION);
            return new Kept<>(document.getString("_id"), position, EVENTS.readValue(tokens.asParser(), type));
        } catch (IOException e) {
            throw new UncheckedIOException("a document of " + type.getSimpleName() + " could not be read", e);
        }
    }
}
