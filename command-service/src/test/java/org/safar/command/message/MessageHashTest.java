package org.safar.command.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.command.message.Lines.SUSPICION;
import static org.safar.command.message.Lines.read;
import static org.safar.command.message.Lines.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class MessageHashTest {

    @Test
    void is_the_same_however_the_message_is_laid_out() {
        var spaced = SUSPICION.replace(",", " ,\t").replace(":{", " : {");
        var turned = SUSPICION.replace(
                "{\"source\":\"border-guard\",\"custodian\":\"KZ-MIA\"}",
                "{\"custodian\":\"KZ-MIA\",\"source\":\"border\\u002dguard\"}");

        assertThat(hash(spaced)).isEqualTo(hash(SUSPICION));
        assertThat(hash(turned)).isEqualTo(hash(SUSPICION));
    }

    @Test
    void is_another_when_anything_that_was_said_is_another() {
        assertThat(hash(SUSPICION.replace("border-guard", "police"))).isNotEqualTo(hash(SUSPICION));
        assertThat(hash(SUSPICION.replace("09:14:00Z", "09:14:01Z"))).isNotEqualTo(hash(SUSPICION));
        assertThat(hash(SUSPICION.replace("000123", "000124"))).isNotEqualTo(hash(SUSPICION));
    }

    /**
     * Whoever reads the history knows everything else in the message, and could try out one reference after the other.
     */
    @Test
    void cannot_be_tried_out_for_the_reference() throws Exception {
        var sent = CanonicalJson.of(JsonLine.read(SUSPICION.getBytes(StandardCharsets.UTF_8)));
        var guessed = MessageDigest.getInstance("SHA-256").digest(sent.getBytes(StandardCharsets.UTF_8));

        assertThat(hash(SUSPICION)).isNotEqualTo(HexFormat.of().formatHex(guessed));
    }

    private static String hash(String line) {
        return report(read(line)).envelope().messageHash();
    }
}
