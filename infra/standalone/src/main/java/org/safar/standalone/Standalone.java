package org.safar.standalone;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safar.standalone.StandaloneSettings.Scenario;
import org.safar.standalone.issuer.SignIn;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs everything in one process until it is told to stop. {@code infra/run} starts it. */
@Command(
        name = "infra/run",
        mixinStandardHelpOptions = true,
        description = "Runs the exchange on this machine, with a store and an issuer of its own.")
public final class Standalone implements Callable<Integer> {
    private static final System.Logger LOG = System.getLogger(Standalone.class.getName());

    private static final Duration VIEWS = Duration.ofMinutes(10);

    @Option(names = "--data", required = true, description = "The directory that holds everything.")
    private Path data = Path.of(".safar");

    @Option(names = "--port", defaultValue = "8080", description = "Pages and read API (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--command-port", defaultValue = "8081", description = "Write API (default: ${DEFAULT-VALUE}).")
    private int commandPort;

    @Option(names = "--issuer-port", defaultValue = "8082", description = "Sign-in (default: ${DEFAULT-VALUE}).")
    private int issuerPort;

    @Option(names = "--no-demo", description = "A store of one's own: no simulated hubs.")
    private boolean noDemo;

    @Option(names = "--cases", defaultValue = "5000", description = "Simulated cases (default: ${DEFAULT-VALUE}).")
    private int cases;

    @Option(names = "--seed", defaultValue = "1", description = "The same seed tells the same lives.")
    private long seed;

    @Option(
            names = "--ready-file",
            hidden = true,
            description = "Written when everything answers, and again when the demonstration is there.")
    private @Nullable Path readyFile;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Standalone()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var settings = new StandaloneSettings(
                data.toAbsolutePath().normalize(),
                port,
                commandPort,
                issuerPort,
                noDemo ? null : new Scenario(cases, seed));
        var first = !SignIn.exist(settings.issuerDirectory());
        var exchange = new Exchange(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(exchange::close, "stop"));
        try {
            exchange.start(Standalone::say);
            new Announcement(settings, System.out).ready(first, exchange.events());
            publish(settings.asLines());
            if (settings.demonstration() != null) feed(exchange, settings, settings.demonstration());
            publish(settings.asLines() + "settled yes\n");
            exchange.awaitClose();
            return CommandLine.ExitCode.OK;
        } catch (CannotStart words) {
            System.err.println(words.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "the exchange did not start", failure);
            System.err.println("Something is wrong: " + rootOf(failure));
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static Throwable rootOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) root = root.getCause();
        return root;
    }

    private void publish(String lines) {
        if (readyFile != null) PrivateFiles.write(readyFile, lines);
    }

    private static void feed(Exchange exchange, StandaloneSettings settings, Scenario scenario) throws Exception {
        if (!exchange.isDemonstration()) {
            System.out.println("This store is not a demonstration: nothing is simulated into it.");
            return;
        }
        try (var http = HttpClient.newHttpClient()) {
            var demonstration = new Demonstration(settings, http);
            if (!demonstration.isDue()) return;
            say("Feeding five simulated hubs, " + scenario.cases() + " cases");
            var begin = Instant.now();
            var answered = demonstration.feed(scenario, line -> System.out.println("  " + line));
            System.out.println(
                    "Fed in " + Duration.between(begin, Instant.now()).toSeconds() + " s: " + answered);
            if (!exchange.awaitShown(VIEWS)) throw new CannotStart("The views did not catch up within " + VIEWS + ".");
            System.out.printf(
                    "Every view shows all %,d events after %d s.%n%n",
                    exchange.events(), Duration.between(begin, Instant.now()).toSeconds());
        }
    }

    private static void say(String words) {
        System.out.println(words + " ...");
    }
}
