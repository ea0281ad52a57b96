package org.safar.command.hub;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Command;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Reception.Breaches;
import org.safar.command.decision.Reception.Law;
import org.safar.command.decision.Refusal;
import org.safar.command.decision.Report;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.hub.HubEvent.HubMessageNoted;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.time.HubDays;

/** The law of a hub as the reception asks it. Who may set a hub's rules is checked at the door: operators only. */
record HubLaw() implements Law<HubHistory> {
    @Override
    public Optional<Refusal> outOfReach(HubHistory state, Report report) {
        return Optional.empty();
    }

    /** Its rules hold for all, whatever they are told with. */
    @Override
    public Optional<Provenance> provenance(@Nullable Provenance first, Report report) {
        return Optional.empty();
    }

    @Override
    public Decision decide(HubHistory state, Command command, Report report) {
        HubId id = Objects.requireNonNull(report.envelope().hub(), "a hub's message is of a hub");
        return HubDecider.decide(
                state,
                (HubCommand) command,
                id,
                HubDays.latest(report.envelope().recordedAt()));
    }

    @Override
    public HubHistory evolve(HubHistory state, long sequence, DomainEvent event) {
        return state.with((HubEvent) event);
    }

    @Override
    public DomainEvent note(Command command) {
        return new HubMessageNoted(command.occurredOn());
    }

    @Override
    public Breaches breaches(HubHistory before, HubHistory after, List<DomainEvent> events, Report report) {
        return Breaches.NONE;
    }
}
