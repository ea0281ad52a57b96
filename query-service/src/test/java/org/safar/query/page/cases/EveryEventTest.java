package org.safar.query.page.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.axon.json.EventJson;
import org.safar.query.page.Fields;
import org.safar.query.page.WordingFixture;

/** Whatever can happen in a case is told in words, with all that it says, in each language. */
class EveryEventTest {
    /** Every event type of every revision is there in full: that is a test of its own. */
    private static final Path GOLDEN = Path.of("..", "infra", "axon-support", "src", "test", "resources", "golden");

    private static final Pattern NAME = Pattern.compile("(case\\.[a-z-]+)\\.r(\\d+)\\.json");
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

    record Event(String type, Map<String, Object> data) {
        @Override
        public String toString() {
            return type;
        }
    }

    static Stream<Event> events() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            return files
                    .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .map(EveryEventTest::read)
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_told_in_english(Event event) {
        assertThat(told(event, "en")).doesNotContain("??");
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_told_in_russian_and_kazakh_without_a_code_left(Event event) {
        for (var tag : new String[] {"ru", "kk"}) {
            var words =
                    Pattern.compile("[\\s,;:]+").splitAsStream(told(event, tag)).toList();
            for (var code : codes(event.data()))
                assertThat(words).as(tag + " " + code).doesNotContain(code);
        }
    }

    private static String told(Event event, String tag) {
        var say = new CaseWords(WordingFixture.in(tag));
        var fields = new Fields(Map.of("type", event.type(), "data", event.data()));
        var text = new StringBuilder(say.event(event.type()));
        for (var row : EventData.of(fields, say))
            text.append('\n').append(row.label()).append(": ").append(row.text());
        return text.toString();
    }

    /** Whatever reads like a code, and is not what everybody calls it. */
    private static Collection<String> codes(Object value) {
        var codes = new TreeSet<String>();
        switch (value) {
            case Map<?, ?> map -> map.values().forEach(inner -> codes.addAll(codes(inner)));
            case Collection<?> list -> list.forEach(inner -> codes.addAll(codes(inner)));
            case String text when CODE.matcher(text).matches() -> codes.add(text);
            default -> {}
        }
        return codes;
    }

    private static Event read(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) throw new IllegalStateException();
        try {
            return new Event(
                    name.group(1),
                    EventJson.mapper()
                            .readValue(Files.readString(file), new TypeReference<LinkedHashMap<String, Object>>() {}));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
