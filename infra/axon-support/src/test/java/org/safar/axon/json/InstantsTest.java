package org.safar.axon.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    @Test
    void writes_and_reads_as_the_formatter_does() {
        var random = new Random(7);
        var first = Instant.parse("0000-01-01T00:00:00Z").toEpochMilli();
        var last = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();
        for (var n = 0; n < 10_000; n++) {
            var instant = Instant.ofEpochMilli(random.nextLong(first, last + 1));
            assertThat(Instants.text(instant)).isEqualTo(FORM.format(instant));
            assertThat(Instants.parse(FORM.format(instant))).isEqualTo(instant);
        }
    }

    @Test
    void reads_other_forms_too() {
        assertThat(Instants.parse("2026-03-02T09:14:00Z")).isEqualTo(Instants.parse("2026-03-02T09:14:00.000Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T09:14:00.000Z",
                "2026-03-02T09:61:00.000Z",
                "2026-03-02 09:14:00.000Z",
                "",
                "tomorrow"
            })
    void refuses_what_is_no_instant(String text) {
        assertThatThrownBy(() -> Instants.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
