package org.safar.command.appender;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.safar.command.decision.ShelterBook.Guest;
import org.safar.kernel.time.PartialDate;

/** All stays in one shelter, of which those of one day are found without a look at those of other years. */
final class Stays {
    private final NavigableMap<LocalDate, Set<Guest>> open = new TreeMap<>();
    private final Map<YearMonth, Set<Guest>> over = new HashMap<>();

    void add(Guest guest) {
        eachPlace(guest, guests -> guests.add(guest));
    }

    void remove(Guest guest) {
        eachPlace(guest, guests -> guests.remove(guest));
    }

    /** Who is surely there on the day. */
    Stream<Guest> on(PartialDate day) {
        if (!day.recorded()) return Stream.empty();
        var first = day.earliest();
        return Stream.concat(
                        open.headMap(first, true).values().stream().flatMap(Set::stream),
                        over.getOrDefault(YearMonth.from(first), Set.of()).stream())
                .filter(guest -> guest.stay().isThere(day));
    }

    /** Who came on a day, or left on one, that is not recorded, is surely there on none. */
    private void eachPlace(Guest guest, Consumer<Set<Guest>> change) {
        var stay = guest.stay();
        var end = stay.end();
        if (!stay.from().recorded() || end != null && !end.recorded()) return;
        var first = stay.from().latest();
        if (end == null) {
            change.accept(open.computeIfAbsent(first, _ -> new HashSet<>()));
            return;
        }
        var last = YearMonth.from(end.earliest());
        for (var month = YearMonth.from(first); !month.isAfter(last); month = month.plusMonths(1))
            change.accept(over.computeIfAbsent(month, _ -> new HashSet<>()));
    }
}
