package org.safar.command.appender;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Books;
import org.safar.command.decision.Outcome;
import org.safar.command.message.Lines;
import org.safar.command.message.MessageReader;
import org.safar.command.message.Messages;
import org.safar.command.message.Platform;
import org.safar.command.message.Sender;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.HubId;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.ThingKind;
import org.safar.simulator.Month;
import org.safar.simulator.Scenario;
import org.safar.simulator.Simulation;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Ten simulated years of all that hubs send, decided by every feature together: what is kept beside cases is lawful, too. */
class SimulatedYearsTest {
    private static final int AT_ONCE = 500;

    /** Wrong on purpose, each in its form. */
    private static final Set<RefusalCode> ON_PURPOSE = Set.of(
            RefusalCode.MALFORMED_JSON,
            RefusalCode.UNKNOWN_TYPE,
            RefusalCode.UNKNOWN_FIELD,
            RefusalCode.IMPOSSIBLE_DATE,
            RefusalCode.RECORDED_IN_FUTURE,
            RefusalCode.INVALID_ID);

    /** Too rare for so few cases. */
    private static final Set<String> NOT_PLAYED = Set.of(
            "provider.services-changed",
            "provider.contact-changed",
            "provider.closed",
            "activity.withdrawn",
            "proceeding.assets-confiscated",
            "tip-event.finding-recorded");

    private static final MemoryStore STORE = new MemoryStore();
    private static final EventStore BUS = STORE.bus();
    private static final Map<RefusalCode, Integer> REFUSALS = new EnumMap<>(RefusalCode.class);
    private static final AnnotationConfigApplicationContext FEATURES = new AnnotationConfigApplicationContext();
    private static Attempt.Tools tools;
    private static Instant now = Instant.EPOCH;
    private static int early;

    @BeforeAll
    static void live() {
        var hubs = new StoredHubBook(BUS);
        FEATURES.registerBean(Books.class, () -> new Books(hubs, new StoredThingBook(BUS), Lines.thingIds()));
        for (var feature : List.of("hub", "provider", "prevention", "tipevent", "victimcase"))
            FEATURES.scan("org.safar.command." + feature);
        FEATURES.refresh();
        var shells = List.copyOf(FEATURES.getBeansOfType(Shell.class).values());
        tools = new AppenderParts(BUS, STORE, STORE, shells, Reports::metaData, () -> now, "test").tools();
        new Simulation(new Scenario(150, 3, LocalDate.of(2026, 11, 21)))
                .months()
                .forEach(SimulatedYearsTest::receive);
    }

    @AfterAll
    static void stop() {
        FEATURES.close();
    }

    @Test
    void only_what_is_broken_on_purpose_is_refused() {
        assertThat(REFUSALS.keySet()).isSubsetOf(ON_PURPOSE);
        assertThat(early).isLessThan(10);
    }

    @Test
    void everything_that_is_kept_beside_cases_happens_but_the_rarest() {
        var happened = STORE.all().stream().map(EventMessage::getPayloadType).collect(Collectors.toSet());
        assertThat(EventCatalogue.all().entrySet())
                .filteredOn(event -> KeptEvent.class.isAssignableFrom(event.getValue()))
                .filteredOn(event -> !event.getKey().endsWith(".message-noted"))
                .filteredOn(event -> !NOT_PLAYED.contains(event.getKey()))
                .allMatch(event -> happened.contains(event.getValue()));
    }

    private static void receive(Month month) {
        var platform = new Platform(Clock.fixed(month.until(), ZoneOffset.UTC), "test", () -> true);
        var reader = new MessageReader(Messages.registry(), Lines.thingIds(), platform);
        month.setUp().forEach((hub, lines) -> store(month, read(reader, lines, Lines.operator(hub))));
        month.lines().forEach((hub, lines) -> store(month, read(reader, lines, Lines.machine(hub))));
    }

    private static List<Entry> read(MessageReader reader, List<String> lines, Sender sender) {
        HubId hub = sender.hub();
        var submission = new SubmissionId(hub, UUID.randomUUID());
        var entries = new ArrayList<Entry>();
        for (var line : lines) {
            var bytes = line.getBytes(StandardCharsets.UTF_8);
            entries.add(reader.read(submission, entries.size() + 1, bytes, sender));
        }
        return entries;
    }

    /** What changes a hub's rules ends its batch, as the appender has it. */
    private static void store(Month month, List<Entry> entries) {
        now = month.until();
        var batch = new ArrayList<Entry>();
        for (var entry : entries) {
            batch.add(entry);
            if (batch.size() < AT_ONCE && !changesRules(entry)) continue;
            count(batch);
            batch.clear();
        }
        if (!batch.isEmpty()) count(batch);
    }

    private static boolean changesRules(Entry entry) {
        return entry instanceof Entry.Reported(var _, var _, var report)
                && report.thing().kind() == ThingKind.HUB;
    }

    private static void count(List<Entry> batch) {
        for (var receipt : new Attempt(List.copyOf(batch), tools).run(false)) {
            switch (receipt.outcome()) {
                case Outcome.Refused refused -> REFUSALS.merge(refused.code(), 1, Integer::sum);
                case Outcome.NotYet _ -> early++;
                default -> {}
            }
        }
    }
}
