package org.safar.axon.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that runs on a data directory, as {@code postmaster.pid} names it. A JVM that was killed leaves its
 * server behind; whoever then holds the directory's lock stops exactly this process: the pid must be that of a
 * {@code postgres} which was started on this very directory, since pids are given again.
 */
final class OrphanedServer {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);

    private final ProcessHandle process;

    private OrphanedServer(ProcessHandle process) {
        this.process = process;
    }

    /** Empty where no such process is alive. */
    static Optional<OrphanedServer> in(Path data) {
        return pid(data)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> servesFrom(process, data))
                .map(OrphanedServer::new);
    }

    /** As {@code postmaster.pid} says, whoever that is. */
    static Optional<Long> pid(Path data) {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fast shutdown: who is connected is cut off, what was committed is kept. */
    void stop(Duration patience) {
        LOG.info("stopping the PostgreSQL server {} that was left behind", process.pid());
        try {
            interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitEnd(patience);
    }

    /** @throws IllegalStateException when it is still there after so long */
    void awaitEnd(Duration patience) {
        try {
            process.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL stops", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the PostgreSQL server " + process.pid() + " does not stop", e);
        }
    }

    /** PostgreSQL's signal for a fast shutdown. What Java can send waits for every client to leave by itself. */
    private void interrupt() throws IOException {
        try {
            var kill = new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .inheritIO()
                    .start();
            if (kill.waitFor() != 0 && process.isAlive()) {
                throw new IllegalStateException("the PostgreSQL server " + process.pid() + " takes no signal");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL stops", e);
        }
    }

    private static boolean servesFrom(ProcessHandle process, Path data) {
        var info = process.info();
        var isPostgres = info.command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter("postgres"::equals)
                .isPresent();
        return isPostgres && info.commandLine().orElse("").contains(data.toString());
    }
}
