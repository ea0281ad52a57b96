package org.safar.kernel;

/** The id of a thing, written {@code kind:value}. The same text is the stream's name in the event store. */
public interface ThingId {
    ThingKind kind();

    /** The id without its kind, as in a path. */
    String value();

    /** {@code kind:value}. */
    default String text() {
        return kind().code() + ":" + value();
    }
}
