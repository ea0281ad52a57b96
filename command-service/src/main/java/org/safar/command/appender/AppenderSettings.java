package org.safar.command.appender;

import java.time.Duration;

/**
 * @param queue messages of a hub that may wait; who comes then is held back
 * @param batch messages in one transaction, at most
 * @param patience how long a batch waits for a store that is away before its senders are told
 */
public record AppenderSettings(int queue, int batch, Duration patience) {
    public static final AppenderSettings DEFAULT = new AppenderSettings(1_000, 1_000, Duration.ofSeconds(10));
}
