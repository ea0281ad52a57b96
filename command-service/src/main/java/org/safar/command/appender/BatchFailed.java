package org.safar.command.appender;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.ErrorCode;
import org.axonframework.axonserver.connector.event.util.EventStoreClientException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** One attempt to store a batch failed as a whole: nothing of it is stored, unless its commit ended in doubt. */
final class BatchFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String WRONG_SEQUENCE = ErrorCode.INVALID_EVENT_SEQUENCE.errorCode();
    private static final List<String> AWAY = List.of("08", "57P", "53", "58");
    private static final String READS_ONLY = "25006";

    BatchFailed(String what, @Nullable Throwable cause) {
        super(what, cause);
    }

    /** Whether another writer was faster on one of the streams: then only the moment was wrong, not a message. */
    @SuppressWarnings("deprecation") // EventStoreClientException: older Axon Servers still answer so
    boolean isConflict() {
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ConcurrencyException _, AggregateStreamCreationException _ -> {
                    return true;
                }
                case AxonServerException server
                when WRONG_SEQUENCE.equals(server.code()) -> {
                    return true;
                }
                case EventStoreClientException client
                when WRONG_SEQUENCE.equals(client.getCode()) -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /**
     * Whether the store was away, full or being moved rather than unwilling: the line broke (08), it is being stopped, started or
     * was ended (57P), has no room or no connection to give (53), its disk fails (58), or it only reads after a move (25006).
     * That is never a message's fault, however often it happens.
     */
    boolean isOutage() {
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) return true;
            if (cause instanceof SQLException failure && isOutage(failure.getSQLState())) return true;
        }
        return false;
    }

    private static boolean isOutage(@Nullable String state) {
        return state != null && (READS_ONLY.equals(state) || AWAY.stream().anyMatch(state::startsWith));
    }
}
