package org.safar.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failures of ours: a reference for the caller, where it happened for the log. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int MOST_CAUSES = 10;

    private Failures() {}

    /** Logs the classes and frames, never the messages: a message may quote what was sent, and that may be a person. */
    static String log(Throwable failure) {
        var reference = UUID.randomUUID().toString();
        LOG.error("failure {}", reference, withoutMessages(failure, MOST_CAUSES));
        return reference;
    }

    private static @Nullable Throwable withoutMessages(@Nullable Throwable failure, int depth) {
        if (failure == null || depth == 0) return null;
        var copy = new Frames(failure.getClass().getName(), withoutMessages(failure.getCause(), depth - 1));
        copy.setStackTrace(failure.getStackTrace());
        return copy;
    }

    private static final class Frames extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Frames(String type, @Nullable Throwable cause) {
            super(type, cause, false, true);
        }

        @Override
        public String toString() {
            return getMessage() == null ? "" : getMessage();
        }
    }
}
