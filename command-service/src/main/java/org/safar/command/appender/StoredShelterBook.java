package org.safar.command.appender;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.safar.axon.store.EventLog;
import org.safar.axon.store.ThingHistories;
import org.safar.command.decision.ShelterBook;
import org.safar.command.shell.BatchNews;
import org.safar.command.shell.BatchNews.Addition;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.ThingId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.ShelterStay;
import org.safar.kernel.victimcase.VictimCaseEvent;

/**
 * Who stays where, by what is stored and what the running batch adds. Kept in memory and followed from where the last batch that
 * asked had got to; the cases of which something new was told are read again, since a correction may have changed any of it.
 */
public final class StoredShelterBook implements ShelterBook {
    private static final String FOLLOWED = StoredShelterBook.class.getName();
    private static final Stays NOBODY = new Stays();

    private final EventLog log;
    private final ThingHistories histories;
    private final Map<String, Map<Long, Long>> admissions = new HashMap<>();
    private final Map<String, List<Guest>> guests = new HashMap<>();
    private final Map<ProviderCode, Stays> stays = new HashMap<>();
    private long position;

    /**
     * @param log says what is new
     * @param histories says where that leaves a case
     */
    public StoredShelterBook(EventLog log, ThingHistories histories) {
        this.log = log;
        this.histories = histories;
    }

    /** What the running batch has told by now about the cases that stay somewhere. */
    private final class Running {
        private final Map<String, CaseHistory> stored = new HashMap<>();
        private final Map<String, List<Guest>> guests = new HashMap<>();
        private final Map<String, Long> told = new HashMap<>();
        private int read;

        void readOn() {
            var all = BatchNews.additions();
            for (; read < all.size(); read++) {
                var news = all.get(read);
                if (changes(news)) readAgain(news.thing());
            }
        }

        private boolean changes(Addition news) {
            var thing = news.thing();
            return thing.kind() == ThingKind.CASE
                    && news.events().stream()
                            .anyMatch(stays(thing.text()) ? StoredShelterBook::isRead : ShelterStay::admits);
        }

        private boolean stays(String thing) {
            return guests.containsKey(thing) || StoredShelterBook.this.guests.containsKey(thing);
        }

        private void readAgain(ThingId thing) {
            var id = thing.text();
            var before = stored.computeIfAbsent(id, one -> storedOf(Set.of(one)).getOrDefault(one, CaseHistory.EMPTY));
            var history = with(before, BatchNews.of(thing));
            guests.put(id, guestsOf(id, history, sequence -> toldNow(id, sequence)));
        }

        Stream<Guest> on(PartialDate day, ProviderCode provider) {
            var others = stays.getOrDefault(provider, NOBODY)
                    .on(day)
                    .filter(guest -> !guests.containsKey(guest.of().text()));
            var own = guests.values().stream()
                    .flatMap(List::stream)
                    .filter(guest -> guest.stay().provider().equals(provider)
                            && guest.stay().isThere(day));
            return Stream.concat(others, own);
        }

        /** What is not stored yet comes after all that is, in the order in which the batch told it. */
        private long toldNow(String thing, long sequence) {
            var position = position(thing, sequence);
            return position != UNTOLD
                    ? position
                    : told.computeIfAbsent(key(thing, sequence), _ -> UNTOLD / 2 + told.size());
        }

        long told(String thing, long sequence) {
            return told.getOrDefault(key(thing, sequence), position(thing, sequence));
        }

        private static String key(String thing, long sequence) {
            return thing + " " + sequence;
        }
    }

    @Override
    public synchronized List<Guest> on(PartialDate day, ProviderCode provider) {
        return running().on(day, provider).toList();
    }

    @Override
    public synchronized long told(ThingId thing, long sequence) {
        return running().told(thing.text(), sequence);
    }

    /** The history is followed once in each batch, the batch itself at every question. */
    private Running running() {
        var running = CurrentUnitOfWork.get().root().getOrComputeResource(FOLLOWED, _ -> {
            follow();
            return new Running();
        });
        running.readOn();
        return running;
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
        if (!changed.isEmpty()) storedOf(changed).forEach(this::stands);
        position = head;
    }

    private void stands(String thing, CaseHistory history) {
        var now = guestsOf(thing, history, sequence -> position(thing, sequence));
        var before = guests.put(thing, now);
        if (before != null) before.forEach(guest -> of(guest.stay().provider()).remove(guest));
        now.forEach(guest -> of(guest.stay().provider()).add(guest));
    }

    private Stays of(ProviderCode provider) {
        return stays.computeIfAbsent(provider, _ -> new Stays());
    }

    private void admitted(StoredEvent event) {
        admissions.computeIfAbsent(event.thing(), _ -> new HashMap<>()).put(event.sequence(), event.position());
    }

    private long position(String thing, long sequence) {
        return admissions.getOrDefault(thing, Map.of()).getOrDefault(sequence, UNTOLD);
    }

    private static List<Guest> guestsOf(String thing, CaseHistory history, LongUnaryOperator told) {
        var id = CaseId.parse(thing);
        return ShelterStay.of(history).stream()
                .map(stay -> new Guest(id, told.applyAsLong(stay.sequence()), stay))
                .toList();
    }

    private Map<String, CaseHistory> storedOf(Set<String> things) {
        var known = new HashMap<String, Long>();
        for (var thing : things) known.put(thing, ThingHistories.BEGINNING);
        var all = new HashMap<String, CaseHistory>();
        histories.after(known).forEach((thing, messages) -> {
            var history = CaseHistory.EMPTY;
            for (var message : messages)
                history = history.with(message.getSequenceNumber(), (VictimCaseEvent) message.getPayload());
            all.put(thing, history);
        });
        return all;
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
}
