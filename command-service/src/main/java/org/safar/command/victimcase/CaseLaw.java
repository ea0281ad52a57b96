package org.safar.command.victimcase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Books;
import org.safar.command.decision.Breach;
import org.safar.command.decision.Command;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Reception.Breaches;
import org.safar.command.decision.Reception.Law;
import org.safar.command.decision.Refusal;
import org.safar.command.decision.Report;
import org.safar.command.victimcase.Relay.OpenLinkedCase;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.time.HubDays;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.MessageNoted;
import org.safar.kernel.victimcase.VictimCaseEvent;

/**
 * The law of a case as the reception asks it.
 *
 * @param hub the history of the sending hub, as it stands now
 * @param books where other things are looked up
 */
record CaseLaw(HubHistory hub, Books books) implements Law<VictimCaseState> {
    private static final Comparator<Breach> IN_ORDER =
            Comparator.comparingLong(Breach::about).thenComparing(Breach::rule);

    /** Where nothing but the hub is known. */
    CaseLaw(HubHistory hub) {
        this(hub, Books.ofHubs(_ -> hub));
    }

    @Override
    public Optional<Refusal> outOfReach(VictimCaseState state, Report report) {
        var reported = state.history().all(SuspicionReported.class).findFirst();
        var outside = reported.map(e ->
                        e.hub() != report.envelope().hub() || !report.reach().covers(e.custodian(), e.custodianKind()))
                .orElse(!report.byReference() && !report.byExchange());
        return Decision.refuse(outside, new Refusal(RefusalCode.NOT_THIS_HUBS_CASE));
    }

    /** A case that an accepted offer opens is about a person of the case that was offered. */
    @Override
    public Optional<Provenance> provenance(@Nullable Provenance first, Report report) {
        return Optional.ofNullable(first).or(() -> offered(report).flatMap(books.things()::provenance));
    }

    @Override
    public Decision decide(VictimCaseState state, Command command, Report report) {
        return VictimCaseDecider.decide(state.history(), (VictimCaseCommand) command, context(report));
    }

    @Override
    public VictimCaseState evolve(VictimCaseState state, long sequence, DomainEvent event) {
        return state.evolve(sequence, (VictimCaseEvent) event);
    }

    @Override
    public DomainEvent note(Command command) {
        return new MessageNoted(command.occurredOn());
    }

    @Override
    public Breaches breaches(VictimCaseState before, VictimCaseState after, List<DomainEvent> events, Report report) {
        var broken = ProtectiveRules.broken(after.history(), hub, new ShelterRules(books, report.thing()));
        var found = difference(broken, before.breaches());
        var beside = new ArrayList<DomainEvent>();
        for (var breach : found) {
            var reason = report.acknowledges().get(breach.rule());
            beside.add(new BreachFound(happened(after, breach), breach.rule(), breach.about(), reason));
        }
        for (var kept : difference(before.breaches(), broken)) {
            beside.add(new BreachCleared(events.getLast().occurredOn(), kept.rule(), kept.about()));
        }
        return new Breaches(found, beside);
    }

    private Optional<CaseId> offered(Report report) {
        return report.steps().stream()
                .filter(OpenLinkedCase.class::isInstance)
                .flatMap(step -> books.things().of(((OpenLinkedCase) step).referral()).stream())
                .filter(ReferralOffered.class::isInstance)
                .map(event -> ((ReferralOffered) event).victim())
                .findFirst();
    }

    private CaseContext context(Report report) {
        var envelope = report.envelope();
        HubId sender = Objects.requireNonNull(envelope.hub(), "a case's message is of a hub");
        return new CaseContext(
                sender,
                envelope.actor().id(),
                HubDays.latest(envelope.recordedAt()),
                envelope.provenance(),
                report.reach(),
                hub);
    }

    private static PartialDate happened(VictimCaseState state, Breach breach) {
        return state.history().entries().stream()
                .filter(entry -> entry.sequence() == breach.about())
                .map(entry -> entry.event().occurredOn())
                .findFirst()
                .orElse(PartialDate.NOT_RECORDED);
    }

    private static List<Breach> difference(Set<Breach> all, Set<Breach> less) {
        var rest = new HashSet<>(all);
        rest.removeAll(less);
        return rest.stream().sorted(IN_ORDER).toList();
    }
}
