package org.safar.command.automation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.safar.axon.store.EventLog;
import org.safar.axon.store.StoreDatabase;
import org.safar.command.appender.Appender;
import org.safar.command.appender.Entry;
import org.safar.command.appender.Receipt;
import org.safar.command.decision.Command;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Reach;
import org.safar.command.decision.Report;
import org.safar.command.decision.ThingNames;
import org.safar.command.hub.HubCommand.JoinHub;
import org.safar.command.hub.HubCommand.RegisterBody;
import org.safar.command.hub.HubCommand.RegisterCustodian;
import org.safar.command.hub.HubCommand.SetHubRules;
import org.safar.command.message.Lines;
import org.safar.command.victimcase.Identification.DeclineConfirmation;
import org.safar.command.victimcase.Identification.ReportSuspicion;
import org.safar.kernel.Actor;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.Envelope;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Voucher;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.TimeEvent.DeadlinePassed;
import org.safar.testsupport.Eventually;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Cases over PostgreSQL as the service wires them, at a time that the test sets. */
final class CaseBench implements AutoCloseable {
    static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final BodyCode BODY = new BodyCode("KZ-COMMISSION");

    final AtomicReference<Instant> now;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private CaseBench(Map<String, Object> settings, AtomicReference<Instant> now) {
        this.now = now;
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        InstantSource source = now::get;
        context.registerBean(Clock.class, () -> source.withZone(ZoneOffset.UTC));
        context.registerBean(ThingNames.class, Lines::thingIds);
        context.scan(
                "org.safar.command.appender",
                "org.safar.command.victimcase",
                "org.safar.command.hub",
                "org.safar.command.provider");
        context.refresh();
    }

    /** With a server of its own under the folder, and a hub that takes part. */
    static CaseBench in(Path data) {
        var now = new AtomicReference<>(Instant.parse("2026-03-02T09:00:00Z"));
        var bench = new CaseBench(Map.of("safar.eventstore", "embedded", "safar.data", data.toString()), now);
        bench.send(HubId.KZ, new JoinHub(DAY, PartialDate.parse("2020-01-01")));
        bench.send(HubId.KZ, new RegisterCustodian(DAY, new CustodianCode("KZ-MIA"), CustodianKind.STATE));
        bench.send(HubId.KZ, new RegisterBody(DAY, BODY));
        bench.send(HubId.KZ, new SetHubRules(DAY, PartialDate.parse("2020-01-01"), Set.of(BODY), 30));
        return bench;
    }

    /** A second service on the same store, in the same time. */
    CaseBench another() {
        var url = context.getBean(StoreDatabase.class).connections().getJdbcUrl();
        return new CaseBench(Map.of("safar.eventstore", "jdbc", "safar.jdbc.url", url), now);
    }

    /** As after a start: it knows nothing yet. */
    Timekeeper timekeeper() {
        return new Timekeeper(log(), context.getBean(Appender.class), now::get, "test");
    }

    EventLog log() {
        return context.getBean("eventLog", EventLog.class);
    }

    static CaseId aCase(int number) {
        return CaseId.parse("%032x".formatted(number));
    }

    /** A case in which confirmation was declined: the decision is event 1. */
    void declined(CaseId id, String reviewUntil) {
        send(id, new ReportSuspicion(DAY, null, new CustodianCode("KZ-MIA")));
        send(id, declining(reviewUntil));
    }

    static DeclineConfirmation declining(String reviewUntil) {
        return new DeclineConfirmation(DAY, BODY, NotConfirmedReason.MEANS_NOT_SHOWN, PartialDate.parse(reviewUntil));
    }

    void send(ThingId thing, Command command) {
        sendTogether(List.of(new Sent(thing, command)));
    }

    record Sent(ThingId thing, Command command) {}

    /** In this order, and without waiting for one before the next is sent: so that they fall into as few batches as may be. */
    void sendTogether(List<Sent> all) {
        var appender = context.getBean(Appender.class);
        var submission = new SubmissionId(HubId.KZ, UUID.randomUUID());
        var answers = new ArrayList<CompletableFuture<Receipt>>();
        for (var sent : all) answers.add(appender.append(entry(submission, answers.size() + 1, sent)));
        for (var answer : answers) {
            var outcome = answer.orTimeout(Eventually.LONGEST.toSeconds(), TimeUnit.SECONDS)
                    .join()
                    .outcome();
            if (!(outcome instanceof Outcome.Stored)) throw new AssertionError("not stored: " + outcome);
        }
    }

    private Entry entry(SubmissionId submission, long line, Sent sent) {
        var id = UUID.randomUUID();
        var actor = new Actor(new ActorId(new UUID(1, 1)), ActorRole.CASE_OFFICER, null, Voucher.HUB);
        var envelope = new Envelope(
                HubId.KZ, now.get(), actor, null, Provenance.SYNTHETIC, id, "0".repeat(64), submission, id, id, "test");
        var commands = List.of(sent.command());
        var report =
                new Report(sent.thing(), true, new Reach.WholeHub(), envelope, commands, false, Map.of(), false, null);
        return new Entry.Reported(submission, line, report);
    }

    /** What came of the case, in order. */
    List<DomainEvent> of(CaseId id) {
        return log().of(id.text()).stream().map(StoredEvent::event).toList();
    }

    /** Everything that the exchange raised, in order. */
    List<StoredEvent> raised() {
        try (var events = log().after(0)) {
            return events.filter(event -> event.envelope().actor().role() == ActorRole.PLATFORM)
                    .toList();
        }
    }

    /** What was raised of the case. */
    List<DeadlinePassed> raised(CaseId id) {
        return raised().stream()
                .filter(event -> event.thing().equals(id.text()))
                .map(event -> (DeadlinePassed) event.event())
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
