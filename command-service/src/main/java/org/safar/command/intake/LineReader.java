package org.safar.command.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines and never holds more than one. Lines end with a line feed, with or without a carriage
 * return before it; a line of nothing but blanks is none.
 */
final class LineReader {
    /** Bytes. A message of the richest type with the most steps is far below it. */
    static final int LONGEST = 64 * 1024;

    /** Bytes that may come without a line in them. Packed, a kilobyte can be a megabyte of blanks, or of a line without an end. */
    static final int SILENCE = 16 * 1024 * 1024;

    private static final int BUFFER = 32 * 1024;

    private final InputStream input;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    private int next;
    private int filled;
    private int silent;

    LineReader(InputStream input) {
        this.input = input;
    }

    /** A line as it came. */
    sealed interface Line {
        record Whole(byte[] text) implements Line {}

        /** Longer than any line may be; the rest of it was read over. */
        record TooLong() implements Line {}

        /** The last one, without its line feed: whole, or cut in the middle. */
        record Unended(byte[] text) implements Line {}
    }

    /**
     * @return null at the end of the input
     * @throws IOException when the input breaks off, or goes on and says nothing; what was read of a line until then is given up
     */
    @Nullable
    Line read() throws IOException {
        silent = 0;
        while (true) {
            line.reset();
            var tooLong = false;
            var ended = false;
            while (!ended && (next < filled || fill())) {
                var from = next;
                ended = toLineFeed();
                tooLong |= line.size() + next - from > LONGEST + 1;
                if (!tooLong) line.write(buffer, from, next - from - (ended ? 1 : 0));
            }
            if (tooLong) return new Line.TooLong();
            var text = text();
            if (!blank(text)) return ended ? new Line.Whole(text) : new Line.Unended(text);
            if (!ended) return null;
        }
    }

    /** Whether part of a line was read when the input broke off. */
    boolean inLine() {
        return !blank(line.toByteArray());
    }

    private boolean toLineFeed() {
        while (next < filled) if (buffer[next++] == '\n') return true;
        return false;
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = 0;
        filled = Math.max(0, input.read(buffer, 0, BUFFER));
        silent += filled;
        if (silent > SILENCE) throw new IOException("no line in " + SILENCE + " bytes");
        return filled > 0;
    }

    private byte[] text() {
        var bytes = line.toByteArray();
        var length = bytes.length;
        if (length == 0 || bytes[length - 1] != '\r') return bytes;
        return Arrays.copyOf(bytes, length - 1);
    }

    private static boolean blank(byte[] text) {
        for (var one : text) if (one != ' ' && one != '\t' && one != '\r') return false;
        return true;
    }
}
