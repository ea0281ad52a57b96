package org.safar.command.appender;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safar.axon.store.EventLog;
import org.safar.axon.store.StoreDatabase;
import org.safar.command.decision.ThingNames;
import org.safar.command.message.Lines;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.ThingKind;
import org.safar.kernel.submission.SubmissionEvent.BatchRecorded;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The appender as the service wires it, over PostgreSQL. */
final class RealStore implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private RealStore(Map<String, Object> settings, Clock clock) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Shell.class, () -> new Shell(ThingKind.CASE, TestThing.class));
        context.registerBean(ThingNames.class, Lines::thingIds);
        context.register(AppenderConfiguration.class);
        context.refresh();
    }

    /** With a server of its own under the folder. */
    static RealStore in(Path data) {
        return new RealStore(Map.of("safar.eventstore", "embedded", "safar.data", data.toString()), Clock.systemUTC());
    }

    /** A second service on the same store. */
    RealStore another(Clock clock) {
        var url = context.getBean(StoreDatabase.class).connections().getJdbcUrl();
        return new RealStore(Map.of("safar.eventstore", "jdbc", "safar.jdbc.url", url), clock);
    }

    GroupCommitAppender appender() {
        return context.getBean(GroupCommitAppender.class);
    }

    StoreDatabase database() {
        return context.getBean(StoreDatabase.class);
    }

    List<StoredEvent> all() {
        try (var events = context.getBean("eventLog", EventLog.class).after(0)) {
            return events.toList();
        }
    }

    /** What is not a submission's own record, by its message. */
    static Map<UUID, List<StoredEvent>> byMessage(List<StoredEvent> events) {
        return events.stream()
                .filter(event -> !(event.event() instanceof BatchRecorded))
                .collect(Collectors.groupingBy(event -> event.envelope().messageId()));
    }

    /** The sequences of every stream are 0, 1, 2 …, the positions 1, 2, 3 …, and time does not go back. */
    static void assertWhole(List<StoredEvent> events) {
        var next = new HashMap<String, Long>();
        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i);
            var sequence = next.merge(event.thing(), 1L, Long::sum) - 1;
            require(event.position() == i + 1, "a gap in the positions");
            require(event.sequence() == sequence, "a gap in " + event.thing());
            require(i == 0 || !event.receivedAt().isBefore(events.get(i - 1).receivedAt()), "time goes back");
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) throw new AssertionError(otherwise);
    }

    @Override
    public void close() {
        context.close();
    }
}
