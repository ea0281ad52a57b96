package org.safar.query.page.map;

/** The widths that a flow map is drawn at: text keeps its size, so a narrow picture is another drawing, not a smaller one. */
public enum Size {
    WIDE(978, 584, new Insets(64, 88, 60, 84), 15, 25, 3),
    MIDDLE(616, 464, new Insets(62, 62, 76, 66), 12, 25, 0),
    NARROW(328, 394, new Insets(60, 0, 52, 0), 10, 12, 0);

    private final double width;
    private final double height;
    private final Insets insets;
    private final double widest;
    private final int most;
    private final int valley;

    /** Between the drawing's edge and the frame: room for what stands outside. */
    private record Insets(double top, double right, double bottom, double left) {}

    Size(double width, double height, Insets insets, double widest, int most, int valley) {
        this.width = width;
        this.height = height;
        this.insets = insets;
        this.widest = widest;
        this.most = most;
        this.valley = valley;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    boolean narrow() {
        return this == NARROW;
    }

    Box frame() {
        return new Box(
                insets.left, insets.top, width - insets.left - insets.right, height - insets.top - insets.bottom);
    }

    Extent extent() {
        return narrow() ? Extent.REGION_NARROW : Extent.REGION;
    }

    /** Linear in the value; the least is still a line. */
    double band(long value, long largest) {
        return Math.max(thinnest(), widest * value / largest);
    }

    double thinnest() {
        return 1.2;
    }

    /** Below this value all are the thinnest line. */
    long shareThinnest(long largest) {
        return (long) Math.ceil(thinnest() / widest * largest);
    }

    /** How many times larger the Fergana valley is shown in the corner; 0 where it would stand over what it shows. */
    int valley() {
        return valley;
    }

    /** How many corridors are drawn at most. */
    int most() {
        return most;
    }
}
