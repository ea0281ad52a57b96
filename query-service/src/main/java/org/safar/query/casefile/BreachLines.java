package org.safar.query.casefile;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.safar.axon.json.Instants;
import org.safar.query.casefile.CaseFile.Entry;
import org.safar.query.casefile.CaseState.FoundBreach;

/** What lists of breaches are narrowed by, and show: each breach of a case, cleared ones too, beside the whole file. */
final class BreachLines {
    private BreachLines() {}

    static List<Document> of(CaseFile file) {
        return file.state().breaches().stream().map(breach -> of(file, breach)).toList();
    }

    private static Document of(CaseFile file, FoundBreach breach) {
        var line = new Document("rule", breach.rule().code())
                .append("open", breach.cleared() == null)
                .append("about", breach.about())
                .append("found", breach.found());
        put(line, "event", file.entry(breach.about()).map(Entry::name).orElse(null));
        put(line, "foundAt", receivedAt(file, breach.found()));
        file.entry(breach.found()).ifPresent(entry -> line.append("foundPosition", entry.position()));
        var acknowledged = breach.acknowledged();
        if (acknowledged != null) line.append("acknowledged", acknowledged.code());
        var cleared = breach.cleared();
        if (cleared != null) {
            line.append("cleared", cleared);
            put(line, "clearedAt", receivedAt(file, cleared));
        }
        return line;
    }

    private static @Nullable String receivedAt(CaseFile file, long sequence) {
        return file.entry(sequence)
                .map(entry -> Instants.text(entry.receivedAt()))
                .orElse(null);
    }

    private static void put(Document line, String name, @Nullable String value) {
        if (value != null) line.append(name, value);
    }
}
