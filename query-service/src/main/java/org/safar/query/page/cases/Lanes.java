package org.safar.query.page.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.query.page.cases.TimeAxis.Tick;

/**
 * The four tracks of a case on one time axis, drawn in per cent of the width found.
 *
 * @param end where the drawing's known part ends: today, or the day on which the case ended
 * @param endWords what that day is
 * @param after how wide the rest is
 * @param agreements what the person agreed to, in the order in which it was given
 * @param marks when each event happened
 * @param summary the drawing in a sentence
 */
record Lanes(
        List<Tick> ticks,
        String end,
        String after,
        String endWords,
        List<Lane> lanes,
        List<Agreement> agreements,
        List<Mark> marks,
        String summary) {

    /**
     * @param wide what is told below the lane on a wide screen, since its states are too short to hold their names
     * @param narrow the same on a narrow one
     */
    record Lane(
            String name,
            List<Segment> segments,
            @Nullable Caption wide,
            @Nullable Caption narrow,
            List<Due> due) {}

    /**
     * @param kind past, now or none
     * @param fitsWide whether the name has room in it on a wide screen
     */
    record Segment(String x, String width, String words, String kind, boolean fitsWide, boolean fitsNarrow) {}

    /** @param atEnd the words stand before their place, since there is no room behind it */
    record Caption(String from, String to, String words, boolean atEnd) {}

    /** @param late whether the day has passed */
    record Due(String at, String words, boolean late) {}

    /**
     * A consent as a line.
     *
     * @param known to where it is drawn as known
     * @param to to where it still covers what is to come; none where it ended before
     * @param expiry where it ends by its own terms; none where it does not, or was taken back before
     * @param withdrawn where some of it, or all, was taken back
     */
    record Agreement(
            String name,
            String summary,
            String from,
            String known,
            @Nullable String to,
            @Nullable String expiry,
            List<String> withdrawn) {}

    /** @param breach whether a broken rule was found by it */
    record Mark(String at, boolean breach) {}

    /** A state from a day on. */
    record Spell(LocalDate from, String words) {}
}
