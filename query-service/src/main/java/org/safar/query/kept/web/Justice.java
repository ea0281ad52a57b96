package org.safar.query.kept.web;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.List;
import org.safar.kernel.CaseId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.ProceedingStage;
import org.safar.query.kept.KeptThing;
import org.safar.query.kept.KeptView;
import org.safar.query.kept.ProceedingState;
import org.safar.query.view.ViewReader;
import org.safar.query.view.Views;
import org.safar.web.Caller;
import org.springframework.stereotype.Component;

/** What courts do about the trafficking event of which somebody is a victim. */
@Component
public final class Justice {
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
        var events = new ArrayList<String>();
        things.collection()
                .find(and(eq("view." + KeptView.VICTIMS, victim.value()), KeptSight.of(caller, ThingKind.TIP_EVENT)))
                .forEach(document -> events.add(
                        TipEventId.parse(things.read(document).view().id()).value()));
        if (events.isEmpty()) return List.of();
        var courses = new ArrayList<Course>();
        things.collection()
                .find(and(
                        eq("view." + KeptView.KIND, ThingKind.PROCEEDING.code()),
                        in("view." + KeptView.TIP_EVENT, events),
                        KeptSight.of(caller, ThingKind.PROCEEDING)))
                .sort(ascending("_id"))
                .forEach(document -> {
                    var state = things.read(document).view().state().proceeding();
                    if (state != null) courses.add(Course.of(state));
                });
        return List.copyOf(courses);
    }
}
