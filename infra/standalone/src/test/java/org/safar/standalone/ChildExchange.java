package org.safar.standalone;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.safar.testsupport.Eventually;

/** The whole exchange as infra/run starts it, with its simulated hubs, in a process that can be killed. */
final class ChildExchange implements AutoCloseable {
    private static final Pattern PROGRESS = Pattern.compile("\"position\":(\\d+),\"lag\":(\\d+)");

    private final Process process;
    private final StandaloneSettings settings;
    private final Path ready;
    private final HttpClient client = HttpClient.newHttpClient();

    private ChildExchange(Process process, StandaloneSettings settings, Path ready) {
        this.process = process;
        this.settings = settings;
        this.ready = ready;
    }

    static ChildExchange start(StandaloneSettings settings, StandaloneSettings.Scenario scenario) throws IOException {
        var ready = settings.data().resolveSibling("ready");
        Files.deleteIfExists(ready);
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Standalone.class.getName(),
                "--data=" + settings.data(),
                "--port=" + settings.pages(),
                "--command-port=" + settings.commands(),
                "--issuer-port=" + settings.issuer(),
                "--cases=" + scenario.cases(),
                "--seed=" + scenario.seed(),
                "--ready-file=" + ready);
        var said = new File(settings.data().resolveSibling("said").toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said))
                .start();
        return new ChildExchange(process, settings, ready);
    }

    /** Returns once the store holds so many events, or everything has been fed. */
    long awaitEvents(long wanted) throws IOException {
        var events = new long[1];
        Eventually.holds(() -> {
            if (!process.isAlive())
                throw new IOException("the exchange is over: " + Files.readString(ready.resolveSibling("said")));
            return (events[0] = events()) >= wanted || settled();
        });
        return events[0];
    }

    private boolean settled() throws IOException {
        return Files.exists(ready) && Files.readString(ready).contains("settled yes");
    }

    /** 0 while it does not answer yet. */
    private long events() {
        try {
            var token = new LocalTokens(client, settings).of("role=operator");
            var request = HttpRequest.newBuilder(settings.pagesAddress().resolve("/api/operations/views"))
                    .header("Authorization", "Bearer " + token)
                    .timeout(Duration.ofSeconds(20))
                    .build();
            var progress = PROGRESS.matcher(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
            return progress.results()
                    .mapToLong(view -> Long.parseLong(view.group(1)) + Long.parseLong(view.group(2)))
                    .max()
                    .orElse(0);
        } catch (IOException | RuntimeException notYet) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Without a word, as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) kill();
        client.close();
    }
}
