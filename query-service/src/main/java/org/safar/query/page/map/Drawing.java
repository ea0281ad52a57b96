package org.safar.query.page.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flow map, ready to be written: every length and path is there, only words and colours are the page's.
 *
 * @param size its name, for the style sheet to choose by the room there is
 * @param ground the frame, in which the base map stands
 * @param base address of the base map
 * @param arrows in the order of drawing
 * @param legend arrows of the same scale
 * @param inset of the Fergana valley, with regions; none elsewhere
 */
public record Drawing(
        String size,
        String width,
        String height,
        Box ground,
        String base,
        List<Arrow> arrows,
        List<Stub> stubs,
        List<Dot> dots,
        List<Label> labels,
        List<Step> legend,
        @Nullable Inset inset) {

    /**
     * A part of the map at a larger scale, in its corner.
     *
     * @param outline the part
     * @param box where it stands; what is in it counts from its corner
     * @param times the scale of the map
     */
    public record Inset(
            Box outline, Box box, String base, int times, List<Arrow> arrows, List<Dot> dots, List<Label> labels) {}

    /** @param origin alpha-2 of the country whose colour it has */
    public record Arrow(String origin, String key, String path, String words, boolean chosen) {}

    /** The ink line at a place outside, as long as its arrivals. */
    public record Stub(String x1, String y1, String x2, String y2) {}

    public record Dot(String x, String y, boolean small) {}

    /**
     * @param anchor {@code start}, {@code middle}, {@code end}
     * @param style classes beside the colour of its origin
     */
    public record Label(String x, String y, String anchor, String style, String text) {}

    /** One arrow of the legend. */
    public record Step(String path, String x, String y, long value) {}
}
