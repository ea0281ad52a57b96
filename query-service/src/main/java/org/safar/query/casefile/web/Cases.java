package org.safar.query.casefile.web;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.CaseId;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.Provenance;
import org.safar.query.casefile.CaseFile;
import org.safar.query.casefile.Identification;
import org.safar.query.casefile.Standing;
import org.safar.web.Caller;
import org.safar.web.ProblemException;
import org.safar.web.Problems;
import org.springframework.util.MultiValueMap;

/**
 * What a caller is told of cases: the one way to them, for the API and for the console alike. Trees of the fields of the
 * API, in their order.
 */
public final class Cases {
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final CaseShelf shelf;
    private final CaseAnswers answers;
    private final Asides asides;

    Cases(CaseShelf shelf, CaseAnswers answers, Asides asides) {
        this.shelf = shelf;
        this.answers = answers;
        this.asides = asides;
    }

    /**
     * A page of a list.
     *
     * @param more whether cases follow after the last line
     */
    public record Listed(List<Map<String, Object>> lines, boolean more) {}

    /**
     * @param tag is another one when something else is told; of a case by itself its version, which a command names in {@code
     *     If-Match}
     */
    public record Told(String tag, Map<String, Object> fields) {}

    /** How far somebody gets with cases at all. */
    public enum Reach {
        NOTHING,
        LISTS,
        OPENS
    }

    public Reach reach(Caller caller) {
        var sight = Sight.of(caller);
        return sight.opens() ? Reach.OPENS : sight.lists() ? Reach.LISTS : Reach.NOTHING;
    }

    /**
     * The caller's cases by rising id.
     *
     * @param query hub, provenance, identification, standing, after (the last id of the page before), limit
     * @throws ProblemException a parameter that is not known, or has a value that it cannot have
     */
    public Listed list(Caller caller, MultiValueMap<String, String> query) {
        var sight = Sight.of(caller);
        var asked = Parameters.of(query, Set.of("hub", "provenance", "identification", "standing", "after", "limit"));
        var limit = Math.max(1, asked.number("limit", PAGE, LARGEST_PAGE));
        var after =
                asked.one("after").map(text -> answers.meant(id(text), sight)).orElse(null);
        var found = shelf.list(sight, narrowing(asked), after, limit + 1);
        var lines = found.stream()
                .limit(limit)
                .map(kept -> answers.line(kept, sight))
                .toList();
        return new Listed(lines, found.size() > limit);
    }

    /** How a case stands. @throws ProblemException absent, also where it is not the caller's to see */
    public Told open(String id, Caller caller) {
        var sight = Sight.of(caller);
        var file = find(id, sight);
        return new Told(Long.toString(file.version()), answers.file(file, sight, caller));
    }

    /**
     * Every event of a case and how the case stood after it: as it was known, with what was learned later unknown to it,
     * or as it happened, with corrections in their place. Beside them what happened to other things and concerns the case, as far as
     * the caller may see it, in the order of the same axis.
     *
     * @param query until: the last sequence to tell; axis: known or happened
     * @throws ProblemException as {@link #list} and {@link #open}
     */
    public Told history(String id, Caller caller, MultiValueMap<String, String> query) {
        var sight = Sight.of(caller);
        var asked = Parameters.of(query, Set.of("until", "axis"));
        var until = asked.number("until", Integer.MAX_VALUE, Integer.MAX_VALUE);
        var axis = asked.one("axis").orElse("known");
        if (!Set.of("known", "happened").contains(axis)) throw Problems.invalidParameter("axis", "known or happened");
        var file = find(id, sight);
        var happened = axis.equals("happened");
        var moments = happened ? file.asHappened(until) : file.asKnown();
        var concerning = asides.of(file.id(), caller);
        var beside = happened ? file.besideAsHappened(until, concerning) : file.besideAsKnown(until, concerning);
        var body = new LinkedHashMap<String, Object>();
        body.put("id", answers.id(file.id(), sight));
        body.put("version", file.version());
        body.put(
                "events",
                moments.stream()
                        .filter(moment -> moment.entry().sequence() <= until)
                        .map(moment -> answers.step(moment.entry(), moment.after(), caller))
                        .toList());
        body.put(
                "beside",
                beside.stream().map(each -> answers.beside(each, caller)).toList());
        return new Told(tag(file, beside.size()), body);
    }

    private static String tag(CaseFile file, int beside) {
        return beside == 0 ? Long.toString(file.version()) : file.version() + "-" + beside;
    }

    /** Whose case it is that the caller knows under this id, for what else is told of it. @throws ProblemException as {@link #open} */
    public CaseId meant(String id, Caller caller) {
        return find(id, Sight.of(caller)).id();
    }

    private CaseFile find(String id, Sight sight) {
        if (!sight.opens()) throw Problems.absent();
        return shelf.find(answers.meant(known(id), sight), sight).orElseThrow(Problems::absent);
    }

    /** What cannot be an id is an id of nothing. */
    private static CaseId known(String text) {
        try {
            return CaseId.parse(text);
        } catch (Malformed _) {
            throw Problems.absent();
        }
    }

    private static CaseId id(String text) {
        try {
            return CaseId.parse(text);
        } catch (Malformed malformed) {
            throw Problems.invalidParameter("after", malformed.code().meaning());
        }
    }

    private static List<Bson> narrowing(Parameters asked) {
        var narrowing = new ArrayList<Bson>();
        narrow(narrowing, "view.hub", asked.code("hub", HubId.class).orElse(null));
        narrow(
                narrowing,
                "view.provenance",
                asked.code("provenance", Provenance.class).orElse(null));
        narrow(
                narrowing,
                "view.state.identification",
                asked.code("identification", Identification.class).orElse(null));
        narrow(
                narrowing,
                "view.state.standing",
                asked.code("standing", Standing.class).orElse(null));
        return narrowing;
    }

    private static void narrow(List<Bson> narrowing, String field, @Nullable Code value) {
        if (value != null) narrowing.add(eq(field, value.code()));
    }
}
