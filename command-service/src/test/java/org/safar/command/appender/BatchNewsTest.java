package org.safar.command.appender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.command.decision.KeptSituation.ALMATY;
import static org.safar.command.decision.KeptSituation.MARCH_2;
import static org.safar.command.decision.KeptSituation.NGO;
import static org.safar.command.decision.KeptSituation.NOT_RECORDED;
import static org.safar.command.decision.KeptSituation.day;
import static org.safar.command.decision.KeptSituation.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Books;
import org.safar.command.decision.Command;
import org.safar.command.decision.KeptSituation;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Reach;
import org.safar.command.decision.Report;
import org.safar.command.prevention.ActivityCommand.RecordActivity;
import org.safar.command.prevention.ProjectCommand.RegisterProject;
import org.safar.kernel.DonorCode;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.ThingId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.ActivityKind;
import org.safar.kernel.place.Country;
import org.safar.kernel.prevention.Activity;
import org.safar.testsupport.Eventually;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A hub sends a thing and what refers to it one after the other; it may not matter how they fall into batches. */
class BatchNewsTest {
    private static final ProjectCode PROJECT = new ProjectCode("KZ-PROJECT-1");
    private static final ThingId PROJECT_ID = named(ThingKind.PROJECT, PROJECT.value());
    private static final ThingId ACTIVITY_ID = named(ThingKind.ACTIVITY, "leaflets 7");
    private static final RegisterProject REGISTER = new RegisterProject(
            MARCH_2,
            NGO,
            PROJECT,
            new DonorCode("NO-MFA"),
            List.of(),
            Set.of(Country.of("KZ")),
            day("2026-01"),
            NOT_RECORDED);

    private final MemoryStore store = new MemoryStore();
    private final EventStore bus = stamped(store.bus());
    private final SubmissionId submission = Reports.submission();

    @Test
    void what_one_message_of_a_batch_opens_the_next_can_name() {
        assertThat(outcomes(List.of(message(1, PROJECT_ID, REGISTER), message(2, ACTIVITY_ID, leaflets()))))
                .allMatch(Outcome.Stored.class::isInstance);
    }

    @Test
    void what_the_batch_itself_has_added_sends_it_to_no_second_try() {
        var tries = new AtomicInteger();
        store.beforeHead = tries::incrementAndGet;
        outcomes(List.of(message(1, PROJECT_ID, REGISTER), message(2, ACTIVITY_ID, leaflets())));
        assertThat(tries).hasValue(1);
    }

    @Test
    void what_an_earlier_batch_opened_can_be_named() {
        outcomes(List.of(message(1, PROJECT_ID, REGISTER)));
        assertThat(outcomes(List.of(message(2, ACTIVITY_ID, leaflets())))).allMatch(Outcome.Stored.class::isInstance);
    }

    @Test
    void what_comes_later_is_not_there_yet() {
        assertThat(outcomes(List.of(message(1, ACTIVITY_ID, leaflets()), message(2, PROJECT_ID, REGISTER)))
                        .getFirst())
                .isInstanceOf(Outcome.NotYet.class);
    }

    @Test
    void what_another_hub_stores_between_decision_and_place_is_decided_on() {
        var decided = new AtomicBoolean();
        store.beforeHead = () -> {
            if (decided.getAndSet(true)) return;
            CompletableFuture.runAsync(() -> outcomes(List.of(message(1, PROJECT_ID, REGISTER))))
                    .join();
        };
        assertThat(outcomes(List.of(message(2, ACTIVITY_ID, leaflets())))).allMatch(Outcome.Stored.class::isInstance);
        assertThat(store.of(PROJECT_ID)).hasSize(1);
        assertThat(store.of(ACTIVITY_ID)).hasSize(1);
    }

    private List<Outcome> outcomes(List<Entry> batch) {
        var situation = new KeptSituation().books();
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(
                    Books.class, () -> new Books(situation.hubs(), new StoredThingBook(bus), situation.names()));
            context.scan("org.safar.command.prevention");
            context.refresh();
            var shells = List.copyOf(context.getBeansOfType(Shell.class).values());
            var parts = new AppenderParts(
                    bus, store, store, shells, Reports::metaData, () -> AppenderBench.MORNING, "test");
            var outage = new Outage(store, Eventually.LONGEST, new CountDownLatch(1));
            var outcomes = new ArrayList<Outcome>();
            new Batches(parts.tools(), outage).store(batch, new Batches.Answers() {
                @Override
                public void durable(int from, List<Receipt> receipts) {
                    for (var receipt : receipts) outcomes.add(receipt.outcome());
                }

                @Override
                public void unknown(int from, int to, StoreUnavailable why) {
                    throw why;
                }
            });
            return outcomes;
        }
    }

    private EventStore stamped(EventStore events) {
        events.registerDispatchInterceptor(new Stamp(store, () -> AppenderBench.MORNING));
        return events;
    }

    private Entry message(long line, ThingId thing, Command command) {
        var envelope = Reports.message(submission, line, thing, Wish.Kind.STORE, UUID.randomUUID())
                .report()
                .envelope();
        var report =
                new Report(thing, true, new Reach.WholeHub(), envelope, List.of(command), false, Map.of(), false, null);
        return new Entry.Reported(submission, line, report);
    }

    private static RecordActivity leaflets() {
        var activity = new Activity(
                ActivityKind.LEAFLETS,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                ALMATY,
                null,
                null,
                PROJECT,
                40_000,
                null,
                List.of(),
                List.of(),
                null);
        return new RecordActivity(MARCH_2, NGO, activity);
    }
}
