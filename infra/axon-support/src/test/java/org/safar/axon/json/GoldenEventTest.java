package org.safar.axon.json;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EventCatalogue;

/**
 * What was stored once must be read for ever. A golden file is never edited: another shape is another revision with
 * a file of its own. A file that is missing is proposed under {@code target/golden}.
 */
class GoldenEventTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path PROPOSED = Path.of("target/golden");

    private final ObjectMapper mapper = EventJson.mapper();

    @ParameterizedTest
    @MethodSource("events")
    void is_written_byte_by_byte_as_ever(DomainEvent event) throws IOException {
        var written = mapper.writeValueAsString(event) + "\n";
        Files.createDirectories(PROPOSED);
        Files.writeString(PROPOSED.resolve(file(event.getClass())), written);
        assertThat(GOLDEN.resolve(file(event.getClass())))
                .as("the golden file; proposed in %s", PROPOSED.toAbsolutePath())
                .content(StandardCharsets.UTF_8)
                .isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_read_from_what_was_stored(DomainEvent event) throws IOException {
        var stored = Files.readString(GOLDEN.resolve(file(event.getClass())));
        assertThat(mapper.readValue(stored, event.getClass())).isEqualTo(event);
    }

    @Test
    void every_event_of_the_catalogue_has_its_file() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            var present = files.map(file -> file.getFileName().toString()).collect(toSet());
            assertThat(present).containsAll(current());
        }
    }

    @Test
    void every_event_of_the_catalogue_has_its_sample() {
        var sampled = AllSamples.FULL.stream().map(Object::getClass).collect(toSet());
        assertThat(sampled)
                .containsExactlyInAnyOrderElementsOf(
                        Set.copyOf(EventCatalogue.all().values()));
    }

    private static List<DomainEvent> events() {
        return AllSamples.FULL;
    }

    private static Set<String> current() {
        return EventCatalogue.all().values().stream().map(GoldenEventTest::file).collect(toSet());
    }

    private static String file(Class<?> event) {
        var type = EventCatalogue.typeOf(event);
        return type.name() + ".r" + type.revision() + ".json";
    }
}
