package org.safar.standalone;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safar.axon.postgres.EmbeddedPostgres;
import org.safar.axon.postgres.StoreSchema;
import org.safar.axon.postgres.StoreUrls;
import org.safar.axon.store.EventLog;
import org.safar.command.CommandService;
import org.safar.query.QueryService;
import org.safar.standalone.issuer.IssuerProcess;
import org.safar.standalone.issuer.IssuerSettings;
import org.springframework.context.ConfigurableApplicationContext;

/** The running exchange: store, command service, issuer, query service, started in this order and stopped in the other. */
public final class Exchange implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Exchange.class.getName());

    private final StandaloneSettings settings;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable ConfigurableApplicationContext command;
    private @Nullable ConfigurableApplicationContext query;

    public Exchange(StandaloneSettings settings) {
        this.settings = settings;
    }

    /**
     * Starts everything and returns when all of it answers. Where something fails, close it: what had started is stopped then.
     *
     * @param progress is told in words what happens
     */
    public void start(Consumer<String> progress) {
        Ports.mustBeFree(settings.pages(), "pages and read API", "--port");
        Ports.mustBeFree(settings.commands(), "write API", "--command-port");
        Ports.mustBeFree(settings.issuer(), "sign-in", "--issuer-port");
        PrivateFiles.directory(settings.data());
        progress.accept("Starting the event store");
        var services = new Services(settings, store());
        progress.accept("Starting the command service");
        command = add(services.command());
        progress.accept("Starting the issuer");
        add(IssuerProcess.start(new IssuerSettings(
                settings.issuerAddress(), settings.pagesAddress(), settings.issuerDirectory(), isDemonstration())));
        progress.accept("Starting the query service");
        query = add(services.query(isDemonstration()));
        progress.accept("Waiting until every view has caught up");
        Readiness.await(settings.commandsAddress());
        Readiness.await(settings.pagesAddress());
    }

    /** Ours, unless the environment names another. */
    private @Nullable StoreUrls store() {
        var named = System.getenv("SAFAR_EVENTSTORE");
        if (named != null && !named.equalsIgnoreCase("embedded")) return null;
        var server = EmbeddedPostgres.start(settings.data());
        add(server);
        StoreSchema.migrate(server.urls().owner());
        return server.urls();
    }

    /** How many events the store holds. */
    public long events() {
        return started(command).getBean("eventLog", EventLog.class).head();
    }

    /** Whether a demonstration is wanted, and the store is one: what was somebody's own stays so, whatever is wanted later. */
    boolean isDemonstration() {
        return settings.demonstration() != null && CommandService.isDemonstration(started(command));
    }

    /** Waits until every view, and the figures, show what the store holds now. @return whether they did in time */
    public boolean awaitShown(Duration atMost) throws InterruptedException {
        return QueryService.awaitShown(started(query), events(), atMost);
    }

    private static ConfigurableApplicationContext started(@Nullable ConfigurableApplicationContext service) {
        return Objects.requireNonNull(service, "not started");
    }

    /** The query service once it runs, for whoever looks at it from inside this process. */
    ConfigurableApplicationContext query() {
        return Objects.requireNonNull(query, "not started");
    }

    /** Waits until somebody has closed it. */
    public void awaitClose() throws InterruptedException {
        closed.await();
    }

    /** What starts while the rest is being stopped is stopped at once. */
    private <T extends AutoCloseable> T add(T part) {
        synchronized (running) {
            running.push(part);
            if (closed.getCount() == 0) {
                stopAll();
                throw new CannotStart("Stopped while starting.");
            }
        }
        return part;
    }

    /** Stops everything, the store last. May be called twice, and while it starts. */
    @Override
    public void close() {
        synchronized (running) {
            closed.countDown();
            stopAll();
        }
    }

    private void stopAll() {
        while (!running.isEmpty()) {
            var part = running.pop();
            try {
                part.close();
            } catch (Exception failure) {
                LOG.log(System.Logger.Level.ERROR, "a part did not stop in order", failure);
            }
        }
    }
}
