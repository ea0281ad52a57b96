package org.safar.query.casefile.web;

import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.safar.axon.json.Instants;
import org.safar.kernel.BreachCode;

/**
 * Which breaches are meant, of a case and among cases.
 *
 * @param open still broken, or cleared; both where not said
 * @param from the first month in which it was found, by the exchange's clock
 * @param to the last such month
 */
record BreachFilter(
        @Nullable BreachCode rule,
        @Nullable Boolean open,
        @Nullable YearMonth from,
        @Nullable YearMonth to) {
    private static final String BREACHED = "view.state.breached";

    /** Cases that have such a breach: first by a field that has an index. */
    List<Bson> cases() {
        var breached = Boolean.TRUE.equals(open) ? eq(BREACHED, "open") : in(BREACHED, "open", "cleared");
        var one = new Document();
        if (rule != null) one.append("rule", rule.code());
        if (open != null) one.append("open", open);
        var found = new Document();
        if (from != null) found.append("$gte", begin(from));
        if (to != null) found.append("$lt", begin(to.plusMonths(1)));
        if (!found.isEmpty()) one.append("foundAt", found);
        return one.isEmpty() ? List.of(breached) : List.of(breached, elemMatch("view.state.breaches", one));
    }

    boolean reversed() {
        return from != null && to != null && to.isBefore(from);
    }

    boolean matches(Document breach) {
        var foundAt = breach.get("foundAt", "");
        return (rule == null || rule.code().equals(breach.getString("rule")))
                && (open == null || open.equals(breach.getBoolean("open")))
                && (from == null || foundAt.compareTo(begin(from)) >= 0)
                && (to == null || foundAt.compareTo(begin(to.plusMonths(1))) < 0);
    }

    /** As instants are kept: their text sorts as they do. */
    private static String begin(YearMonth month) {
        return Instants.text(month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
