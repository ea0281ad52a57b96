package org.safar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.web.ProblemCode;
import org.safar.web.Role;

class TextsTest {
    private static final Texts TEXTS = Texts.onClassPath();

    static Stream<Locale> others() {
        return TEXTS.languages().stream().filter(language -> !language.equals(Languages.ENGLISH));
    }

    static Stream<Locale> all() {
        return TEXTS.languages().stream();
    }

    @Test
    void there_are_english_russian_and_kazakh() {
        assertThat(TEXTS.languages()).extracting(Locale::toLanguageTag).containsExactly("en", "kk", "ru");
    }

    @ParameterizedTest
    @MethodSource("others")
    void every_language_says_all_that_english_says_and_nothing_else(Locale language) {
        assertThat(TEXTS.keys(language)).containsExactlyInAnyOrderElementsOf(TEXTS.keys(Languages.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("others")
    void every_text_takes_the_same_values_in_every_language(Locale language) {
        for (var key : TEXTS.keys(Languages.ENGLISH))
            assertThat(taken(key, language)).as(key).isEqualTo(taken(key, Languages.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_problem_and_every_role_has_words(Locale language) {
        for (var problem : ProblemCode.values())
            assertThat(TEXTS.keys(language))
                    .contains("problem." + problem.code(), "problem." + problem.code() + ".what");
        for (var role : Role.values()) assertThat(TEXTS.keys(language)).contains("role." + role.code());
    }

    @Test
    void a_language_counts_in_its_own_plural_forms() {
        var russian = new Wording(TEXTS, Locale.forLanguageTag("ru"));
        assertThat(Stream.of(1, 2, 5, 21).map(count -> russian.text("persons", count)))
                .containsExactly("1 человек", "2 человека", "5 человек", "21 человек");
    }

    /** Which values a pattern names, in any branch of a plural or a choice. */
    private static Set<String> taken(String key, Locale language) {
        var pattern = new MessagePattern(TEXTS.pattern(key, language));
        var taken = new TreeSet<String>();
        for (var at = 0; at < pattern.countParts(); at++) {
            var part = pattern.getPart(at);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER) taken.add(pattern.getSubstring(part));
        }
        return taken;
    }
}
