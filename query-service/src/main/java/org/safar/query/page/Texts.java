package org.safar.query.page;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All words of the pages, from {@code messages/<subject>_<language>.properties}. Values are ICU message patterns, so that
 * a language counts in its own plural forms. A new language is new files and nothing else.
 */
final class Texts implements MessageSource {
    private final Map<Locale, Map<String, String>> byLanguage;

    private Texts(Map<Locale, Map<String, String>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** @throws IllegalStateException where two files of a language say the same key */
    static Texts onClassPath() {
        var texts = new TreeMap<String, Map<String, String>>();
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_*.properties");
            for (var file : files) add(texts.computeIfAbsent(language(file), _ -> new HashMap<>()), file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var byLanguage = new HashMap<Locale, Map<String, String>>();
        texts.forEach((tag, keys) -> byLanguage.put(Locale.forLanguageTag(tag), keys));
        return new Texts(byLanguage);
    }

    /** English first, then by their tags. */
    List<Locale> languages() {
        return byLanguage.keySet().stream()
                .sorted((one, other) -> one.equals(Languages.ENGLISH)
                        ? -1
                        : other.equals(Languages.ENGLISH)
                                ? 1
                                : one.toLanguageTag().compareTo(other.toLanguageTag()))
                .toList();
    }

    Set<String> keys(Locale language) {
        return Objects.requireNonNull(byLanguage.get(language), "not a language")
                .keySet();
    }

    /** As it stands in the file. */
    @Nullable
    String pattern(String key, Locale language) {
        return byLanguage.getOrDefault(language, Map.of()).get(key);
    }

    @Override
    public @Nullable String getMessage(
            String key, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale language) {
        var text = text(key, arguments, language);
        return text == null ? otherwise : text;
    }

    @Override
    public String getMessage(String key, Object @Nullable [] arguments, @Nullable Locale language) {
        var text = text(key, arguments, language);
        if (text == null) throw new NoSuchMessageException(key, language == null ? Languages.ENGLISH : language);
        return text;
    }

    @Override
    public String getMessage(MessageSourceResolvable message, @Nullable Locale language) {
        var codes = message.getCodes();
        if (codes != null)
            for (var code : codes) {
                var text = text(code, message.getArguments(), language);
                if (text != null) return text;
            }
        throw new NoSuchMessageException(String.valueOf(message.getDefaultMessage()));
    }

    private @Nullable String text(String key, Object @Nullable [] arguments, @Nullable Locale language) {
        var own = language == null ? Languages.ENGLISH : language;
        var pattern = pattern(key, own);
        if (pattern == null) return null;
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) return pattern;
        return new MessageFormat(pattern, Wording.formats(own)).format(arguments == null ? new Object[0] : arguments);
    }

    private static String language(Resource file) {
        var name = Objects.requireNonNull(file.getFilename());
        return name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
    }

    private static void add(Map<String, String> keys, Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (var key : properties.stringPropertyNames()) {
            if (keys.put(key, properties.getProperty(key)) != null)
                throw new IllegalStateException("two files say " + key + ", one of them " + file.getFilename());
        }
    }
}
