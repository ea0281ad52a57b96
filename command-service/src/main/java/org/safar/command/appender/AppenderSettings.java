package org.safar.command.appender;

import java.time.Duration;

/**
 * Both sizes are in steps, not in messages, of which one may have a hundred: so they bound what is held in memory.
 *
 * @param queue steps of a hub that may wait; who comes then is held back
 * @param batch steps after which a transaction takes no further message
 * @param patience how long a batch waits for a store that is away before its senders are told
 */
public record AppenderSettings(int queue, int batch, Duration patience) {
    public static final AppenderSettings DEFAULT = new AppenderSettings(1_500, 1_500, Duration.ofSeconds(10));
}
