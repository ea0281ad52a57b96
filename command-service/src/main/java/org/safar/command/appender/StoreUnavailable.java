package org.safar.command.appender;

import org.jspecify.annotations.Nullable;

/** The store did not answer in time, or the service is stopping. Whether the message is stored is not known: send it again. */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
