package org.safar.query.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safar.query.casefile.web.Cases.Listed;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ListAnswerTest {
    private static final Listed MORE = new Listed(List.of(Map.of("id", "first"), Map.of("id", "last")), true);

    private final MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();

    @Test
    void the_next_page_is_asked_for_as_this_one_was() {
        asked.add("limit", "2");
        asked.add("after", "before");
        asked.add("hub", "KZ");
        assertThat(next()).isEqualTo("</api/cases?after=last&limit=2&hub=KZ>; rel=\"next\"");
    }

    @Test
    void what_nobody_filled_in_is_left_out() {
        asked.add("hub", "\r\n");
        asked.add("limit", "2");
        assertThat(next()).isEqualTo("</api/cases?after=last&limit=2>; rel=\"next\"");
    }

    @Test
    void what_an_address_cannot_hold_is_encoded() {
        asked.add("limit", "+2");
        assertThat(next()).isEqualTo("</api/cases?after=last&limit=%2B2>; rel=\"next\"");
    }

    private String next() {
        return ListAnswer.of("cases", "/api/cases", MORE, asked).getHeaders().getFirst(HttpHeaders.LINK);
    }
}
