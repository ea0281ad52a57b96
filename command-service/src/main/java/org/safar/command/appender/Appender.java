package org.safar.command.appender;

import java.util.concurrent.CompletableFuture;

/** The only way into the store. */
public interface Appender {

    /**
     * Takes a message in and answers once the answer is durable. Blocks while the queue is full, which holds back who sends too
     * fast. Messages of one submission are answered in the order they were given.
     *
     * @return completes exceptionally only when the store could not be reached; the message may be sent again
     */
    CompletableFuture<Receipt> append(Entry entry);
}
