package org.safar.query.casefile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that happened beside a case, to another thing, and concerns the case. What it is another view knows.
 *
 * @param known position since which it is known to concern the case
 * @param day on which it stands as it happened
 * @param told of it, in the words of the API; {@code position} is its own, for those who may know positions
 */
public record Aside(long known, LocalDate day, Map<String, Object> told) {
    public Aside {
        told = Collections.unmodifiableMap(new LinkedHashMap<>(told));
    }
}
