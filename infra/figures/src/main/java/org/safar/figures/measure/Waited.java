package org.safar.figures.measure;

import java.util.List;
import java.util.Optional;
import org.safar.figures.Intervals.Quartiles;
import org.safar.figures.Value;

/**
 * How long was waited. What is still open is said, not guessed: a median of what was answered is too short while much is not.
 *
 * @param years by the year in which the waiting began, rising; without a recorded year in none
 * @param pairs by who waits and for whom: states, or kinds of organisations; in their order; empty where nobody in particular waits
 */
public record Waited(Waiting waiting, List<Group> years, List<Group> pairs) {
    public Waited {
        years = List.copyOf(years);
        pairs = List.copyOf(pairs);
    }

    /**
     * @param keys a year, or who waits and for whom
     * @param reached came to what was waited for
     * @param open still waiting
     * @param ended will not come to it
     * @param undated came to it, but on days that are not recorded or do not agree, so that the length cannot be told
     * @param lasted of those that reached it, in the unit of what was waited for; empty where they are too few to say
     */
    public record Group(
            List<String> keys, Value reached, Value open, Value ended, Value undated, Optional<Quartiles> lasted) {
        public Group {
            keys = List.copyOf(keys);
        }
    }
}
