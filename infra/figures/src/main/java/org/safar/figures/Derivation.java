package org.safar.figures;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Facts.Exploitation;
import org.safar.figures.Facts.Milestones;
import org.safar.figures.Facts.Person;
import org.safar.figures.Facts.Recognition;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;
import org.safar.kernel.victimcase.JourneyEvent.ExploitationRecorded;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseReopened;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.VictimCaseEvent;

/**
 * A case's history read as facts. The last description of the person holds; exploitations add up (sets grow, the later
 * recorded value of a single field holds); taking one back is a correction's work.
 */
final class Derivation {
    private Derivation() {}

    /** Empty while the case is not reported. */
    static Optional<Facts> facts(CaseHistory history, Provenance provenance) {
        var events = Recorded.of(history);
        return events.first(SuspicionReported.class).map(report -> facts(events, report, provenance));
    }

    private static Facts facts(Recorded events, SuspicionReported report, Provenance provenance) {
        var presumption = Decisions.presumption(events.history()).orElse(null);
        var confirmation = Decisions.confirmation(events.history()).orElse(null);
        var identifiedOn = Facts.identifiedOn(presumption, confirmation, report.occurredOn());
        var journey = events.history().legs().values();
        return new Facts(
                report.hub(),
                report.custodian(),
                report.custodianKind(),
                provenance,
                report.source(),
                presumption,
                confirmation,
                Decisions.declined(events.history()),
                events.first(CaseVoided.class).isEmpty(),
                milestones(events, report, presumption, confirmation),
                person(events, identifiedOn.recorded() ? identifiedOn : report.occurredOn()),
                exploitation(events),
                Helping.of(events.history(), report.custodianKind(), closed(events) != null),
                Journeys.facts(journey));
    }

    private static Milestones milestones(
            Recorded events,
            SuspicionReported report,
            @Nullable Recognition presumption,
            @Nullable Recognition confirmation) {
        return new Milestones(
                report.occurredOn(),
                first(events, PersonScreened.class),
                presumption == null ? null : presumption.on(),
                confirmation == null ? null : confirmation.on(),
                first(events, VictimNotConfirmed.class),
                closed(events),
                Journeys.recruited(events.history().legs().values()),
                Optional.ofNullable(last(
                                events,
                                ExploitationRecorded.class,
                                e -> e.from().recorded() ? e.from() : null))
                        .orElse(PartialDate.NOT_RECORDED));
    }

    /** Absent again when the case is reopened. */
    private static @Nullable PartialDate closed(Recorded events) {
        return events.history().entries().reversed().stream()
                .map(CaseHistory.Entry::event)
                .filter(event -> event instanceof CaseClosed || event instanceof CaseReopened)
                .findFirst()
                .filter(CaseClosed.class::isInstance)
                .map(VictimCaseEvent::occurredOn)
                .orElse(null);
    }

    /** As the last description has it, in whole: what it leaves out is not recorded. */
    private static Person person(Recorded events, PartialDate identifiedOn) {
        return events.last(PersonDescribed.class)
                .map(last -> new Person(
                        last.sex(), ageBand(last, identifiedOn), last.citizenships(), Journeys.today(last.residence())))
                .orElse(new Person(null, null, Set.of(), null));
    }

    private static Exploitation exploitation(Recorded events) {
        return new Exploitation(
                union(events.all(ExploitationRecorded.class).stream().map(ExploitationRecorded::forms)),
                last(events, ExploitationRecorded.class, ExploitationRecorded::sector),
                union(events.all(ExploitationRecorded.class).stream().map(ExploitationRecorded::means)),
                last(events, ExploitationRecorded.class, ExploitationRecorded::recruiter),
                last(events, ExploitationRecorded.class, ExploitationRecorded::foundIn));
    }

    /** Whoever turns eighteen in the year of identification may still have been seventeen: in doubt a child. */
    static @Nullable AgeBand ageBand(PersonDescribed described, PartialDate identifiedOn) {
        if (described.ageBand() != null || described.birthYear() == null) return described.ageBand();
        var years = identifiedOn.year() - described.birthYear();
        if (!identifiedOn.recorded() || years < 0 || years > 130) return null;
        var doubtful = years == 18 && described.child() != org.safar.kernel.code.Answer.NO;
        return AgeBand.of(doubtful ? 17 : years);
    }

    private static @Nullable PartialDate first(Recorded events, Class<? extends VictimCaseEvent> type) {
        return events.first(type).map(VictimCaseEvent::occurredOn).orElse(null);
    }

    private static <E extends VictimCaseEvent, V> @Nullable V last(
            Recorded events, Class<E> type, Function<E, @Nullable V> field) {
        return events.all(type).stream()
                .<@Nullable V>map(field)
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static <V> Set<V> union(Stream<Set<V>> sets) {
        return sets.flatMap(Set::stream).collect(toUnmodifiableSet());
    }
}
