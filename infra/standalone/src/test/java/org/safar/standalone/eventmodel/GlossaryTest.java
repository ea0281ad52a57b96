package org.safar.standalone.eventmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.safar.kernel.EventCatalogue;

/** Commands and events speak in words that the glossary explains. */
class GlossaryTest {
    private static final Pattern ROW = Pattern.compile("^\\| ([a-z ,]+) \\|", Pattern.MULTILINE);
    private static final Set<String> SMALL_WORDS = Set.of("as", "not", "to");

    @Test
    void every_word_of_a_command_or_event_is_explained() throws IOException {
        var explained = explained();
        assertThat(words()).contains("victim", "custodian", "retracted");
        assertThat(words()).filteredOn(word -> !explained.contains(word)).isEmpty();
    }

    private static Set<String> explained() throws IOException {
        var glossary = Files.readString(Sources.repository().resolve("infra/docs/GLOSSARY.md"));
        var words = new TreeSet<>(SMALL_WORDS);
        ROW.matcher(glossary)
                .results()
                .forEach(row -> words.addAll(Arrays.asList(row.group(1).split(", "))));
        return words;
    }

    private static Set<String> words() throws IOException {
        var words = new TreeSet<String>();
        for (var event : EventCatalogue.all().values()) split(event.getSimpleName(), words);
        for (var feature : EventModel.FEATURES.keySet()) {
            for (var command : new Deciders(feature).byCommand().keySet()) split(command, words);
        }
        return words;
    }

    private static void split(String name, Set<String> words) {
        words.addAll(Arrays.asList(EventModel.kebab(name).split("-")));
    }
}
