package org.safar.benchmarks.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safar.benchmarks.stock.StockHubs;
import org.safar.benchmarks.stock.StockMessages;
import org.safar.command.appender.Entry;
import org.safar.command.appender.Shell;
import org.safar.command.hub.HubCommand;
import org.safar.figures.CaseFacts;
import org.safar.figures.CaseFacts.Version;
import org.safar.figures.CaseFactsFold;
import org.safar.figures.ExchangeFacts;
import org.safar.figures.ExchangeFacts.Change;
import org.safar.figures.FactTable;
import org.safar.figures.RecordKeys;
import org.safar.kernel.CaseId;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.simulator.Life;
import org.safar.simulator.Lives;
import org.safar.simulator.Scenario;
import org.safar.simulator.Simulation;

/**
 * Facts of as many cases as wanted: simulated lives, read and decided by the exchange's own code, folded, without a store. A message
 * is received when its hub wrote it, and the second of that moment is its position, so that a position is a date.
 */
final class SimulatedFacts {
    static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);
    /** Lives that are simulated; more cases are of people who lived through the same at the same time. */
    static final int LIVES = 30_000;
    /** Room between two versions of a case for repetitions. */
    private static final long ROOM = 16;

    private final Scenario scenario;
    private final Lives lives;
    private final Shell victimCases;
    private final StockHubs hubs = new StockHubs();
    private final List<Change> participation = new ArrayList<>();
    private final List<CaseFacts> cases;

    SimulatedFacts(int cases, long seed, Shell victimCases) throws InterruptedException, ExecutionException {
        this.scenario = new Scenario(Math.min(cases, LIVES), seed, UNTIL);
        this.lives = new Lives(scenario);
        this.victimCases = victimCases;
        var messages = new StockMessages();
        new Simulation(new Scenario(1, seed, UNTIL))
                .months()
                .forEach(month -> month.setUp()
                        .forEach((hub, lines) -> lines.forEach(line -> take(hub, operational(line), messages))));
        var told = told();
        this.cases = IntStream.range(0, cases)
                .mapToObj(number -> somebody(number, told.get(number % told.size())))
                .toList();
    }

    /** A case of its own. */
    private static CaseFacts somebody(int number, CaseFacts lived) {
        var id = new CaseId("%032x".formatted(number));
        return new CaseFacts(id, lived.provenance(), lived.history(), lived.position(), lived.versions());
    }

    static long position(Instant receivedAt) {
        return receivedAt.getEpochSecond() * ROOM;
    }

    /** @param times how often each version of a case is there: its history is so many times as long, what holds is the same */
    FactTable table(int times) {
        var table = new FactTable(new RecordKeys(new byte[32]));
        var exchange = new ExchangeFacts(1, false, participation);
        for (var day = scenario.from(); day.isBefore(UNTIL); day = day.plusYears(1)) {
            var upTo = position(
                    day.plusYears(1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
            table.apply(cases.stream().map(facts -> repeated(facts, times)), exchange, upTo);
        }
        return table;
    }

    private static CaseFacts repeated(CaseFacts facts, int times) {
        if (times == 1) return facts;
        var versions = facts.versions().stream()
                .flatMap(version -> IntStream.range(0, times)
                        .mapToObj(time -> new Version(
                                version.from() + time, version.receivedAt(), version.why(), version.facts())))
                .toList();
        return new CaseFacts(facts.id(), facts.provenance(), facts.history(), facts.position(), versions);
    }

    private List<CaseFacts> told() throws InterruptedException, ExecutionException {
        var workers = Runtime.getRuntime().availableProcessors();
        var parts = new ArrayList<Callable<List<CaseFacts>>>();
        for (var worker = 0; worker < workers; worker++) {
            var first = worker;
            parts.add(() -> part(IntStream.iterate(first, it -> it < scenario.cases(), it -> it + workers)));
        }
        try (var threads = Executors.newFixedThreadPool(workers)) {
            var all = new ArrayList<CaseFacts>();
            for (var part : threads.invokeAll(parts)) all.addAll(part.get());
            return all;
        }
    }

    private List<CaseFacts> part(IntStream numbers) {
        var messages = new StockMessages();
        try (var one = new OneCase(victimCases, hubs)) {
            return numbers.mapToObj(number -> facts(lives.life(number), messages, one))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private static Optional<CaseFacts> facts(Life life, StockMessages messages, OneCase one) {
        var hub = life.person().hub();
        var facts = Optional.<CaseFacts>empty();
        var position = 0L;
        var sequence = 0L;
        one.begin();
        for (var line : life.lines()) {
            if (!(messages.ofHub(hub, operational(line)) instanceof Entry.Reported(var _, var _, var report))) continue;
            var receivedAt = report.envelope().recordedAt();
            for (var event : one.decide(report)) {
                position = Math.max(position + ROOM, position(receivedAt));
                var id = new UUID(0, position);
                var thing = report.thing().text();
                facts = Optional.of(CaseFactsFold.on(
                        facts,
                        new StoredEvent(position, thing, sequence++, id, receivedAt, "", report.envelope(), event)));
            }
        }
        return facts.map(SimulatedFacts::withoutHistory);
    }

    /** The table does not read it. */
    private static CaseFacts withoutHistory(CaseFacts facts) {
        return new CaseFacts(facts.id(), facts.provenance(), CaseHistory.EMPTY, facts.position(), facts.versions());
    }

    private void take(HubId hub, String line, StockMessages messages) {
        if (!(messages.ofOperator(hub, line) instanceof Entry.Reported(var _, var _, var report))) return;
        Stream.of(report.steps().toArray(HubCommand[]::new))
                .filter(step -> !(step instanceof HubCommand.Practice)) // no figure of cases hangs on it
                .map(step -> hubs.take(hub, step))
                .forEach(event -> {
                    if (event instanceof HubJoined(var on)) participation.add(new Change(1, hub, true, on));
                });
    }

    private static String operational(String line) {
        return line.replace("\"provenance\":\"simulated\"", "\"provenance\":\"operational\"");
    }
}
