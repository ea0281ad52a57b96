package org.safar.command.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;

class CaseIdsTest {
    private final CaseIds ids = Lines.caseIds();

    /** Ids are in every history and at every hub: the way they are made can never change. */
    @Test
    void gives_for_ever_the_id_it_gave_first() {
        assertThat(ids.of(HubId.KZ, new Reference("KZ-2026-000123")).text())
                .isEqualTo("case:f7c4ae36779384cb4b4cc81d0057c6e4");
    }

    @Test
    void gives_another_id_to_another_hub_reference_or_secret() {
        var reference = new Reference("2026-1");
        var otherSecret = new CaseIds(new byte[32]);

        assertThat(ids.of(HubId.KZ, reference)).isEqualTo(ids.of(HubId.KZ, new Reference("2026-1")));
        assertThat(ids.of(HubId.KZ, reference))
                .isNotEqualTo(ids.of(HubId.UZ, reference))
                .isNotEqualTo(ids.of(HubId.KZ, new Reference("2026-2")))
                .isNotEqualTo(otherSecret.of(HubId.KZ, reference));
    }

    @Test
    void takes_letters_written_in_two_ways_as_the_same() {
        assertThat(ids.of(HubId.KG, new Reference("\u0439-1")))
                .isEqualTo(ids.of(HubId.KG, new Reference("\u0438\u0306-1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " x", "x ", "a\u001fb", "a\nb", "\ud83d"})
    void refuses_references_that_only_look_the_same(String reference) {
        assertThatThrownBy(() -> new Reference(reference)).isInstanceOf(Malformed.class);
    }

    @Test
    void never_shows_a_reference() {
        assertThat(new Reference("KZ-2026-000123").toString()).doesNotContain("000123");
    }
}
