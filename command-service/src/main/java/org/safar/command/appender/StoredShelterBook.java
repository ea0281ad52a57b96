package org.safar.command.appender;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.safar.axon.store.EventLog;
import org.safar.command.decision.ShelterBook;
import org.safar.command.shell.BatchNews;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.ThingKind;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.ShelterStay;
import org.safar.kernel.victimcase.VictimCaseEvent;

/**
 * Who stays where, by what is stored and what the running batch adds. Kept in memory and followed from where the last batch that
 * asked had got to; the cases of which something new was told are read again, since a correction may have changed any of it.
 */
public final class StoredShelterBook implements ShelterBook {
    private static final String FOLLOWED = StoredShelterBook.class.getName();

    private final EventLog log;
    private final Map<String, Map<Long, Long>> admissions = new HashMap<>();
    private final Map<String, List<Guest>> guests = new HashMap<>();
    private long position;

    public StoredShelterBook(EventLog log) {
        this.log = log;
    }

    @Override
    public synchronized List<Guest> of(ProviderCode provider) {
        var histories = followedBy(CurrentUnitOfWork.get().root());
        var all = new LinkedHashMap<>(guests);
        BatchNews.all().forEach((thing, events) -> {
            if (isCase(thing) && (guests.containsKey(thing) || events.stream().anyMatch(ShelterStay::admits))) {
                var stored = histories.computeIfAbsent(thing, this::history);
                all.put(thing, guests(thing, with(stored, events)));
            }
        });
        return all.values().stream()
                .flatMap(List::stream)
                .filter(guest -> guest.stay().provider().equals(provider))
                .toList();
    }

    /** Once in each batch. What it answers are the stored histories of cases that the batch adds to, kept until it ends. */
    private Map<String, CaseHistory> followedBy(UnitOfWork<?> batch) {
        return batch.getOrComputeResource(FOLLOWED, _ -> {
            follow();
            return new HashMap<String, CaseHistory>();
        });
    }

    private void follow() {
        var head = log.head();
        var changed = new HashSet<String>();
        try (var news = log.between(position, head, ShelterStay.READS)) {
            news.forEach(event -> {
                if (ShelterStay.admits(event.event())) admitted(event);
                if (admissions.containsKey(event.thing())) changed.add(event.thing());
            });
        }
        changed.forEach(thing -> guests.put(thing, guests(thing, history(thing))));
        position = head;
    }

    private void admitted(StoredEvent event) {
        admissions.computeIfAbsent(event.thing(), _ -> new HashMap<>()).put(event.sequence(), event.position());
    }

    private List<Guest> guests(String thing, CaseHistory history) {
        var told = admissions.getOrDefault(thing, Map.of());
        var id = CaseId.parse(thing);
        return ShelterStay.of(history).stream()
                .map(stay -> new Guest(id, told.getOrDefault(stay.sequence(), Long.MAX_VALUE - 1), stay))
                .toList();
    }

    private CaseHistory history(String thing) {
        var history = CaseHistory.EMPTY;
        for (var stored : log.of(thing)) history = history.with(stored.sequence(), (VictimCaseEvent) stored.event());
        return history;
    }

    private static CaseHistory with(CaseHistory stored, List<DomainEvent> events) {
        var history = stored;
        var sequence =
                stored.entries().isEmpty() ? -1 : stored.entries().getLast().sequence();
        for (var event : events) history = history.with(++sequence, (VictimCaseEvent) event);
        return history;
    }

    private static boolean isCase(String thing) {
        return thing.startsWith(ThingKind.CASE.code() + ":");
    }
}
