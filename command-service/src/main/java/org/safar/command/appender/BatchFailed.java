package org.safar.command.appender;

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
}
