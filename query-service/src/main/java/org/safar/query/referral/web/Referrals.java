package org.safar.query.referral.web;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.client.FindIterable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.safar.kernel.Malformed;
import org.safar.kernel.ReferralId;
import org.safar.mongo.BulkStore;
import org.safar.query.referral.ReferralFile;
import org.safar.query.referral.ReferralView;
import org.safar.query.view.ViewReader;
import org.safar.query.view.Views;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Referrals that the caller has a part in, for the API and for the console alike. Trees of the API's fields, in their order. */
@Component
public final class Referrals {
    private static final String ID = "_id";
    private static final Bson NEWS_FIRST = descending(BulkStore.POSITION);

    private final ViewReader<ReferralFile> files;
    private final Clock clock;

    Referrals(Views views, ObjectProvider<Clock> clock) {
        this.files = views.reader(new ReferralView());
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** @param more whether others follow after the last line */
    public record Listed(List<Map<String, Object>> lines, boolean more) {}

    /** @param version which a command names in {@code If-Match} */
    public record Told(long version, Map<String, Object> fields) {}

    /**
     * By rising id.
     *
     * @param after the last id of the page before
     * @param limit 1 or more
     */
    public Listed list(Optional<String> after, int limit, Caller caller) {
        var from = after.map(id -> gt(ID, known(id).text())).orElse(empty());
        var found = files.collection().find(and(ReferralSight.of(caller), from)).sort(ascending(ID));
        return listed(found.limit(limit + 1), limit, caller);
    }

    /**
     * One part of the desk: what waits for an answer by the day on which it is too late, anything else with the last news first.
     *
     * @param skipped how many come before
     * @param limit 1 or more
     */
    public Listed part(DeskPart part, int skipped, int limit, Caller caller) {
        var order = part.waits() ? ascending("view." + ReferralView.ANSWER_BY, ID) : orderBy(NEWS_FIRST, ascending(ID));
        var found = files.collection().find(ReferralSight.of(caller, part)).sort(order);
        return listed(found.skip(skipped).limit(limit + 1), limit, caller);
    }

    private Listed listed(FindIterable<Document> found, int limit, Caller caller) {
        var lines = new ArrayList<Map<String, Object>>();
        found.forEach(
                document -> lines.add(ReferralLines.of(files.read(document).view(), caller, clock.instant())));
        var more = lines.size() > limit;
        return new Listed(more ? lines.subList(0, limit) : lines, more);
    }

    /** @throws org.safar.web.ProblemException absent, also where it is not the caller's to see */
    public Told one(String id, Caller caller) {
        var file = files.find(known(id).text(), ReferralSight.of(caller))
                .orElseThrow(Problems::absent)
                .view();
        return new Told(file.version(), ReferralLines.of(file, caller, clock.instant()));
    }

    /** What cannot be an id is an id of nothing. */
    private static ReferralId known(String text) {
        try {
            return ReferralId.parse(text);
        } catch (Malformed _) {
            throw Problems.absent();
        }
    }
}
