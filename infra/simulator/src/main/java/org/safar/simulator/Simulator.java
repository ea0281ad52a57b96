package org.safar.simulator;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line of the simulated hubs. */
@Command(
        name = "simulator",
        mixinStandardHelpOptions = true,
        description = "Ten years of five simulated hubs: sent to a demonstration store, or written to files.")
public final class Simulator implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--cases", defaultValue = "5000", description = "How many cases (default: ${DEFAULT-VALUE}).")
    private int cases;

    @Option(names = "--seed", defaultValue = "1", description = "The same seed tells the same lives.")
    private long seed;

    @Option(names = "--until", description = "The last simulated day (default: yesterday).")
    private LocalDate until = LocalDate.now(ZoneOffset.UTC).minusDays(1);

    @Option(names = "--messages", description = "Only so many messages, of one hub, into one file.")
    private @Nullable Integer messages;

    @Option(names = "--hub", defaultValue = "UZ", description = "Whose messages (default: ${DEFAULT-VALUE}).")
    private HubId hub = HubId.UZ;

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    /** Where it goes: files, or an exchange. */
    static final class Target {
        @Option(names = "--out", description = "Write files into this folder.")
        private @Nullable Path out;

        @ArgGroup(exclusive = false)
        private @Nullable Exchange exchange;
    }

    /** An exchange to send to. */
    static final class Exchange {
        @Option(names = "--command-url", required = true, description = "The command service.")
        private URI commandUrl = URI.create("http://127.0.0.1:8081");

        @Option(names = "--issuer-url", required = true, description = "The issuer of tokens.")
        private URI issuerUrl = URI.create("http://127.0.0.1:8082");

        @Option(names = "--token-secret", required = true, description = "File with the secret of the issuer's client.")
        private Path tokenSecret = Path.of("token-secret");
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Simulator()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        var scenario = new Scenario(cases, seed, until);
        if (target.exchange != null) return send(scenario, target.exchange);
        if (target.out == null) throw new CommandLine.ParameterException(spec.commandLine(), "say where to");
        var files = new NdjsonFiles(target.out);
        if (messages == null) files.write(new Simulation(scenario).months());
        else files.write(scenario, hub, messages);
        return CommandLine.ExitCode.OK;
    }

    private int send(Scenario scenario, Exchange exchange) throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        try (var http = HttpClient.newHttpClient()) {
            var secret = Files.readString(exchange.tokenSecret).strip();
            var tokens = new IssuerTokens(http, exchange.issuerUrl, secret);
            var tally = new Feed(http, exchange.commandUrl, tokens)
                    .send(new Simulation(scenario).months(), console::println);
            console.println("all  " + tally);
            return CommandLine.ExitCode.OK;
        } catch (FeedFailed failed) {
            spec.commandLine().getErr().println(failed.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }
}
