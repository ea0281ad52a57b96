package org.safar.axon.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.safar.kernel.EventCatalogue;

/**
 * How what older builds stored becomes today's: one step from each older revision of an event to its next. Nothing is stored anew;
 * whoever reads gets the event as if it had been written today, inside a correction as well.
 */
public final class Revisions {
    private static final Map<Old, UnaryOperator<ObjectNode>> STEPS =
            Map.of(new Old("case.person-screened", 1), Revisions::screeningResult);

    private Revisions() {}

    /** @param revision that was stored */
    private record Old(String name, int revision) {}

    /**
     * The fields of today's revision.
     *
     * @param data the fields as they were stored; left as they are
     * @return empty where no steps lead from this revision to today's
     */
    public static Optional<ObjectNode> lift(String name, int revision, ObjectNode data) {
        if (!leadsToToday(name, revision)) return Optional.empty();
        var lifted = data.deepCopy();
        for (var each = revision; each < today(name); each++) {
            lifted = Objects.requireNonNull(STEPS.get(new Old(name, each))).apply(lifted);
        }
        return Optional.of(lifted);
    }

    static boolean leadsToToday(String name, int revision) {
        if (!EventCatalogue.all().containsKey(name) || revision >= today(name)) return false;
        for (var each = revision; each < today(name); each++) {
            if (!STEPS.containsKey(new Old(name, each))) return false;
        }
        return true;
    }

    static int today(String name) {
        return EventCatalogue.typeOf(Objects.requireNonNull(EventCatalogue.all().get(name)))
                .revision();
    }

    /** Before there was a result, no indicators meant that none were found. */
    private static ObjectNode screeningResult(ObjectNode screening) {
        return screening.put("result", screening.has("indicators") ? "indicators-found" : "none-found");
    }
}
