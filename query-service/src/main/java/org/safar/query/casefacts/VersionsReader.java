package org.safar.query.casefacts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.safar.axon.json.EventJson;
import org.safar.figures.CaseFacts;
import org.safar.figures.CaseFacts.Version;
import org.safar.kernel.CaseId;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.mongo.BulkStore;
import org.safar.query.view.ViewCodec;

/** Reads of a case's facts what a table needs, and passes over the history, which is half of the text. */
final class VersionsReader {
    private final ObjectReader reader =
            EventJson.mapper().readerFor(OfDocument.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    record OfDocument(@Nullable OfCase facts) {}

    record OfCase(CaseId id, Provenance provenance, List<Version> versions) {}

    /** Without their history; empty for the document that is not a case's. */
    Optional<CaseFacts> read(Document document) {
        try {
            OfDocument read = reader.readValue(document.getString(ViewCodec.TEXT));
            var position = document.getLong(BulkStore.POSITION);
            return Optional.ofNullable(read.facts())
                    .map(it -> new CaseFacts(it.id(), it.provenance(), CaseHistory.EMPTY, position, it.versions()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("case facts could not be read", e);
        }
    }
}
