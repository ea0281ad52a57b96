package org.safar.query.referral.web;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safar.kernel.Malformed;
import org.safar.kernel.ReferralId;
import org.safar.query.referral.ReferralFile;
import org.safar.query.referral.ReferralView;
import org.safar.query.view.ViewReader;
import org.safar.query.view.Views;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Referrals that the caller has a part in. */
@Component
final class Referrals {
    private static final String ID = "_id";

    private final ViewReader<ReferralFile> files;
    private final Clock clock;

    Referrals(Views views, ObjectProvider<Clock> clock) {
        this.files = views.reader(new ReferralView());
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** @param more whether others follow after the last line */
    record Listed(List<Map<String, Object>> lines, boolean more) {}

    /** @param version which a command names in {@code If-Match} */
    record Told(long version, Map<String, Object> fields) {}

    /**
     * By rising id.
     *
     * @param after the last id of the page before
     * @param limit 1 or more
     */
    Listed list(Optional<String> after, int limit, Caller caller) {
        var from = after.map(id -> gt(ID, known(id).text())).orElse(empty());
        var lines = new ArrayList<Map<String, Object>>();
        files.collection()
                .find(and(ReferralSight.of(caller), from))
                .sort(ascending(ID))
                .limit(limit + 1)
                .forEach(document ->
                        lines.add(ReferralLines.of(files.read(document).view(), caller, clock.instant())));
        var more = lines.size() > limit;
        return new Listed(more ? lines.subList(0, limit) : lines, more);
    }

    /** @throws org.safar.web.ProblemException absent, also where it is not the caller's to see */
    Told one(String id, Caller caller) {
        var document = files.collection()
                .find(and(eq(ID, known(id).text()), ReferralSight.of(caller)))
                .first();
        if (document == null) throw Problems.absent();
        var file = files.read(document).view();
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
