package org.safar.query.casefile.web;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.CaseId;
import org.safar.query.casefile.CaseFile;
import org.safar.query.pseudonym.Pseudonyms;
import org.safar.query.view.Kept;
import org.safar.query.view.ViewCodec;
import org.safar.query.view.ViewReader;

/** The case files as the view keeps them, always under a caller's condition. */
final class CaseShelf {
    private static final String ID = "_id";

    /** The easternmost of the hubs' zones: a consent ends with its last day wherever that ends first. */
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(6);

    /** Half a megabyte. */
    private static final int IDS = 10_000;

    private final ViewReader<CaseFile> files;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    /** @param clock tells the day up to which consents hold */
    CaseShelf(ViewReader<CaseFile> files, Pseudonyms pseudonyms, Clock clock) {
        this.files = files;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    Optional<CaseFile> find(CaseId id, Sight sight) {
        return files.find(id.text(), sight.condition(today())).map(Kept::view);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), EASTERNMOST);
    }

    /**
     * Only what lists show, by rising id as the caller knows it: lists of the same cases in one order would say which pseudonym is whose.
     *
     * @param after the last id of the page before; none for the first page
     * @param limit 1 or more
     */
    List<Document> list(Sight sight, List<Bson> narrowing, @Nullable CaseId after, int limit) {
        var mandate = sight.mandate();
        if (mandate != null) return list(sight, mandate, narrowing, after, false, limit);
        return listed(sight, narrowing, after == null ? empty() : gt(ID, after.text()), limit);
    }

    /** As {@link #list}, with the case at which the page before ended. */
    List<Document> listFrom(Sight sight, List<Bson> narrowing, CaseId first, int limit) {
        var mandate = sight.mandate();
        if (mandate != null) return list(sight, mandate, narrowing, first, true, limit);
        return listed(sight, narrowing, gte(ID, first.text()), limit);
    }

    private List<Document> listed(Sight sight, List<Bson> narrowing, Bson from, int limit) {
        var conditions = new ArrayList<>(narrowing);
        conditions.add(from);
        return sorted(sight, conditions, ID, limit);
    }

    /** No server knows this order: the ids of all cases are read, and of those on the page what lists show. */
    private List<Document> list(
            Sight sight, String mandate, List<Bson> narrowing, @Nullable CaseId start, boolean included, int limit) {
        var pseudonym = pseudonyms.under(mandate);
        var from = start == null ? "" : pseudonym.apply(start).value();
        var page = new TreeMap<String, String>();
        var condition = condition(sight, narrowing);
        for (var kept :
                files.collection().find(condition).projection(include(ID)).batchSize(IDS)) {
            var id = kept.getString(ID);
            var shown = pseudonym.apply(CaseId.parse(id)).value();
            var order = shown.compareTo(from);
            if (order > 0 || included && order == 0) page.put(shown, id);
            if (page.size() > limit) page.pollLastEntry();
        }
        var lines = new HashMap<String, Document>();
        for (var kept : files.documents(page.values(), condition)) lines.put(kept.getString(ID), kept);
        return page.values().stream()
                .flatMap(id -> Stream.ofNullable(lines.get(id)))
                .toList();
    }

    /** Only what lists show, by a field that has an index, rising. */
    List<Document> sorted(Sight sight, List<Bson> narrowing, String field, int limit) {
        return files.collection()
                .find(condition(sight, narrowing))
                .projection(exclude(ViewCodec.TEXT))
                .sort(field.equals(ID) ? ascending(ID) : ascending(field, ID))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** Only what lists show, in no order. */
    List<Document> all(Sight sight, List<Bson> narrowing) {
        return files.documents(condition(sight, narrowing))
                .projection(exclude(ViewCodec.TEXT))
                .into(new ArrayList<>());
    }

    private Bson condition(Sight sight, List<Bson> narrowing) {
        var conditions = new ArrayList<>(narrowing);
        conditions.add(sight.condition(today()));
        return and(conditions);
    }
}
