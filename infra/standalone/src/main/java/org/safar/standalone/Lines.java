package org.safar.standalone;

import java.io.Writer;
import java.util.function.Consumer;

/** Hands each line on as soon as it is whole. */
final class Lines extends Writer {
    private final Consumer<String> each;
    private final StringBuilder begun = new StringBuilder();
    private String last = "";

    Lines(Consumer<String> each) {
        this.each = each;
    }

    @Override
    public void write(char[] characters, int from, int length) {
        begun.append(characters, from, length);
        for (var end = begun.indexOf("\n"); end >= 0; end = begun.indexOf("\n")) {
            last = begun.substring(0, end);
            begun.delete(0, end + 1);
            each.accept(last);
        }
    }

    /** The last whole line; empty before there was one. */
    String last() {
        return last;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
