package org.safar.query.casefile.web;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.BreachCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.HubId;
import org.safar.kernel.code.Codes;
import org.safar.kernel.code.Provenance;
import org.safar.query.casefile.web.Cases.Listed;
import org.safar.web.Caller;
import org.safar.web.ProblemException;
import org.safar.web.Problems;
import org.springframework.util.MultiValueMap;

/**
 * Breaches of protective rules in the cases that a caller may know of: found, and cleared where a later report showed that the
 * rule had been kept. They are read off the case files, so whoever may not know of a case learns of no breach in it.
 */
public final class Breaches {
    private static final Set<String> PARAMETERS =
            Set.of("rule", "hub", "provenance", "open", "from", "to", "after", "limit");
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 200;
    private static final int MONTH = "2026-03".length();

    private final CaseShelf shelf;
    private final CaseAnswers answers;

    Breaches(CaseShelf shelf, CaseAnswers answers) {
        this.shelf = shelf;
        this.answers = answers;
    }

    /**
     * By rising id of the case, in the order in which they were found there.
     *
     * @param query rule, hub, provenance, open (true or false), from and to (months in which they were found), after (the last id
     *     of the page before), limit
     * @throws ProblemException a parameter that is not known, or has a value that it cannot have
     */
    public Listed list(Caller caller, MultiValueMap<String, String> query) {
        var sight = Sight.of(caller);
        var asked = Parameters.of(query, PARAMETERS);
        var limit = Math.max(1, asked.number("limit", PAGE, LARGEST_PAGE));
        var filter = filter(asked);
        var after = asked.one("after")
                .map(text -> meant(BreachId.parameter("after", text), sight))
                .orElse(null);
        var lines = new ArrayList<Map<String, Object>>();
        // each case has one at least, save the one at which the page before ended: it may have none left
        for (var kept : found(sight, narrowing(asked, filter), after, limit + 2)) {
            for (var breach : breaches(kept, filter, after)) lines.add(line(kept, breach, sight, caller));
        }
        var more = lines.size() > limit;
        return new Listed(List.copyOf(more ? lines.subList(0, limit) : lines), more);
    }

    private static BreachFilter filter(Parameters asked) {
        var filter = new BreachFilter(
                asked.code("rule", BreachCode.class).orElse(null),
                asked.yesOrNo("open").orElse(null),
                asked.month("from").orElse(null),
                asked.month("to").orElse(null));
        if (filter.reversed()) throw Problems.invalidParameter("to", "not before from");
        return filter;
    }

    private BreachId meant(BreachId known, Sight sight) {
        return new BreachId(answers.meant(known.ofCase(), sight), known.number());
    }

    private List<Document> found(Sight sight, List<Bson> narrowing, @Nullable BreachId after, int limit) {
        return after == null
                ? shelf.list(sight, narrowing, null, limit)
                : shelf.listFrom(sight, narrowing, after.ofCase(), limit);
    }

    private static List<Bson> narrowing(Parameters asked, BreachFilter filter) {
        var narrowing = new ArrayList<>(filter.cases());
        asked.code("hub", HubId.class).ifPresent(hub -> narrowing.add(eq("view.hub", hub.code())));
        asked.code("provenance", Provenance.class)
                .ifPresent(provenance -> narrowing.add(eq("view.provenance", provenance.code())));
        return narrowing;
    }

    /** @param number in the case, from 1 */
    private record Numbered(int number, Document breach) {}

    private static List<Numbered> breaches(Document kept, BreachFilter filter, @Nullable BreachId after) {
        var all = state(kept).getList("breaches", Document.class);
        var from = after != null && after.ofCase().equals(id(kept)) ? after.number() : 0;
        var meant = new ArrayList<Numbered>();
        for (var n = from; n < all.size(); n++) {
            if (filter.matches(all.get(n))) meant.add(new Numbered(n + 1, all.get(n)));
        }
        return meant;
    }

    /** Under a pseudonym it says nothing that singles a case out. */
    private Map<String, Object> line(Document kept, Numbered numbered, Sight sight, Caller caller) {
        var file = kept.get("view", Document.class);
        var state = state(kept);
        var breach = numbered.breach();
        var shown = new CaseId(answers.id(id(kept), sight));
        var line = new LinkedHashMap<String, Object>();
        line.put("id", new BreachId(shown, numbered.number()).text());
        line.put("case", shown.value());
        copy(line, file, "hub", "provenance");
        copy(line, state, "custodianKind", "standing");
        if (sight.opens()) copy(line, state, "custodian");
        copy(line, breach, "rule");
        Codes.find(BreachCode.class, breach.getString("rule")).ifPresent(rule -> line.put("meaning", rule.meaning()));
        copy(line, breach, "event", "acknowledged", "open");
        if (sight.opens()) copy(line, breach, "about", "found", "foundAt", "cleared", "clearedAt");
        else months(line, breach);
        if (Sight.knowsPositions(caller)) copy(line, breach, "foundPosition");
        return line;
    }

    private static void months(Map<String, Object> line, Document breach) {
        line.put("foundIn", breach.get("foundAt", "").substring(0, MONTH));
        var cleared = breach.getString("clearedAt");
        if (cleared != null) line.put("clearedIn", cleared.substring(0, MONTH));
    }

    private static void copy(Map<String, Object> line, Document from, String... names) {
        for (var name : names) if (from.get(name) != null) line.put(name, from.get(name));
    }

    private static Document state(Document kept) {
        return kept.get("view", Document.class).get("state", Document.class);
    }

    private static CaseId id(Document kept) {
        return CaseId.parse(kept.getString("_id"));
    }
}
