package org.safar.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.command.victimcase.CaseRecord.CloseCase;
import org.safar.command.victimcase.CaseRecord.CorrectRecord;
import org.safar.command.victimcase.CaseRecord.ReopenCase;
import org.safar.command.victimcase.Identification.ReportSuspicion;
import org.safar.command.victimcase.Mobility.RecordDeparture;
import org.safar.kernel.Actor;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.Authority;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.ReopeningReason;
import org.safar.kernel.submission.SubmissionEvent;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.MobilityEvent.PersonNotReceived;
import org.safar.kernel.victimcase.TimeEvent.DeadlinePassed;
import org.safar.testsupport.Eventually;

/** On a real store: what is due is raised once, whoever watched and whoever did not. */
class TimekeeperTest {
    private static final Instant MARCH = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
    private static final DeadlinePassed PASSED =
            new DeadlinePassed(PartialDate.parse("2026-07-01"), Deadline.REVIEW, 1);

    @TempDir
    private static Path data;

    private static CaseBench bench;
    private static int number;

    private final CaseId id = CaseBench.aCase(++number);

    @BeforeAll
    static void start() {
        bench = CaseBench.in(data);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    /** The store's time never goes back, so each test takes what follows from March on. */
    @BeforeEach
    void inMarch() {
        bench.now.set(MARCH);
    }

    @Test
    void raises_what_is_due_once_and_nothing_before() {
        var timekeeper = bench.timekeeper();
        bench.declined(id, "2026-06-30");
        timekeeper.keep();
        assertThat(bench.raised(id)).isEmpty();
        assertThat(timekeeper.open()).isPositive();

        bench.now.set(Instant.parse("2026-06-30T18:59:59Z"));
        timekeeper.keep();
        assertThat(bench.raised(id)).isEmpty();

        bench.now.set(Instant.parse("2026-06-30T19:00:00Z"));
        timekeeper.keep();
        timekeeper.keep();
        assertThat(bench.raised(id)).containsExactly(PASSED);
    }

    @Test
    void the_exchange_itself_is_the_actor_and_no_hubs_delivery_counts_it() {
        bench.declined(id, "2026-06-30");
        bench.now.set(JULY);
        var head = bench.log().head();
        bench.timekeeper().keep();

        try (var news = bench.log().after(head)) {
            assertThat(news.toList())
                    .noneMatch(event -> event.event() instanceof SubmissionEvent)
                    .filteredOn(event -> event.thing().equals(id.text()))
                    .singleElement()
                    .satisfies(event -> {
                        var envelope = event.envelope();
                        assertThat(envelope.actor()).isEqualTo(Actor.EXCHANGE);
                        assertThat(envelope.authority()).isEqualTo(Authority.MANDATE);
                        assertThat(envelope.hub()).isEqualTo(HubId.KZ);
                        assertThat(envelope.provenance()).isEqualTo(Provenance.SYNTHETIC);
                        assertThat(envelope.submission()).isNull();
                        assertThat(envelope.recordedAt()).isEqualTo(JULY);
                    });
        }
    }

    @Test
    void nothing_is_lost_while_nobody_watches_and_nothing_raised_again_after_a_restart() {
        bench.declined(id, "2026-06-30");
        bench.now.set(JULY);
        bench.timekeeper().keep();
        assertThat(bench.raised(id)).containsExactly(PASSED);

        var head = bench.log().head();
        bench.timekeeper().keep();
        assertThat(bench.log().head()).isEqualTo(head);
    }

    @Test
    void does_not_ask_before_it_has_seen_everything() {
        bench.declined(id, "2026-06-30");
        bench.now.set(JULY);
        var timekeeper = bench.timekeeper();
        timekeeper.follow();
        assertThat(bench.raised(id)).isEmpty();
        bench.send(id, correcting("2026-08-31"));
        timekeeper.keep();
        assertThat(bench.raised(id)).isEmpty();
    }

    @Test
    void two_instances_raise_it_once() throws Exception {
        try (var other = bench.another();
                var both = Executors.newFixedThreadPool(2)) {
            var ids = IntStream.range(0, 40)
                    .mapToObj(n -> CaseBench.aCase(1_000 + n))
                    .toList();
            ids.forEach(each -> bench.declined(each, "2026-06-30"));
            var instances = List.of(bench.timekeeper(), other.timekeeper());
            instances.forEach(Timekeeper::follow);
            bench.now.set(JULY);
            var together = new CountDownLatch(2);
            var done = new ArrayList<Future<?>>();
            for (var instance : instances) {
                done.add(both.submit(() -> {
                    together.countDown();
                    await(together);
                    instance.keep();
                }));
            }
            for (var each : done) each.get(Eventually.LONGEST.toSeconds(), TimeUnit.SECONDS);
            for (var each : ids) assertThat(bench.raised(each)).containsExactly(PASSED);
        }
    }

    @Test
    void follows_a_correction_of_the_day() {
        var timekeeper = bench.timekeeper();
        bench.declined(id, "2026-06-30");
        timekeeper.keep();
        bench.send(id, correcting("2026-08-31"));
        bench.now.set(JULY);
        timekeeper.keep();
        assertThat(bench.raised(id)).isEmpty();

        bench.now.set(Instant.parse("2026-09-01T00:00:00Z"));
        timekeeper.keep();
        assertThat(bench.raised(id))
                .containsExactly(new DeadlinePassed(PartialDate.parse("2026-09-01"), Deadline.REVIEW, 1));
    }

    @Test
    void waits_while_the_case_is_closed() {
        var timekeeper = bench.timekeeper();
        bench.declined(id, "2026-06-30");
        bench.send(id, new CloseCase(CaseBench.DAY, ClosingReason.NOT_CONFIRMED));
        bench.now.set(JULY);
        timekeeper.keep();
        assertThat(bench.raised(id)).isEmpty();

        bench.send(id, new ReopenCase(CaseBench.DAY, ReopeningReason.NEW_INFORMATION));
        timekeeper.keep();
        assertThat(bench.raised(id)).containsExactly(PASSED);
    }

    @Test
    void raises_the_alarm_where_nobody_tells_of_a_reception() {
        var timekeeper = bench.timekeeper();
        bench.send(id, new ReportSuspicion(CaseBench.DAY, null, new CustodianCode("KZ-MIA")));
        bench.send(id, new RecordDeparture(CaseBench.DAY));
        bench.now.set(Instant.parse("2026-03-04T18:59:59Z"));
        timekeeper.keep();
        assertThat(alarms()).isEmpty();

        bench.now.set(Instant.parse("2026-03-04T19:00:00Z"));
        timekeeper.keep();
        timekeeper.keep();
        bench.timekeeper().keep();
        assertThat(alarms()).containsExactly(new PersonNotReceived(PartialDate.parse("2026-03-05")));
    }

    private Stream<DomainEvent> alarms() {
        return bench.raised().stream()
                .filter(event -> event.thing().equals(id.text()))
                .map(StoredEvent::event);
    }

    private static CorrectRecord correcting(String until) {
        return new CorrectRecord(CaseBench.DAY, 1, CaseBench.declining(until), CorrectionReason.BETTER_KNOWLEDGE);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(Eventually.LONGEST.toSeconds(), TimeUnit.SECONDS))
                throw new IllegalStateException("nobody came");
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
