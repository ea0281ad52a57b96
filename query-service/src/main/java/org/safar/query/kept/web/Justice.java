package org.safar.query.kept.web;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.safar.axon.json.EventJson;
import org.safar.kernel.CaseId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.ProceedingStage;
import org.safar.query.kept.KeptThing;
import org.safar.query.kept.KeptView;
import org.safar.query.kept.ProceedingState;
import org.safar.query.kept.ProceedingStep;
import org.safar.query.view.ViewReader;
import org.safar.query.view.Views;
import org.safar.web.Caller;
import org.springframework.stereotype.Component;

/** What courts do about the trafficking event of which somebody is a victim. */
@Component
public final class Justice {
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    private final ObjectMapper events = EventJson.mapper();
    private final ViewReader<KeptThing> things;

    Justice(Views views) {
        this.things = views.reader(new KeptView());
    }

    /**
     * A proceeding without its id: an id is one for all mandates, and whoever compares two could join what each alone may see.
     *
     * @param steps each stage to which it came, in order
     */
    public record Course(ProceedingKind kind, List<Step> steps) {
        public Course {
            steps = List.copyOf(steps);
        }

        private static Course of(ProceedingState state) {
            return new Course(
                    state.kind(),
                    state.steps().stream()
                            .map(step -> new Step(step.stage(), step.on()))
                            .toList());
        }
    }

    /** @param on when it came to the stage */
    public record Step(ProceedingStage stage, PartialDate on) {}

    /**
     * Proceedings on the events that link the case, by rising id: of events and proceedings that the caller may see by themselves.
     *
     * @param victim a case that the caller was found to see
     */
    public List<Course> of(CaseId victim, Caller caller) {
        return proceedings(events(victim, caller), caller).stream()
                .map(thing -> Course.of(Objects.requireNonNull(thing.state().proceeding())))
                .toList();
    }

    /** The steps of the same proceedings, in the order in which they became known; they are counted in the same order. */
    public List<ProceedingStep> steps(CaseId victim, Caller caller) {
        var events = events(victim, caller);
        return ProceedingStep.of(victim, events, proceedings(events, caller));
    }

    /** A step in the words of the API, with its position, which not everybody may know. */
    public Map<String, Object> told(ProceedingStep step) {
        var told = new LinkedHashMap<String, Object>();
        told.put("proceeding", step.proceeding());
        told.put("kind", step.kind().code());
        if (step.article() != null) told.put("article", step.article().value());
        told.put("knownAt", events.convertValue(step.knownAt(), String.class));
        told.putAll(events.convertValue(step.trace(), FIELDS));
        return told;
    }

    private List<KeptThing> events(CaseId victim, Caller caller) {
        return found(and(eq("view." + KeptView.VICTIMS, victim.value()), KeptSight.of(caller, ThingKind.TIP_EVENT)));
    }

    private List<KeptThing> proceedings(List<KeptThing> events, Caller caller) {
        if (events.isEmpty()) return List.of();
        var ids = events.stream()
                .map(event -> TipEventId.parse(event.id()).value())
                .toList();
        return found(and(
                eq("view." + KeptView.KIND, ThingKind.PROCEEDING.code()),
                in("view." + KeptView.TIP_EVENT, ids),
                KeptSight.of(caller, ThingKind.PROCEEDING)));
    }

    private List<KeptThing> found(Bson condition) {
        var found = new ArrayList<KeptThing>();
        things.collection()
                .find(condition)
                .sort(ascending("_id"))
                .forEach(document -> found.add(things.read(document).view()));
        return found;
    }
}
