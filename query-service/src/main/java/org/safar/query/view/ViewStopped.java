package org.safar.query.view;

import org.safar.kernel.EventCatalogue;
import org.safar.kernel.StoredEvent;

/**
 * A view cannot go past an event. Says which event and what kind of failure, never what the event says: the failure's own message
 * might.
 */
public final class ViewStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long position;
    private final String event;
    private final String reason;

    ViewStopped(String view, StoredEvent at, Throwable cause) {
        this(view, at.position(), EventCatalogue.typeOf(at.event().getClass()).name(), reason(cause));
        setStackTrace(cause.getStackTrace());
    }

    private ViewStopped(String view, long position, String event, String reason) {
        super("view %s stopped at position %d (%s): %s".formatted(view, position, event, reason));
        this.position = position;
        this.event = event;
        this.reason = reason;
    }

    /** Of the event that stopped it. */
    public long position() {
        return position;
    }

    /** The event's stable name. */
    public String event() {
        return event;
    }

    /** The kind of failure and the line it came from. */
    public String reason() {
        return reason;
    }

    private static String reason(Throwable cause) {
        var trace = cause.getStackTrace();
        var at = trace.length == 0 ? "" : " at " + trace[0];
        return cause.getClass().getSimpleName() + at;
    }
}
