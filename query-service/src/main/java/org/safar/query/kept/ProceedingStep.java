package org.safar.query.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ArticleCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.ProceedingKind;

/**
 * A step of a proceeding, as what is known to concern somebody. A proceeding concerns the victims of its trafficking event, and each of
 * them from the moment on when the event was known to link the case: what was known of the proceeding before that is known of the
 * case then.
 *
 * @param proceeding which one of those that were asked for, from 1: its id is not told
 * @param known position since which it is known to concern the case
 * @param knownAt when that was received
 * @param day on which it stands as it happened: the first one that its date can mean, or of its receipt where none is recorded,
 *     and no earlier than the step before it
 */
public record ProceedingStep(
        int proceeding,
        ProceedingKind kind,
        @Nullable ArticleCode article,
        Trace trace,
        long known,
        Instant knownAt,
        LocalDate day) {

    /**
     * In the order in which they became known.
     *
     * @param events trafficking events that link the case
     * @param proceedings on these events, in an order in which they are counted
     */
    public static List<ProceedingStep> of(CaseId victim, List<KeptThing> events, List<KeptThing> proceedings) {
        var links = events.stream()
                .collect(Collectors.toMap(event -> TipEventId.parse(event.id()), event -> link(victim, event)));
        var steps = new ArrayList<ProceedingStep>();
        for (var n = 0; n < proceedings.size(); n++) steps.addAll(of(n + 1, proceedings.get(n), links));
        steps.sort(Comparator.comparing(ProceedingStep::known)
                .thenComparing(step -> step.trace().position()));
        return List.copyOf(steps);
    }

    private static Trace link(CaseId victim, KeptThing event) {
        return event.traces().stream()
                .filter(trace -> victim.equals(trace.victim()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the event links somebody else"));
    }

    private static List<ProceedingStep> of(int number, KeptThing thing, Map<TipEventId, Trace> links) {
        var state = Objects.requireNonNull(thing.state().proceeding(), "not a proceeding");
        var link = Objects.requireNonNull(links.get(state.tipEvent()), "on none of the events");
        var steps = new ArrayList<ProceedingStep>();
        var day = LocalDate.MIN;
        for (var trace : thing.traces()) {
            var on = day(trace);
            if (on.isAfter(day)) day = on;
            var later = trace.position() > link.position() ? trace : link;
            steps.add(new ProceedingStep(
                    number, state.kind(), state.article(), trace, later.position(), later.receivedAt(), day));
        }
        return steps;
    }

    private static LocalDate day(Trace trace) {
        var date = trace.occurredOn();
        return date.recorded() ? date.earliest() : LocalDate.ofInstant(trace.receivedAt(), ZoneOffset.UTC);
    }
}
