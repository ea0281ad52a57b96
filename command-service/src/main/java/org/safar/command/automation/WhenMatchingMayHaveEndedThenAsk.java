package org.safar.command.automation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safar.command.personlink.PersonLinkCommand.LapseLink;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.PersonLinkId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.ThingKind;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDeclined;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDissolved;
import org.safar.kernel.personlink.PersonLinkEvent.LinkProposed;
import org.safar.kernel.time.HubDays;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;

/** Who takes back a consent to matching knows of no link: links of the case are looked at again. */
final class WhenMatchingMayHaveEndedThenAsk implements Automation {
    private final Map<CaseId, Map<String, StoredEvent>> standing = new HashMap<>();
    private final Map<String, LinkProposed> pairs = new HashMap<>();

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(
                LinkProposed.class,
                LinkDeclined.class,
                LinkDissolved.class,
                ConsentWithdrawn.class,
                CaseVoided.class,
                RecordCorrected.class);
    }

    @Override
    public Optional<List<ToDo>> after(StoredEvent stored) {
        return switch (stored.event()) {
            case LinkProposed pair -> begun(stored, pair);
            case LinkDeclined _, LinkDissolved _ -> ended(stored);
            case ConsentWithdrawn _, CaseVoided _, RecordCorrected _ -> asked(stored);
            default -> Optional.empty();
        };
    }

    private Optional<List<ToDo>> begun(StoredEvent stored, LinkProposed pair) {
        pairs.put(stored.thing(), pair);
        for (var of : List.of(pair.one(), pair.other()))
            standing.computeIfAbsent(of, _ -> new LinkedHashMap<>()).put(stored.thing(), stored);
        return Optional.empty();
    }

    private Optional<List<ToDo>> ended(StoredEvent stored) {
        var pair = pairs.remove(stored.thing());
        if (pair == null) return Optional.empty();
        for (var of : List.of(pair.one(), pair.other()))
            standing.computeIfPresent(of, (_, links) -> {
                links.remove(stored.thing());
                return links.isEmpty() ? null : links;
            });
        return Optional.empty();
    }

    private Optional<List<ToDo>> asked(StoredEvent why) {
        if (why.kind() != ThingKind.CASE) return Optional.empty();
        var links = standing.get(CaseId.parse(why.thing()));
        if (links == null) return Optional.empty();
        return Optional.of(links.values().stream().map(link -> ask(link, why)).toList());
    }

    private static ToDo ask(StoredEvent link, StoredEvent why) {
        return new ToDo(
                PersonLinkId.parse(link.thing()),
                null,
                link.envelope().provenance(),
                "lapse " + link.sequence() + " " + why.thing() + " " + why.sequence(),
                why.receivedAt(),
                new LapseLink(PartialDate.of(HubDays.latest(why.receivedAt()))));
    }
}
