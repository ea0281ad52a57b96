package org.safar.command.appender;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
    private final Map<ProviderCode, Set<String>> things = new HashMap<>();
    private long position;

    public StoredShelterBook(EventLog log) {
        this.log = log;
    }

    /** What the running batch has told by now about the cases that stay somewhere. */
    private final class Running {
        private final Map<String, CaseHistory> stored = new HashMap<>();
        private final Map<String, List<Guest>> guests = new HashMap<>();
        private final Map<String, Integer> read = new HashMap<>();

        void readOn() {
            BatchNews.all().forEach((thing, events) -> {
                if (!isCase(thing)) return;
                var news = events.subList(read.getOrDefault(thing, 0), events.size());
                if (news.stream().anyMatch(stays(thing) ? StoredShelterBook::isRead : ShelterStay::admits)) {
                    var history = with(stored.computeIfAbsent(thing, StoredShelterBook.this::history), events);
                    guests.put(thing, guests(thing, history));
                }
                read.put(thing, events.size());
            });
        }

        private boolean stays(String thing) {
            return guests.containsKey(thing) || StoredShelterBook.this.guests.containsKey(thing);
        }

        Stream<Guest> all(ProviderCode provider) {
            var others = things.getOrDefault(provider, Set.of()).stream()
                    .filter(thing -> !guests.containsKey(thing))
                    .map(thing -> StoredShelterBook.this.guests.getOrDefault(thing, List.of()));
            return Stream.concat(others, guests.values().stream())
                    .flatMap(List::stream)
                    .filter(guest -> guest.stay().provider().equals(provider));
        }
    }

    @Override
    public synchronized List<Guest> of(ProviderCode provider) {
        var running = running(CurrentUnitOfWork.get().root());
        running.readOn();
        return running.all(provider).toList();
    }

    /** The history is followed once in each batch. */
    private Running running(UnitOfWork<?> batch) {
        return batch.getOrComputeResource(FOLLOWED, _ -> {
            follow();
            return new Running();
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
        changed.forEach(this::readAgain);
        position = head;
    }

    /** Where somebody once stayed the case stays listed; its guests say where it stays now. */
    private void readAgain(String thing) {
        var stays = guests(thing, history(thing));
        guests.put(thing, stays);
        for (var guest : stays) {
            things.computeIfAbsent(guest.stay().provider(), _ -> new LinkedHashSet<>())
                    .add(thing);
        }
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

    private static boolean isRead(DomainEvent event) {
        return ShelterStay.READS.contains(event.getClass());
    }

    private static boolean isCase(String thing) {
        return thing.startsWith(ThingKind.CASE.code() + ":");
    }
}
