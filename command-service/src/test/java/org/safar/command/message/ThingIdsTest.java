package org.safar.command.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.ThingId;
import org.safar.kernel.ThingKind;

class ThingIdsTest {
    private final ThingIds ids = Lines.thingIds();

    /** Ids are in every history and at every hub: the way they are made can never change. */
    @Test
    void gives_for_ever_the_id_it_gave_first() {
        assertThat(ids.caseOf(HubId.KZ, new Reference("KZ-2026-000123")).text())
                .isEqualTo("case:f7c4ae36779384cb4b4cc81d0057c6e4");
    }

    @Test
    void gives_another_id_to_another_hub_reference_or_secret() {
        var reference = new Reference("2026-1");
        var otherSecret = new ThingIds(new byte[32]);

        assertThat(ids.caseOf(HubId.KZ, reference)).isEqualTo(ids.caseOf(HubId.KZ, new Reference("2026-1")));
        assertThat(ids.caseOf(HubId.KZ, reference))
                .isNotEqualTo(ids.caseOf(HubId.UZ, reference))
                .isNotEqualTo(ids.caseOf(HubId.KZ, new Reference("2026-2")))
                .isNotEqualTo(otherSecret.caseOf(HubId.KZ, reference));
    }

    /** Of the other kinds as well: they are in histories by now. */
    @Test
    void tells_the_kinds_apart_and_gives_each_for_ever_the_id_it_gave_first() {
        var reference = new Reference("KZ-2026-000123");
        var kinds = Arrays.stream(ThingKind.values())
                .filter(ThingKind::byReference)
                .map(kind -> ids.of(kind, HubId.KZ, reference))
                .toList();
        assertThat(kinds).hasSize(7).extracting(ThingId::value).doesNotHaveDuplicates();
        assertThat(ids.of(ThingKind.CASE, HubId.KZ, reference)).isEqualTo(ids.caseOf(HubId.KZ, reference));
        assertThat(ids.of(ThingKind.TIP_EVENT, HubId.KZ, reference).text())
                .isEqualTo("tip-event:632ca33f145f9395584a951f1230425e");
    }

    @Test
    void gives_none_to_what_has_no_references() {
        assertThatThrownBy(() -> ids.of(ThingKind.HUB, HubId.KZ, new Reference("KZ")))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void takes_letters_written_in_two_ways_as_the_same() {
        assertThat(ids.caseOf(HubId.KG, new Reference("\u0439-1")))
                .isEqualTo(ids.caseOf(HubId.KG, new Reference("\u0438\u0306-1")));
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
