package org.safar.command.receipt;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.safar.command.appender.Receipt;

/** Writes the receipts of one attempt. Used by one thread. */
public final class SpoolWriter implements AutoCloseable {
    private final OutputStream file;
    private final OutputStream out;
    private final ReceiptJson json;
    private final Runnable closed;
    private boolean failed;

    SpoolWriter(OutputStream file, ReceiptJson json, Runnable closed) {
        this.file = file;
        this.out = new BufferedOutputStream(file, 16 * 1024);
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
            throw failed(failure);
        }
    }

    private SpoolFailed failed(IOException failure) {
        failed = true;
        return new SpoolFailed(failure);
    }

    private void line(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    /** After a failure nothing is written any more: half of a line may be there already, and another half must not follow it. */
    @Override
    public void close() {
        try {
            (failed ? file : out).close();
        } catch (IOException failure) {
            throw new SpoolFailed(failure);
        } finally {
            closed.run();
        }
    }
}
