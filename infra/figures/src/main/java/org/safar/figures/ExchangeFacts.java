package org.safar.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.exchange.ExchangeEvent.DemonstrationDeclared;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.hub.HubEvent.HubLeft;
import org.safar.kernel.time.PartialDate;

/**
 * What statistics know beyond cases: which hub took part when, and whether the store is a demonstration.
 *
 * @param position of the last event seen
 * @param demonstration everything in the store is simulated
 * @param changes joinings and leavings by rising position
 */
public record ExchangeFacts(long position, boolean demonstration, List<Change> changes) {
    public static final ExchangeFacts NONE = new ExchangeFacts(0, false, List.of());

    public ExchangeFacts {
        changes = List.copyOf(changes);
    }

    /** @param joined otherwise left */
    public record Change(long from, HubId hub, boolean joined, PartialDate on) {}

    /** The facts after one more event, whatever thing it is of. An event seen before changes nothing. */
    public ExchangeFacts on(StoredEvent stored) {
        if (stored.position() <= position) return this;
        return switch (stored.event()) {
            case DemonstrationDeclared _ -> new ExchangeFacts(stored.position(), true, changes);
            case HubJoined joined -> with(stored, true, joined.occurredOn());
            case HubLeft left -> with(stored, false, left.occurredOn());
            default -> this;
        };
    }

    /** The facts as they were at a position. */
    public ExchangeFacts asOf(long position) {
        return new ExchangeFacts(
                Math.min(position, this.position),
                demonstration,
                changes.stream().filter(change -> change.from() <= position).toList());
    }

    /** Figures count one provenance at a time: this one unless the question says otherwise. */
    public Provenance provenance() {
        return demonstration ? Provenance.SIMULATED : Provenance.OPERATIONAL;
    }

    /** Whether the hub took part on any day of the month. A month without it is "not participating", never 0. */
    public boolean participates(HubId hub, YearMonth month) {
        var first = month.atDay(1);
        return joined(hub, first)
                || changes.stream()
                        .anyMatch(change -> change.hub() == hub
                                && change.joined()
                                && change.on().recorded()
                                && YearMonth.from(change.on().earliest()).equals(month));
    }

    private boolean joined(HubId hub, LocalDate day) {
        return changes.stream()
                .filter(change -> change.hub() == hub)
                .filter(change ->
                        !change.on().recorded() || !change.on().earliest().isAfter(day))
                .reduce((_, later) -> later)
                .map(Change::joined)
                .orElse(false);
    }

    private ExchangeFacts with(StoredEvent stored, boolean joined, PartialDate on) {
        if (stored.kind() != ThingKind.HUB) throw new IllegalArgumentException("a hub's event in another's stream");
        var hub = HubId.parse(stored.thing());
        var change = new Change(stored.position(), hub, joined, on);
        return new ExchangeFacts(
                stored.position(),
                demonstration,
                Stream.concat(changes.stream(), Stream.of(change)).toList());
    }
}
