package org.safar.command.victimcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safar.command.appender.Entry;
import org.safar.command.decision.MessageLog;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Outcome.EventRef;
import org.safar.command.decision.Reception;
import org.safar.command.decision.Report;
import org.safar.command.hub.HubCommand.AgreeTransferBasis;
import org.safar.command.hub.HubCommand.JoinHub;
import org.safar.command.hub.HubCommand.RegisterBody;
import org.safar.command.hub.HubCommand.RegisterCustodian;
import org.safar.command.hub.HubCommand.RegisterKey;
import org.safar.command.hub.HubCommand.SetHubRules;
import org.safar.command.message.Lines;
import org.safar.command.message.MessageReader;
import org.safar.command.message.Messages;
import org.safar.command.message.Platform;
import org.safar.command.message.Sender;
import org.safar.kernel.BreachCode;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.HubId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.ThingId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.hub.HubEvent.BodyRegistered;
import org.safar.kernel.hub.HubEvent.CustodianRegistered;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.hub.HubEvent.HubRulesSet;
import org.safar.kernel.hub.HubEvent.KeyRegistered;
import org.safar.kernel.hub.HubEvent.TransferBasisAgreed;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.victimcase.VictimCaseEvent;
import org.safar.simulator.Month;
import org.safar.simulator.Scenario;
import org.safar.simulator.Simulation;

/** What the simulated hubs send is read and lawful, save what they get wrong on purpose; and it meets every event. */
class SimulatedLivesTest {
    private static final Scenario SCENARIO = new Scenario(1_000, 7, LocalDate.of(2026, 11, 21));

    private static final Set<RefusalCode> ON_PURPOSE = Set.of(
            RefusalCode.MALFORMED_JSON,
            RefusalCode.UNKNOWN_TYPE,
            RefusalCode.UNKNOWN_FIELD,
            RefusalCode.IMPOSSIBLE_DATE,
            RefusalCode.RECORDED_IN_FUTURE,
            RefusalCode.INVALID_ID);

    /** Too rare for a thousand cases, or brought about by time. */
    private static final Set<String> NOT_PLAYED = Set.of(
            "case.status-revoked",
            "case.family-unit-left",
            "case.person-resettled",
            "case.stay-refused",
            "case.person-not-received",
            "case.deadline-passed",
            "case.deadline-set",
            "case.safety-concern-raised",
            "case.safety-concern-lifted",
            "case.referred",
            "case.referral-ended",
            "case.linked-by-referral");

    private static final Map<String, Integer> STATUSES = new HashMap<>();
    private static final Map<RefusalCode, Integer> REFUSALS = new EnumMap<>(RefusalCode.class);
    private static final Map<BreachCode, Integer> BREACHES = new EnumMap<>(BreachCode.class);
    private static final Set<String> EVENTS = new HashSet<>();
    private static final Map<HubId, HubHistory> HUBS = new EnumMap<>(HubId.class);
    private static final Map<ThingId, Case> CASES = new HashMap<>();
    private static int stored;

    /** A case as the exchange has it. */
    private static final class Case {
        private final MessageLog messages = new MessageLog();
        private VictimCaseState state = VictimCaseState.INITIAL;
        private long version = -1;
    }

    @BeforeAll
    static void live() {
        new Simulation(SCENARIO).months().forEach(SimulatedLivesTest::receive);
    }

    @Test
    void only_what_is_broken_on_purpose_is_refused() {
        assertThat(REFUSALS.keySet()).isEqualTo(ON_PURPOSE);
        assertThat(STATUSES.get("Refused")).isLessThan(STATUSES.get("Stored") / 50);
    }

    @Test
    void a_few_messages_come_too_early_or_twice_or_say_nothing_new() {
        assertThat(STATUSES.get("NotYet")).isBetween(1, 20);
        assertThat(STATUSES.get("Duplicate")).isBetween(20, 400);
        assertThat(STATUSES.get("Unchanged")).isPositive();
    }

    @Test
    void protective_rules_are_broken_and_some_breaches_cleared() {
        assertThat(BREACHES)
                .containsKeys(
                        BreachCode.SCREENER_DECIDES,
                        BreachCode.NEVER_PRESUMED,
                        BreachCode.ASSISTED_WITHOUT_CONSENT,
                        BreachCode.REFLECTION_TOO_SHORT,
                        BreachCode.VICTIM_PUNISHED)
                .hasSizeGreaterThan(9);
        assertThat(BREACHES.values().stream().mapToInt(Integer::intValue).sum())
                .isBetween(SCENARIO.cases() / 50, SCENARIO.cases() / 4);
        assertThat(EVENTS).contains("case.breach-found", "case.breach-cleared");
    }

    @Test
    void every_event_of_a_case_happens_but_the_rarest() {
        assertThat(EVENTS)
                .containsAll(EventCatalogue.all().entrySet().stream()
                        .filter(event -> VictimCaseEvent.class.isAssignableFrom(event.getValue()))
                        .map(Map.Entry::getKey)
                        .filter(name -> !NOT_PLAYED.contains(name))
                        .toList());
    }

    @Test
    void a_case_has_one_to_two_dozen_events() {
        assertThat((double) stored / SCENARIO.cases()).isBetween(14.0, 24.0);
    }

    private static void receive(Month month) {
        var platform = new Platform(Clock.fixed(month.until(), ZoneOffset.UTC), "test", () -> true);
        var reader = new MessageReader(Messages.registry(), Lines.thingIds(), platform);
        month.setUp()
                .forEach((hub, lines) -> lines.forEach(line -> setUp(hub, read(reader, line, Lines.operator(hub)))));
        month.lines()
                .forEach((hub, lines) -> lines.forEach(line -> answer(hub, read(reader, line, Lines.machine(hub)))));
    }

    private static Entry read(MessageReader reader, String line, Sender sender) {
        var submission = new SubmissionId(sender.hub(), new UUID(0, 1));
        return reader.read(submission, 1, line.getBytes(StandardCharsets.UTF_8), sender);
    }

    private static void answer(HubId hub, Entry entry) {
        switch (entry) {
            case Entry.Rejected rejected -> count(rejected.refusal());
            case Entry.Reported reported when reported.report().thing().kind() != ThingKind.CASE -> {}
            case Entry.Reported reported -> count(decide(hub, reported.report()));
            case Entry.Raised raised -> throw new AssertionError("nobody sent " + raised.report());
        }
    }

    private static Outcome decide(HubId hub, Report report) {
        var thing = CASES.computeIfAbsent(report.thing(), _ -> new Case());
        var law = new CaseLaw(HUBS.getOrDefault(hub, HubHistory.EMPTY));
        var answer = Reception.receive(report, null, thing.version, thing.messages, thing.state, law);
        for (var event : answer.events()) {
            var name = EventCatalogue.typeOf(event.getClass()).name();
            thing.state = law.evolve(thing.state, ++thing.version, event);
            thing.messages.add(
                    report.envelope().messageId(), report.envelope().messageHash(), new EventRef(name, thing.version));
            EVENTS.add(name);
            stored++;
        }
        return answer.outcome();
    }

    private static void count(Outcome outcome) {
        STATUSES.merge(outcome.getClass().getSimpleName(), 1, Integer::sum);
        if (outcome instanceof Outcome.Refused refused) REFUSALS.merge(refused.code(), 1, Integer::sum);
        if (outcome instanceof Outcome.Stored(var _, var breaches)) {
            breaches.forEach(breach -> BREACHES.merge(breach, 1, Integer::sum));
        }
    }

    private static void setUp(HubId hub, Entry entry) {
        if (!(entry instanceof Entry.Reported reported)) throw new AssertionError("a set-up that cannot be read");
        var event = event(reported.report());
        HUBS.put(hub, HUBS.getOrDefault(hub, HubHistory.EMPTY).with(event));
    }

    private static HubEvent event(Report report) {
        return switch (report.steps().getFirst()) {
            case JoinHub c -> new HubJoined(c.on());
            case RegisterBody c -> new BodyRegistered(c.occurredOn(), c.code());
            case RegisterCustodian c -> new CustodianRegistered(c.occurredOn(), c.code(), c.kind());
            case SetHubRules c -> new HubRulesSet(c.from(), c.mayConfirm(), 30);
            case AgreeTransferBasis c ->
                new TransferBasisAgreed(c.from(), c.with(), c.instrument(), c.until(), c.fields());
            case RegisterKey c -> new KeyRegistered(c.from(), c.use(), c.key(), c.until());
            default -> throw new AssertionError("the operator sets up nothing else");
        };
    }
}
