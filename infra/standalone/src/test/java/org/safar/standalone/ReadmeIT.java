package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.standalone.StandaloneSettings.Scenario;
import org.safar.testsupport.Eventually;

/** The lines that the README gives to those who start, run as they stand there on a small demonstration. */
class ReadmeIT {
    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern LINES = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path data;

    @Test
    void what_it_tells_a_newcomer_to_type_answers() throws Exception {
        var settings = new StandaloneSettings(
                data, FreePorts.next(), FreePorts.next(), FreePorts.next(), new Scenario(200, 3));
        try (var exchange = new Exchange(settings);
                var http = HttpClient.newHttpClient()) {
            exchange.start(_ -> {});
            PrivateFiles.write(data.resolve("run/exchange"), settings.asLines());
            new Demonstration(settings, http).feed(settings.demonstration(), _ -> {});
            assertThat(exchange.awaitShown(Eventually.LONGEST)).isTrue();

            assertThat(blocks()).hasSize(4);
            assertThat(typed(blocks().get(0), settings)).contains("\"panels\"");
            assertThat(typed(blocks().get(1), settings)).contains("\"panels\"", "\"hub\"");
            assertThat(typed(blocks().get(2), settings)).contains("\"events\"", "case.suspicion-reported");
            assertThat(typed(blocks().get(3), settings)).contains("\"accepted\":1");
            assertThat(typed(blocks().get(3), settings)).as("sent twice").contains("\"duplicate\":1");
        }
    }

    private static List<String> blocks() throws IOException {
        return LINES.matcher(Files.readString(REPOSITORY.resolve("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private String typed(String block, StandaloneSettings settings) throws IOException, InterruptedException {
        var here = block.replace(
                        "http://127.0.0.1:8080", settings.pagesAddress().toString())
                .replace("http://127.0.0.1:8081", settings.commandsAddress().toString());
        var said = data.resolve("said");
        var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", here)
                .directory(REPOSITORY.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        shell.environment().put("SAFAR_DATA", data.toString());
        var process = shell.start();
        assertThat(process.waitFor(Eventually.LONGEST)).isTrue();
        var words = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(words).isZero();
        return words;
    }
}
