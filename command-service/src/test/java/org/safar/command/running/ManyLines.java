package org.safar.command.running;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A body of so many reports, each of a case of its own, made while it is sent. */
final class ManyLines extends InputStream {
    private final int lines;
    private final Sent sent;
    private int made;
    private byte[] line = {};
    private int next;

    /** Told each number when the line has been sent, before the next one is. */
    interface Sent {
        void line(int number) throws IOException;
    }

    ManyLines(int lines, Sent sent) {
        this.lines = lines;
        this.sent = sent;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!more()) return -1;
        var count = Math.min(length, line.length - next);
        System.arraycopy(line, next, target, offset, count);
        next += count;
        return count;
    }

    @Override
    public int read() throws IOException {
        return more() ? line[next++] : -1;
    }

    private boolean more() throws IOException {
        if (next < line.length) return true;
        if (made > 0 && line.length > 0) sent.line(made);
        next = 0;
        line = made < lines ? made(++made) : new byte[0];
        return line.length > 0;
    }

    private static byte[] made(int number) {
        var id = new UUID(0x4000L, 0x8000_0000_0000_0000L | number);
        var text = Wire.message(id, "KZ-" + number, "report-suspicion", Wire.SUSPICION) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
