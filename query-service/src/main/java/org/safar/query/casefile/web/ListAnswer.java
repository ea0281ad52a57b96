package org.safar.query.casefile.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.safar.query.casefile.web.Cases.Listed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/** A page of a list, with the {@code Link} of relation {@code next} (RFC 8288) where more follows. */
final class ListAnswer {
    private ListAnswer() {}

    /** @param query of which nothing is echoed but what was understood: an unknown parameter is refused before, an empty one left out */
    static ResponseEntity<Map<String, Object>> of(
            String name, String path, Listed listed, MultiValueMap<String, String> query) {
        var headers = new HttpHeaders();
        if (listed.more())
            headers.add(HttpHeaders.LINK, next(path, query, listed.lines().getLast()));
        return ResponseEntity.ok().headers(headers).body(Map.of(name, listed.lines()));
    }

    private static String next(String path, MultiValueMap<String, String> query, Map<String, Object> last) {
        var same = new StringBuilder();
        query.forEach((name, values) -> {
            var value = values.getFirst();
            if (name.equals("after") || value.isBlank()) return;
            same.append('&').append(name).append('=').append(UriUtils.encode(value, StandardCharsets.UTF_8));
        });
        return "<" + path + "?after=" + last.get("id") + same + ">; rel=\"next\"";
    }
}
