package org.safar.query.casefile.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.safar.kernel.code.Deadline;

/** The consents among what falls due: a receipt can cover several scopes, and is told in one line. */
final class ExpiringConsents {
    private ExpiringConsents() {}

    static boolean is(Document deadline) {
        return Deadline.CONSENT.code().equals(deadline.getString("deadline"));
    }

    /**
     * One line a receipt, each with the scopes that nobody has given again or withdrawn.
     *
     * @param lines of deadlines of consents, with the deadline under {@code scope} and {@code recipient}
     */
    static List<Map<String, Object>> together(List<Map<String, Object>> lines) {
        var receipts = new LinkedHashMap<List<Object>, Map<String, Object>>();
        for (var line : lines) {
            var receipt = List.of(line.get("case"), line.get("about"));
            var told = receipts.computeIfAbsent(receipt, _ -> begun(line));
            scopes(told).add((String) line.get("scope"));
        }
        return List.copyOf(receipts.values());
    }

    private static Map<String, Object> begun(Map<String, Object> line) {
        var told = new LinkedHashMap<>(line);
        told.remove("scope");
        told.put("scopes", new ArrayList<String>());
        return told;
    }

    @SuppressWarnings("unchecked") // put there by begun
    private static List<String> scopes(Map<String, Object> told) {
        return (List<String>) Objects.requireNonNull(told.get("scopes"), "begun with its scopes");
    }
}
