package org.safar.query.figures;

import java.time.Instant;
import org.safar.figures.FactTable;

/** What figures are read from. Whoever keeps the fact table gives one to the service. */
public interface Knowledge {
    /** Ask once for each answer: the table may be replaced after a rebuild. */
    FactTable table();

    /** The last position received at the instant or before; 0 where there is none. */
    long positionAt(Instant instant);

    /** The store's last position. */
    long head();

    /** Whether the store said so just now. While it is away nobody knows whether there is more. */
    default boolean headIsCurrent() {
        return true;
    }
}
