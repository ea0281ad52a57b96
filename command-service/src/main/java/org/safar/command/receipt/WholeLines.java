package org.safar.command.receipt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** The lines of a file that end with a line feed; what a crash left of another is not one. */
final class WholeLines {
    private static final int LOOK_BACK = 8 * 1024;

    private WholeLines() {}

    /** Reads as it is asked, up to where the last line ended when it was opened. Must be closed. */
    static Stream<String> of(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            var input = new Limited(Channels.newInputStream(channel), end(channel));
            channel.position(0);
            var reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
            return reader.lines().onClose(() -> close(reader));
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    /** Just behind the last line feed. */
    private static long end(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(LOOK_BACK);
        for (var until = channel.size(); until > 0; until -= LOOK_BACK) {
            var from = Math.max(0, until - LOOK_BACK);
            buffer.clear().limit((int) (until - from));
            while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {}
            for (var i = buffer.position() - 1; i >= 0; i--) if (buffer.get(i) == '\n') return from + i + 1;
        }
        return 0;
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Limited extends InputStream {
        private final InputStream input;
        private long left;

        Limited(InputStream input, long limit) {
            this.input = input;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0) return -1;
            var count = input.read(bytes, offset, (int) Math.min(length, left));
            if (count > 0) left -= count;
            return count;
        }

        @Override
        public void close() throws IOException {
            input.close();
        }
    }
}
