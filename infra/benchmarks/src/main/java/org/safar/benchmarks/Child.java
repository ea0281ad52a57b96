package org.safar.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** A program in a JVM of its own, so that its memory and its time are its own. */
final class Child implements AutoCloseable {
    /** Making tens of thousands of whole lives takes minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(45);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final Pattern RESIDENT = Pattern.compile("(?m)^(?:VmRSS|Pss):\\s+(\\d+) kB");

    private final Process process;
    private final Path said;
    private final AtEnd atEnd;

    private Child(Process process, Path said) {
        this.process = process;
        this.said = said;
        this.atEnd = AtEnd.of(process::destroy);
    }

    /**
     * What to start.
     *
     * @param name of the files that keep what it says
     * @param environment on top of ours; secrets belong here, arguments can be seen by everybody on the machine
     */
    record Program(
            String name,
            String classpath,
            List<String> jvm,
            String main,
            List<String> arguments,
            Map<String, String> environment) {}

    /** @param raw the directory that keeps what it says, and with {@code profile} a flight recording */
    static Child start(Program program, Path raw, boolean profile) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(program.jvm());
        if (profile) {
            var recording = raw.resolve(program.name() + ".jfr");
            command.add("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + recording);
        }
        command.addAll(List.of("-cp", program.classpath(), program.main()));
        command.addAll(program.arguments());
        var said = raw.resolve(program.name() + ".log");
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()));
        builder.environment().putAll(program.environment());
        return new Child(builder.start(), said);
    }

    /** Returns when the address answers 200. */
    Child awaitAnswer(URI address) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        try (var client = HttpClient.newHttpClient()) {
            return await(() -> {
                try {
                    return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
                } catch (IOException notYet) {
                    return false;
                }
            });
        }
    }

    /** Returns when the file holds the words. */
    Child awaitWords(Path file, String words) throws IOException, InterruptedException {
        return await(() -> Files.exists(file) && Files.readString(file).contains(words));
    }

    private interface Sign {
        boolean given() throws IOException, InterruptedException;
    }

    private Child await(Sign sign) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!sign.given()) {
            if (!process.isAlive() || System.nanoTime() > end) throw new IOException("it did not start: see " + said);
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return this;
    }

    /** In MiB: of the JVM, and of what it started, where memory that several share counts once. */
    long residentMebibytes() {
        return (mapped(process.toHandle())
                        + process.descendants().mapToLong(Child::mapped).sum())
                / 1024;
    }

    private static long mapped(ProcessHandle process) {
        try {
            var text = Files.readString(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"));
            var found = RESIDENT.matcher(text);
            return found.find() ? Long.parseLong(found.group(1)) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Ends it in order. */
    @Override
    public void close() throws InterruptedException {
        atEnd.forget();
        process.destroy();
        if (!process.waitFor(2, TimeUnit.MINUTES)) process.destroyForcibly().waitFor();
    }
}
