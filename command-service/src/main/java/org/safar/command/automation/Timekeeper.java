package org.safar.command.automation;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.safar.axon.store.EventLog;
import org.safar.command.appender.Appender;
import org.safar.command.appender.Entry;
import org.safar.command.appender.Receipt;
import org.safar.command.demonstration.BeforeClockMoves;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the whole history from its first event on, and once it has seen all of it asks for what is due, as commands like any
 * other. Nothing is kept between two starts: what was due meanwhile is due still, and what was raised before is known again.
 */
public final class Timekeeper implements BeforeClockMoves {
    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);
    private static final int AT_ONCE = 500;
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(60);
    private static final Duration ASKED_AGAIN_AFTER = Duration.ofMinutes(1);

    private final EventLog log;
    private final Appender appender;
    private final InstantSource clock;
    private final String build;
    private final ToDoList list;
    private long position;
    private volatile int open;

    /** @param build of the platform, kept with every event */
    public Timekeeper(EventLog log, Appender appender, InstantSource clock, String build) {
        this.log = log;
        this.appender = appender;
        this.clock = clock;
        this.build = build;
        this.list = new ToDoList(List.of(
                new WhenDeadlinePassesThenRaise(log::of),
                new WhenReferralUnansweredThenExpire(),
                new WhenTermsMayHaveEndedThenAsk(),
                new WhenMatchingMayHaveEndedThenAsk(),
                new WhenReferralMovesThenTellItsCases()));
    }

    /** Sees what is new. */
    public synchronized void follow() {
        var head = log.head();
        try (var news = log.between(position, head, list.reads())) {
            news.forEach(event -> {
                list.read(event);
                position = event.position();
            });
        }
        position = head;
        open = list.size();
    }

    /** Sees what is new and asks for everything that is due by now. */
    public synchronized void keep() {
        follow();
        var now = clock.instant();
        for (var due = list.due(now, AT_ONCE); !due.isEmpty(); due = list.due(now, AT_ONCE)) ask(due);
        open = list.size();
    }

    /** Before a demonstration goes on to its next month, this one's time has passed. */
    @Override
    public void beforeClockMoves() {
        keep();
    }

    /** Items that wait for their time. */
    public int open() {
        return open;
    }

    private void ask(List<ToDo> due) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var asked = new ArrayList<CompletableFuture<Receipt>>();
        for (var todo : due) asked.add(appender.append(new Entry.Raised(todo.asked(now, build))));
        for (var n = 0; n < due.size(); n++) {
            if (answered(asked.get(n))) list.done(due.get(n));
            else list.again(due.get(n), clock.instant().plus(ASKED_AGAIN_AFTER));
        }
    }

    /** Whatever the answer is, it is one: raised, or not so any more. */
    private static boolean answered(CompletableFuture<Receipt> answer) {
        try {
            answer.get(ANSWERED_WITHIN.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException away) {
            LOG.debug("Not stored; asked again later", away);
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
