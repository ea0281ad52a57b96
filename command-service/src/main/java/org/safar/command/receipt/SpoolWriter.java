package org.safar.command.receipt;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.safar.command.appender.Receipt;

/** Writes the receipts of one attempt. Used by one thread. */
public final class SpoolWriter implements AutoCloseable {
    private final OutputStream out;
    private final ReceiptJson json;
    private final Runnable closed;

    SpoolWriter(OutputStream out, ReceiptJson json, Runnable closed) {
        this.out = new BufferedOutputStream(out, 16 * 1024);
        this.json = json;
        this.closed = closed;
    }

    /** Only what the appender has answered: then it is durable. */
    public void add(Receipt receipt) {
        line(json.of(receipt));
    }

    /** The last line. */
    public void finish(Summary summary) {
        line(json.of(summary));
        flush();
    }

    /** What was added so far can be read from now on. */
    public void flush() {
        try {
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void line(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            closed.run();
        }
    }
}
