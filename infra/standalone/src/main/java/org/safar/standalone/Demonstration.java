package org.safar.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.safar.simulator.Simulator;
import org.safar.standalone.StandaloneSettings.Scenario;
import org.safar.standalone.issuer.Issuer;
import picocli.CommandLine;

/**
 * Feeds a demonstration store once: five simulated hubs send their years through the same door as real ones. A feed that was cut
 * off goes on with the same lives; what had arrived is known already.
 */
final class Demonstration {
    private static final Pattern DECEMBER = Pattern.compile("\\d{4}-12");
    private static final String CLOCK = "/api/demonstration/clock";

    private final StandaloneSettings settings;
    private final HttpClient http;
    private final LocalTokens tokens;

    Demonstration(StandaloneSettings settings, HttpClient http) {
        this.settings = settings;
        this.http = http;
        this.tokens = new LocalTokens(http, settings);
    }

    /** Whether there is still something to feed: it is a demonstration store, and its clock has not reached the present. */
    boolean isDue() throws IOException, InterruptedException {
        return clock("GET", HttpRequest.BodyPublishers.noBody()).body().contains("\"present\":false");
    }

    /**
     * Sends everything and moves the clock to the present.
     *
     * @param progress is told how far it is, once for each simulated year
     * @return what the hubs were answered, in one line
     * @throws CannotStart when the exchange did not take it
     */
    String feed(Scenario wanted, Consumer<String> progress) throws IOException, InterruptedException {
        var scenario = kept(wanted);
        var said = new Lines(line -> {
            if (DECEMBER.matcher(line).lookingAt()) progress.accept("up to " + line.substring(0, "2020-12".length()));
        });
        var failed = new StringWriter();
        var exit = new CommandLine(new Simulator())
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(failed))
                .execute(arguments(scenario).toArray(String[]::new));
        if (exit != 0)
            throw new CannotStart(
                    "The simulated hubs could not deliver: " + failed.toString().strip());
        var moved = clock("POST", HttpRequest.BodyPublishers.ofString("{\"to\":\"present\"}"));
        if (moved.statusCode() != 200) throw new CannotStart("The reception's clock did not move: " + moved.body());
        return said.last().strip();
    }

    private List<String> arguments(Kept scenario) {
        return List.of(
                "--cases=" + scenario.cases(),
                "--seed=" + scenario.seed(),
                "--until=" + scenario.until(),
                "--command-url=" + settings.commandsAddress(),
                "--issuer-url=" + settings.issuerAddress(),
                "--token-secret=" + Issuer.tokenSecret(settings.issuerDirectory()));
    }

    private record Kept(int cases, long seed, LocalDate until) {}

    /** A second attempt must tell the same lives up to the same day, whatever was asked for the second time. */
    private Kept kept(Scenario wanted) {
        var fields = PrivateFiles.readOrCreate(
                        settings.data().resolve("demonstration"),
                        () -> wanted.cases() + " " + wanted.seed() + " "
                                + LocalDate.now(ZoneOffset.UTC).minusDays(1))
                .strip()
                .split(" ");
        return new Kept(Integer.parseInt(fields[0]), Long.parseLong(fields[1]), LocalDate.parse(fields[2]));
    }

    private HttpResponse<String> clock(String method, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(settings.commandsAddress().resolve(CLOCK))
                .header("Authorization", "Bearer " + tokens.of("role=operator"))
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
