package org.safar.query.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.UncheckedIOException;
import org.bson.Document;
import org.safar.axon.json.EventJson;
import org.safar.mongo.BulkStore;

/**
 * Documents as MongoDB holds them: {@code _id}, {@code position}, under {@code view} the fields that are searched by, and under
 * {@value #TEXT} the whole record as one text of the JSON in which events are written. One text, because a tree of thousands of
 * fields costs many times as much to write, to send and to read, and nobody asks for its branches.
 */
public final class ViewCodec<D> {
    /** Where a document holds the whole record. */
    public static final String TEXT = "text";

    static final String VIEW = "view";

    private static final ObjectMapper EVENTS = EventJson.mapper();

    private final View<D> view;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    public ViewCodec(View<D> view) {
        this.view = view;
        this.reader = EVENTS.readerFor(view.type());
        this.writer = EVENTS.writerFor(view.type());
    }

    public Document write(Kept<D> kept) {
        try {
            return new Document("_id", kept.id())
                    .append(BulkStore.POSITION, kept.position())
                    .append(VIEW, new Document(view.searched(kept.view())))
                    .append(TEXT, writer.writeValueAsString(kept.view()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a document of " + view.name() + " could not be written", e);
        }
    }

    public Kept<D> read(Document document) {
        try {
            D read = reader.readValue(document.getString(TEXT));
            return new Kept<>(document.getString("_id"), document.getLong(BulkStore.POSITION), read);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a document of " + view.name() + " could not be read", e);
        }
    }
}
