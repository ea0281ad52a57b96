package org.safar.mongo;

import com.mongodb.client.MongoClients;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** A {@code mongod} of our own: a private port, a folder of its own, stopped with us. */
final class Mongod implements AutoCloseable {
    private static final int START_SECONDS = 30;
    private static final String WAIT = "/?serverSelectionTimeoutMS=" + START_SECONDS * 1000;

    private final ProcessHandle process;
    private final int port;
    private final Path note;

    private Mongod(ProcessHandle process, int port, Path note) {
        this.process = process;
        this.port = port;
        this.note = note;
    }

    /** The program, where one of the PATH's folders has it. */
    static Optional<Path> on(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts it on the folder. One that a killed process left behind on the same folder is stopped first: two of them cannot share
     * it, and nobody else can have started it there.
     */
    static Mongod start(Path program, Path folder) {
        try {
            var files = Files.createDirectories(folder.resolve("data")).toAbsolutePath();
            var note = folder.resolve("mongod.pid");
            stopOrphan(note, files);
            var port = freePort();
            var process = new ProcessBuilder(
                            program.toString(),
                            "--dbpath",
                            files.toString(),
                            "--bind_ip",
                            "127.0.0.1",
                            "--port",
                            Integer.toString(port))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("mongod.log").toFile())
                    .start();
            Files.writeString(note, Long.toString(process.pid()));
            var started = new Mongod(process.toHandle(), port, note);
            started.awaitAnswer();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("mongod could not be started", e);
        }
    }

    String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    /** Asks it to end, which flushes; after ten seconds it is ended. */
    @Override
    public void close() throws IOException {
        end(process);
        Files.deleteIfExists(note);
    }

    private void awaitAnswer() {
        try (var client = MongoClients.create(uri() + WAIT)) {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
        } catch (RuntimeException e) {
            process.destroyForcibly();
            throw new IllegalStateException("mongod did not answer within " + START_SECONDS + " s; see its log", e);
        }
    }

    private static void stopOrphan(Path note, Path files) throws IOException {
        if (!Files.exists(note)) return;
        var pid = Long.parseLong(Files.readString(note).strip());
        // the number may belong to another program by now: only a process that names our folder is ours
        ProcessHandle.of(pid)
                .filter(found -> found.info()
                        .arguments()
                        .map(Arrays::asList)
                        .filter(arguments -> arguments.contains(files.toString()))
                        .isPresent())
                .ifPresent(Mongod::end);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (Exception _) {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
