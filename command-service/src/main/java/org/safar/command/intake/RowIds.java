package org.safar.command.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Ids for rows that have none: by what the row says and how often it was said before, since rows repeat. The same
 * file again gives the same ids, in whatever order its rows come.
 */
final class RowIds {
    private static final String SEPARATOR = "\u001f";

    private final String profile;
    private final Map<UUID, Integer> seen = new HashMap<>();

    RowIds(String profile) {
        this.profile = profile;
    }

    UUID next(List<String> row) {
        var text = profile + SEPARATOR + String.join(SEPARATOR, row);
        var occurrence = seen.merge(uuid(text), 1, Integer::sum);
        return uuid(text + SEPARATOR + occurrence);
    }

    /** SHA-256 in hex. */
    static String hash(List<String> parts) {
        return HexFormat.of().formatHex(sha256(String.join(SEPARATOR, parts)));
    }

    /** RFC 9562, version 8: 122 bits of the digest. */
    private static UUID uuid(String text) {
        var bits = ByteBuffer.wrap(sha256(text));
        var high = bits.getLong() & ~0xF000L | 0x8000L;
        var low = bits.getLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
