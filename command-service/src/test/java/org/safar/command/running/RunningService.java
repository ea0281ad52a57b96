package org.safar.command.running;

import java.nio.file.Path;
import java.util.List;
import org.safar.axon.store.EventLog;
import org.safar.command.CommandService;
import org.safar.kernel.StoredEvent;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as it runs, in this JVM, on a free port, with an event store of its own under the folder. */
final class RunningService implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningService in(Path data, String issuer) {
        return in(data, issuer, false);
    }

    /** A store that takes what is simulated. */
    static RunningService demonstration(Path data, String issuer) {
        return in(data, issuer, true);
    }

    private static RunningService in(Path data, String issuer, boolean demonstration) {
        return new RunningService(CommandService.application()
                .run(
                        "--server.port=0",
                        "--safar.data=" + data,
                        "--safar.issuer=" + issuer,
                        "--safar.demonstration=" + demonstration,
                        "--logging.level.root=WARN"));
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    EventLog log() {
        return context.getBean("eventLog", EventLog.class);
    }

    /** The whole history. */
    List<StoredEvent> events() {
        try (var events = log().after(0)) {
            return events.toList();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
