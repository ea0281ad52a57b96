package org.safar.query.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a view is doing, in metadata only.
 *
 * @param version of its definition
 * @param generation the live one; none while the view was never folded to the head
 * @param position the live generation reflects every event up to it; 0 where there is none
 * @param lag events of the store that are not yet reflected
 * @param headIsCurrent whether the store answers; where not, the lag is what it was when it last did
 * @param ready whether it has reached the head that was found at start
 * @param stopped why the live generation does not go on
 * @param rebuild the one that is being built beside it
 * @param skipped positions of events that it passes over
 */
public record ViewStatus(
        String view,
        int version,
        @Nullable Integer generation,
        long position,
        long lag,
        boolean headIsCurrent,
        boolean ready,
        @Nullable Stop stopped,
        @Nullable Building rebuild,
        List<Long> skipped) {

    /**
     * @param position of the event
     * @param event its stable name
     * @param reason the kind of failure and where in the code, never what the event says
     */
    public record Stop(long position, String event, String reason) {
        static @Nullable Stop of(@Nullable ViewStopped stop) {
            return stop == null ? null : new Stop(stop.position(), stop.event(), stop.reason());
        }
    }

    /**
     * @param percent of the history, 0 to 100
     * @param secondsToGo at the pace so far; none before the first chunk
     */
    public record Building(
            int generation,
            long position,
            int percent,
            @Nullable Long secondsToGo,
            @Nullable Stop stopped) {}
}
