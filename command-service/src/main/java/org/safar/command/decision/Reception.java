package org.safar.command.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Outcome.EventRef;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.Provenance;

/**
 * How every thing receives a report: in reach? known already? seen the right version? every step lawful? of the thing's provenance?
 * breaches acknowledged?
 */
public final class Reception {
    private Reception() {}

    /** What to store, and what to answer once it is stored. */
    public record Answer(Outcome outcome, List<DomainEvent> events) {
        private static Answer nothing(Outcome outcome) {
            return new Answer(outcome, List.of());
        }
    }

    /**
     * @param things the provenance of the thing; null where the report says it
     * @param version the thing's last sequence, -1 before its first event
     * @param law the decider of the thing, standing on its state
     */
    public static <S> Answer receive(
            Report report, @Nullable Provenance things, long version, MessageLog log, S state, Law<S> law) {
        var outOfReach = law.outOfReach(state, report);
        if (outOfReach.isPresent()) return Answer.nothing(refused(outOfReach.get(), ""));
        var envelope = report.envelope();
        var earlier = log.earlier(envelope.messageId());
        if (earlier != null) {
            return Answer.nothing(
                    log.sameContent(envelope.messageId(), envelope.messageHash())
                            ? new Outcome.Duplicate(earlier)
                            : new Outcome.Refused(
                                    RefusalCode.MESSAGE_ID_REUSED, "/id", RefusalCode.MESSAGE_ID_REUSED.meaning()));
        }
        var expected = report.expectedVersion();
        if (expected != null && expected != version) {
            return Answer.nothing(new Outcome.Stale(version, log.after(expected)));
        }
        return decideAll(report, things, version, state, law);
    }

    private static <S> Answer decideAll(Report report, @Nullable Provenance things, long version, S state, Law<S> law) {
        var now = state;
        var events = new ArrayList<DomainEvent>();
        for (var i = 0; i < report.steps().size(); i++) {
            switch (law.decide(now, report.steps().get(i), report)) {
                case Decision.Refused(var refusal) -> {
                    return Answer.nothing(refused(refusal, report.pointer(i, refusal.field())));
                }
                case Decision.Accepted(var accepted) -> {
                    for (var event : accepted) {
                        now = law.evolve(now, version + 1 + events.size(), event);
                        events.add(event);
                    }
                }
            }
        }
        if (things != null && things != report.envelope().provenance()) return Answer.nothing(otherProvenance(report));
        return events.isEmpty()
                ? unchanged(report, version, law)
                : withBreaches(report, version, events, law.breaches(state, now, events, report));
    }

    private static <S> Answer unchanged(Report report, long version, Law<S> law) {
        if (report.byExchange()) return Answer.nothing(new Outcome.Unchanged(version));
        return new Answer(
                new Outcome.Unchanged(version + 1),
                List.of(law.note(report.steps().getFirst())));
    }

    private static Answer withBreaches(Report report, long version, List<DomainEvent> events, Breaches breaches) {
        var found = breaches.found().stream().map(Breach::rule).distinct().toList();
        var unacknowledged = found.stream()
                .filter(rule -> !report.acknowledges().containsKey(rule))
                .toList();
        if (report.asksFirst() && !unacknowledged.isEmpty()) {
            return Answer.nothing(new Outcome.AcknowledgementNeeded(unacknowledged));
        }
        events.addAll(breaches.events());
        return new Answer(new Outcome.Stored(refs(events, version + 1), found), List.copyOf(events));
    }

    private static List<EventRef> refs(List<DomainEvent> events, long first) {
        var refs = new ArrayList<EventRef>();
        for (var event : events) {
            refs.add(new EventRef(EventCatalogue.typeOf(event.getClass()).name(), first + refs.size()));
        }
        return List.copyOf(refs);
    }

    /** Asked last: of a thing out of reach it would tell that it is there. */
    private static Outcome otherProvenance(Report report) {
        var code = switch (report.thing().kind()) {
            case CASE, REFERRAL -> RefusalCode.ALREADY_REPORTED;
            default -> RefusalCode.ALREADY_OPENED;
        };
        return new Outcome.Refused(code, "/provenance", code.meaning());
    }

    private static Outcome refused(Refusal refusal, String pointer) {
        var code = refusal.code();
        return switch (code) {
            case CASE_NOT_REPORTED,
                    HUB_NOT_YET_JOINED,
                    THING_NOT_OPENED,
                    REFERRED_NOT_THERE,
                    STEP_BEFORE_NOT_REPORTED,
                    NO_REFLECTION_RUNNING,
                    NOT_IN_SHELTER,
                    REINTEGRATION_NOT_STARTED,
                    NOT_DEPARTED,
                    UNKNOWN_CLAIM,
                    NOT_AWARDED,
                    REFUSAL_NOT_REPORTED,
                    REVIEW_NOT_REQUESTED,
                    STATUS_NOT_REPORTED -> new Outcome.NotYet(code, pointer);
            default -> new Outcome.Refused(code, pointer, code.meaning());
        };
    }

    /**
     * What the steps of a message reveal about protective rules.
     *
     * @param found newly broken
     * @param events to store beside the facts
     */
    public record Breaches(List<Breach> found, List<DomainEvent> events) {
        public static final Breaches NONE = new Breaches(List.of(), List.of());
    }

    /** A thing's law: its decider, as the reception asks it. */
    public interface Law<S> {
        /** Asked first: what the sender may not reach is answered as if it were not there. */
        Optional<Refusal> outOfReach(S state, Report report);

        /**
         * Of what provenance the thing is, and with it everything that is told of it: people of one provenance never become people of
         * another. Empty where the report says it.
         *
         * @param first of the thing's first event; null before it
         */
        default Optional<Provenance> provenance(@Nullable Provenance first, Report report) {
            return Optional.ofNullable(first);
        }

        Decision decide(S state, Command command, Report report);

        S evolve(S state, long sequence, DomainEvent event);

        /** Stored where a message changes nothing, or the same message sent again later might change something. */
        DomainEvent note(Command command);

        Breaches breaches(S before, S after, List<DomainEvent> events, Report report);
    }
}
