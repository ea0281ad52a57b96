package org.safar.query.kept.web;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.safar.axon.json.EventJson;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.ThingId;
import org.safar.kernel.ThingKind;
import org.safar.query.kept.KeptThing;
import org.safar.query.kept.KeptView;
import org.safar.query.kept.TipEventState;
import org.safar.query.view.ViewReader;
import org.safar.query.view.Views;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.springframework.stereotype.Component;

/** What organisations keep beside cases, for the API. Trees of its fields, in their order. */
@Component
public final class KeptThings {
    private static final String ID = "_id";
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    /** Of a hotline's month. */
    private static final Set<String> CALLERS = Set.of("calls", "personsMet");

    private final ObjectMapper events = EventJson.mapper();
    private final ViewReader<KeptThing> things;

    KeptThings(Views views) {
        this.things = views.reader(new KeptView());
    }

    /**
     * What a list asks for.
     *
     * @param hub whose things; all that the caller may see where none is named
     * @param after the last id of the page before
     * @param limit 1 or more
     */
    public record Asked(Optional<HubId> hub, Optional<String> after, int limit) {}

    /** @param more whether things follow after the last line */
    public record Listed(List<Map<String, Object>> lines, boolean more) {}

    /** @param version which a command names in {@code If-Match} */
    record Told(long version, Map<String, Object> fields) {}

    /** By rising id. */
    public Listed list(ThingKind kind, Asked asked, Caller caller) {
        var conditions =
                new ArrayList<Bson>(List.of(eq("view." + KeptView.KIND, kind.code()), KeptSight.of(caller, kind)));
        asked.hub().ifPresent(hub -> conditions.add(eq("view." + KeptView.HUB, hub.code())));
        conditions.add(asked.after().map(id -> gt(ID, known(kind, id).text())).orElse(empty()));
        var lines = new ArrayList<Map<String, Object>>();
        things.collection()
                .find(and(conditions))
                .sort(ascending(ID))
                .limit(asked.limit() + 1)
                .forEach(document -> lines.add(fields(things.read(document).view(), caller)));
        var more = lines.size() > asked.limit();
        return new Listed(more ? lines.subList(0, asked.limit()) : lines, more);
    }

    /** @throws org.safar.web.ProblemException absent, also where it is not the caller's to see */
    Told one(ThingKind kind, String id, Caller caller) {
        var thing = things.find(known(kind, id).text(), KeptSight.of(caller, kind))
                .orElseThrow(Problems::absent)
                .view();
        return new Told(thing.version(), fields(thing, caller));
    }

    private Map<String, Object> fields(KeptThing thing, Caller caller) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", thing.id().substring(thing.id().indexOf(':') + 1));
        fields.put("hub", thing.hub().code());
        fields.put("custodian", thing.custodian().value());
        fields.put("custodianKind", thing.custodianKind().code());
        fields.put("provenance", thing.provenance().code());
        fields.put("version", thing.version());
        fields.putAll(events.convertValue(thing.state().told(), FIELDS));
        var activity = thing.state().activity();
        if (activity != null && !KeptSight.countsCallers(caller, thing, activity)) leaveOutCallers(fields);
        var event = thing.state().tipEvent();
        if (event != null) fields.put("victims", victims(event, caller));
        return fields;
    }

    /** All of them: beside the rounded sum of all calls, those of some topics would tell the number of the others. */
    private static void leaveOutCallers(Map<String, Object> fields) {
        if (fields.get("activity") instanceof Map<?, ?> told) told.keySet().removeAll(CALLERS);
    }

    /** Those whose cases the caller may know of. That there are others is not said: it would tell of them. */
    private static List<String> victims(TipEventState event, Caller caller) {
        return event.victims().stream()
                .filter(victim -> KeptSight.knows(caller, victim.custodian(), victim.custodianKind()))
                .map(victim -> victim.victim().value())
                .toList();
    }

    /** What cannot be an id is an id of nothing. */
    private static ThingId known(ThingKind kind, String text) {
        try {
            return ThingId.parse(kind, text);
        } catch (Malformed _) {
            throw Problems.absent();
        }
    }
}
