package org.safar.query.page.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safar.query.page.Fields;

class TurnTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Map<String, Object> SEALED = Map.of("envelope", "0f", "fetchBy", "2026-11-22");
    private static final Map<String, Object> BY_HAND = Map.of("fetchBy", "not-recorded");

    @Test
    void the_receiver_answers_in_its_time() {
        assertThat(turn("offered", Map.of("answerBy", "2026-11-29")))
                .isEqualTo(new Turn("answer", false, "2026-11-29"));
    }

    @Test
    void each_side_has_its_turn_until_it_is_done() {
        assertThat(accepted(Map.of())).isEqualTo(new Turn("consent", true, ""));
        assertThat(accepted(Map.of("consent", Map.of()))).isEqualTo(new Turn("identity", true, ""));
        assertThat(accepted(Map.of("consent", Map.of(), "identity", SEALED, "fetched", false)))
                .isEqualTo(new Turn("fetch", false, "2026-11-22"));
        assertThat(accepted(Map.of("consent", Map.of(), "identity", SEALED, "fetched", true)))
                .isEqualTo(new Turn("services", true, ""));
        assertThat(accepted(Map.of("consent", Map.of(), "identity", SEALED, "fetched", true, "services", Map.of())))
                .isEqualTo(new Turn("message", false, ""));
    }

    @Test
    void an_envelope_that_nobody_fetched_is_sealed_anew() {
        for (var by : Map.of("2026-11-20", "fetch", "2026-11-19", "seal").entrySet()) {
            var identity = Map.of("envelope", "0f", "fetchBy", by.getKey());
            var turn = accepted(Map.of("consent", Map.of(), "identity", identity, "fetched", false));
            assertThat(turn.key()).as(by.getKey()).isEqualTo(by.getValue());
        }
    }

    @Test
    void what_is_handed_over_waits_for_nobody() {
        assertThat(accepted(Map.of("consent", Map.of(), "identity", BY_HAND, "fetched", false)))
                .isEqualTo(new Turn("services", true, ""));
    }

    @Test
    void what_is_over_is_nobodys_turn() {
        for (var stage : new String[] {"declined", "withdrawn", "expired", "completed"})
            assertThat(turn(stage, Map.of()).key()).isEqualTo(Turn.NOTHING);
    }

    private static Turn accepted(Map<String, Object> passed) {
        return turn("accepted", passed);
    }

    private static Turn turn(String stage, Map<String, Object> more) {
        var referral = new HashMap<String, Object>(more);
        referral.put("stage", stage);
        return Turn.of(new Fields(referral), TODAY);
    }
}
