package org.safar.simulator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.safar.kernel.HubId;

/**
 * A scenario month by month, as the exchange receives it. Of the cases that go on, only the numbers are kept: a life is
 * told anew for each month in which something of it arrives, so memory does not grow with the number of cases told.
 */
public final class Simulation {
    private static final int SLIPS = 5;
    private static final int BROKEN_LINES = 6;

    /** How often a hub loses its connection before it has its receipts, and sends the whole month again. */
    private static final double SENT_AGAIN = 0.015;

    private final Scenario scenario;

    public Simulation(Scenario scenario) {
        this.scenario = scenario;
    }

    /** In order, from the month of the first simulated day to that of the last, each made when it is asked for. */
    public Stream<Month> months() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Months(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                false);
    }

    private final class Months implements Iterator<Month> {
        private final Lives lives = new Lives(scenario);
        private final YearMonth last = YearMonth.from(scenario.until());
        private final TreeMap<YearMonth, List<Integer>> going = new TreeMap<>();
        private final Map<HubId, List<Message>> institutions = new EnumMap<>(HubId.class);
        private YearMonth month = YearMonth.from(scenario.from());
        private int next;

        @Override
        public boolean hasNext() {
            return !month.isAfter(last);
        }

        @Override
        public Month next() {
            if (!hasNext()) throw new NoSuchElementException();
            var end = month.equals(last) ? scenario.until() : month.atEndOfMonth();
            var named = new TreeMap<UUID, String>();
            var acts = new ArrayList<Act>();
            var lines = lines(arrivals(end, named, acts));
            var told = new Month(month, Scenario.endOf(end), setUp(), lines, named, Turns.of(acts), again());
            month = month.plusMonths(1);
            return told;
        }

        private Map<HubId, List<String>> setUp() {
            var lines = new EnumMap<HubId, List<String>>(HubId.class);
            for (var hub : HubId.values()) {
                var said = new ArrayList<String>();
                if (isNow(scenario.joined(hub))) said.addAll(SetUp.joining(scenario, hub));
                if (isNow(new Desk(hub, scenario).prosecutorsConfirmFrom())) {
                    said.addAll(SetUp.secondBody(scenario, hub));
                }
                if (!said.isEmpty()) lines.put(hub, List.copyOf(said));
            }
            return lines;
        }

        private Set<HubId> again() {
            var again = EnumSet.noneOf(HubId.class);
            for (var hub : HubId.values()) {
                if (dice(BROKEN_LINES, hub).chance(SENT_AGAIN)) again.add(hub);
            }
            return again;
        }

        private Dice dice(int purpose, HubId hub) {
            return Dice.of(scenario.seed(), purpose, hub.ordinal(), month.getYear(), month.getMonthValue());
        }

        private boolean isNow(LocalDate day) {
            return YearMonth.from(day).equals(month);
        }

        private Map<HubId, List<String>> lines(Map<HubId, List<Message>> arrived) {
            var lines = new EnumMap<HubId, List<String>>(HubId.class);
            arrived.forEach((hub, messages) -> {
                // stable: what arrives in the same second stays in the order of its case
                messages.sort(Comparator.comparing(Message::receivedAt));
                lines.put(hub, new Slips(dice(SLIPS, hub)).lines(messages));
            });
            return lines;
        }

        private Map<HubId, List<Message>> arrivals(LocalDate end, Map<UUID, String> named, List<Act> acts) {
            var arrived = new EnumMap<HubId, List<Message>>(HubId.class);
            for (var hub : HubId.values()) arrived.put(hub, new ArrayList<>());
            for (var hub : HubId.values()) institutions(hub, arrived);
            var before = going.remove(month);
            var came = new Arrived(arrived, named, acts);
            if (before != null) before.forEach(number -> arrive(lives.life(number), came));
            while (next < scenario.cases() && !lives.comesUp(next).isAfter(end)) arrive(begin(next++), came);
            return arrived;
        }

        private record Arrived(Map<HubId, List<Message>> messages, Map<UUID, String> named, List<Act> acts) {}

        private void arrive(Life life, Arrived came) {
            messages(life)
                    .filter(this::isNow)
                    .forEach(message -> came.messages()
                            .computeIfAbsent(message.hub(), _ -> new ArrayList<>())
                            .add(message));
            var naming = life.referred().naming().filter(this::isNow);
            naming.ifPresent(message -> came.named().put(message.id(), message.reference()));
            life.referred().acts().stream().filter(act -> isNow(act.message())).forEach(came.acts()::add);
        }

        private void institutions(HubId hub, Map<HubId, List<Message>> arrived) {
            institutions.computeIfAbsent(hub, it -> new Institutions(scenario, it).told()).stream()
                    .filter(this::isNow)
                    .forEach(message ->
                            arrived.computeIfAbsent(hub, _ -> new ArrayList<>()).add(message));
        }

        /** Tells a life for the first time, and notes the months in which more of it arrives. */
        private Life begin(int number) {
            var life = lives.life(number);
            Stream.concat(messages(life), life.referred().acts().stream().map(Act::message))
                    .map(message -> YearMonth.from(message.receivedAt().atZone(ZoneOffset.UTC)))
                    .filter(arrives -> arrives.isAfter(month))
                    .distinct()
                    .forEach(arrives -> going.computeIfAbsent(arrives, _ -> new ArrayList<>())
                            .add(number));
            return life;
        }

        private static Stream<Message> messages(Life life) {
            return Stream.concat(life.messages().stream(), life.beside().stream());
        }

        private boolean isNow(Message message) {
            return isNow(message.receivedAt().atZone(ZoneOffset.UTC).toLocalDate());
        }
    }
}
