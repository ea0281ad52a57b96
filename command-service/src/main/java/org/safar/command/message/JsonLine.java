package org.safar.command.message;

import static org.safar.kernel.RefusalCode.DUPLICATE_FIELD;
import static org.safar.kernel.RefusalCode.MALFORMED_JSON;
import static org.safar.kernel.RefusalCode.WRONG_ENCODING;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * From the bytes of one line to one JSON object: UTF-8 and RFC 8259 to the letter, no member twice, no depth without
 * end.
 */
final class JsonLine {
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(16)
            .maxNameLength(100)
            .maxNumberLength(30)
            .maxStringLength(1_000)
            .build();
    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonLine() {}

    /** @throws Unreadable wrong-encoding, malformed-json or duplicate-field */
    static JsonNode read(byte[] line) {
        JsonNode node;
        try {
            node = isPlain(line) ? JSON.readTree(line) : JSON.readTree(decoded(line));
        } catch (StreamConstraintsException _) {
            throw new Unreadable(MALFORMED_JSON, "", "deeper or longer than any message is");
        } catch (JacksonException broken) {
            throw twice(broken) ? new Unreadable(DUPLICATE_FIELD, "") : new Unreadable(MALFORMED_JSON, "");
        }
        if (node == null || !node.isObject()) throw new Unreadable(MALFORMED_JSON, "");
        return node;
    }

    /** ASCII without NUL, as nearly all lines are: such bytes mean the same in UTF-8, and cannot be taken for UTF-16. */
    private static boolean isPlain(byte[] line) {
        for (var letter : line) if (letter <= 0) return false;
        return true;
    }

    private static String decoded(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new Unreadable(WRONG_ENCODING, "");
        }
    }

    /** Jackson has no exception of its own for a member that comes twice. */
    private static boolean twice(JacksonException broken) {
        @Nullable String message = broken.getOriginalMessage();
        return message != null && message.startsWith("Duplicate Object property");
    }
}
