package org.safar.query.view;

import java.time.Duration;

/**
 * How views are kept up.
 *
 * @param node this node's name, the same after a restart
 * @param batch most events folded at once while following; at most 1,000, since Axon's buffer holds 1,024
 * @param chunk most events folded at once in a rebuild
 * @param poll how often the store is asked for its head; a view is behind by about this much, and by some more while the head moves
 * @param claim how long a view waits for a node that died; a batch must take well under it
 * @param grace how long the documents of a replaced generation are kept for readers that still hold them
 */
public record ViewSettings(String node, int batch, int chunk, Duration poll, Duration claim, Duration grace) {
    public ViewSettings {
        if (batch < 1 || batch > 1_000) throw new IllegalArgumentException("a batch is 1 to 1,000 events");
        if (chunk < 1) throw new IllegalArgumentException("a chunk is at least one event");
    }

    /** Batches of 1,000, chunks of 50,000, asked every 50 ms, claims of 5 s, a minute's grace. */
    public static ViewSettings of(String node) {
        return new ViewSettings(
                node, 1_000, 50_000, Duration.ofMillis(50), Duration.ofSeconds(5), Duration.ofMinutes(1));
    }
}
