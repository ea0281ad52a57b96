package org.safar.command.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safar.command.appender.Receipt;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Outcome.EventRef;
import org.safar.kernel.BreachCode;
import org.safar.kernel.RefusalCode;

class ReceiptJsonTest {

    private static String json(Outcome outcome) {
        return Receipts.JSON.of(new Receipt(2, Receipts.MESSAGE, "hub:KZ", 0, outcome));
    }

    private static String message(String rest) {
        return "{\"line\":2,\"id\":\"0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f0001\"," + rest + "}";
    }

    @Test
    void an_accepted_message() {
        assertThat(Receipts.JSON.of(Receipts.accepted(17)))
                .isEqualTo("{\"line\":17,\"id\":\"0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f0001\",\"status\":\"accepted\","
                        + "\"thing\":\"case:" + "8c1d".repeat(8) + "\",\"sequence\":4,\"token\":\""
                        + Receipts.TOKENS.of(17)
                        + "\",\"events\":[\"case.victim-confirmed\",\"case.breach-found\"],"
                        + "\"breaches\":[\"screener-decides\"]}");
    }

    @Test
    void who_may_know_positions_reads_the_position_in_its_tokens_place() {
        var receipt = Receipts.accepted(17);
        assertThat(Receipts.JSON.withPosition(Receipts.JSON.of(receipt)))
                .contains("\"sequence\":4,\"position\":17,\"events\"")
                .doesNotContain("token");
        var refused = Receipts.JSON.of(Receipts.refused(18));
        assertThat(Receipts.JSON.withPosition(refused)).isEqualTo(refused);
        assertThat(Receipts.JSON.withPosition("{\"token\":\"of another store\"}"))
                .contains("of another store");
    }

    @Test
    void a_line_that_could_not_be_read() {
        assertThat(Receipts.JSON.of(Receipts.refused(18)))
                .isEqualTo("{\"line\":18,\"status\":\"refused\",\"code\":\"unknown-region\","
                        + "\"pointer\":\"/data/from/region\",\"detail\":\"no region of KZ has this code\"}");
    }

    @Test
    void the_other_answers() {
        assertThat(json(new Outcome.Unchanged(5)))
                .isEqualTo(message("\"status\":\"unchanged\",\"thing\":\"hub:KZ\",\"sequence\":5"));
        assertThat(json(new Outcome.Duplicate(List.of(new EventRef("hub.joined", 0)))))
                .isEqualTo(message("\"status\":\"duplicate\",\"thing\":\"hub:KZ\",\"sequence\":0,"
                        + "\"events\":[\"hub.joined\"]"));
        assertThat(json(new Outcome.NotYet(RefusalCode.CASE_NOT_REPORTED, "/thing")))
                .isEqualTo(message("\"status\":\"not-yet\",\"thing\":\"hub:KZ\",\"code\":\"case-not-reported\","
                        + "\"pointer\":\"/thing\",\"detail\":\"the case has not been reported yet\""));
        assertThat(json(new Outcome.Stale(9, List.of())))
                .contains("\"status\":\"refused\"", "version-stale", "\"sequence\":9");
        assertThat(json(new Outcome.AcknowledgementNeeded(List.of(BreachCode.SCREENER_DECIDES))))
                .contains("\"status\":\"refused\"", "acknowledgement-required", "[\"screener-decides\"]");
    }

    @Test
    void the_summary_adds_up() {
        var summary = Summary.none(Receipts.SUBMISSION);
        for (var receipt : List.of(Receipts.accepted(1), Receipts.refused(2), Receipts.accepted(3))) {
            summary = summary.plus(receipt);
        }
        assertThat(Receipts.JSON.of(summary))
                .isEqualTo("{\"summary\":{\"submission\":\"KZ:5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01\",\"lines\":3,"
                        + "\"accepted\":2,\"unchanged\":0,\"duplicate\":0,\"notYet\":0,\"refused\":1}}");
    }
}
