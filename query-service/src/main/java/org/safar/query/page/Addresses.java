package org.safar.query.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Addresses of a page in another state: all of its state but one thing. */
public final class Addresses {
    private Addresses() {}

    /**
     * @param parameters the page's state; a language is not part of it
     * @param value empty to leave the parameter out
     */
    public static String with(String path, Map<String, List<String>> parameters, String name, String value) {
        var all = new TreeMap<>(parameters);
        all.put(name, List.of(value));
        return of(path, all);
    }

    /** @param parameters the page's state; a language is not part of it */
    public static String of(String path, Map<String, List<String>> parameters) {
        var all = new TreeMap<>(parameters);
        all.remove(Languages.PARAMETER);
        var address = UriComponentsBuilder.fromPath(path);
        all.forEach((key, values) -> values.stream()
                .filter(text -> !text.isBlank())
                .forEach(text -> address.queryParam(encoded(key), encoded(text))));
        return address.build(true).toUriString();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
