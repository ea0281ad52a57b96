package org.safar.figures.measure;

import java.util.List;
import java.util.Optional;
import org.safar.figures.Intervals.Quartiles;
import org.safar.figures.Value;

/**
 * How long was waited. What is still open is said, not guessed: a median of what was answered is too short while much is not.
 *
 * @param years by the year in which the waiting began, rising; without a recorded year in none
 * @param pairs by who waits and for whom: states; in their order
 */
public record Waited(Waiting waiting, List<Group> years, List<Group> pairs) {
    public Waited {
        years = List.copyOf(years);
        pairs = List.copyOf(pairs);
    }

    /**
     * @param keys a year, or two states
     * @param reached came to what was waited for
     * @param open still waiting
     * @param ended will not come to it
     * @param undated came to it, but by two clocks that do not agree, so that the hours cannot be told
     * @param hours of those that reached it; empty where they are too few to say
     */
    public record Group(
            List<String> keys, Value reached, Value open, Value ended, Value undated, Optional<Quartiles> hours) {
        public Group {
            keys = List.copyOf(keys);
        }
    }
}
