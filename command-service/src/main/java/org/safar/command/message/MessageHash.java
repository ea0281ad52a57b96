package org.safar.command.message;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.safar.kernel.Malformed;
import org.safar.kernel.ThingId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * SHA-256 over the canonical JSON of a message, by which the same message is known again. The thing stands in it by
 * its id: a digest over a hub's own reference could be tried out, reference after reference, until the reference is
 * found.
 */
final class MessageHash {
    private MessageHash() {}

    /** @throws Malformed where the message has no canonical form */
    static String of(JsonNode message, ThingId thing) {
        var identified = ((ObjectNode) message).objectNode();
        message.properties().forEach(member -> identified.set(member.getKey(), member.getValue()));
        identified.put("thing", thing.text());
        return HexFormat.of().formatHex(sha256(CanonicalJson.of(identified)));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
