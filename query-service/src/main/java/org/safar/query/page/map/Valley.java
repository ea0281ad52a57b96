package org.safar.query.page.map;

import java.util.List;

/**
 * The Fergana valley, where regions of three countries lie nearer to each other than their names are long: a part of the
 * picture, shown once more in its lower right corner at a larger scale.
 *
 * @param outline the part, in the picture
 * @param box where it stands magnified, in the picture
 * @param ground of the magnified part, whose own corner is 0, 0
 */
record Valley(Box outline, Box box, Ground ground) {
    private static final Extent EXTENT = new Extent(69.4, 39.7, 74.0, 41.5);
    private static final double MARGIN = 6;

    /** @param picture the ground of the whole */
    static Valley in(Ground picture, Size size) {
        var outline = picture.around(EXTENT);
        var ground = picture.part(outline, size.valley());
        var frame = picture.box();
        var box = new Box(
                frame.right() - MARGIN - ground.box().width(),
                frame.bottom() - MARGIN - ground.box().height(),
                ground.box().width(),
                ground.box().height());
        return new Valley(outline, box, ground);
    }

    /** A region whose centre lies in it. */
    static boolean holds(String place) {
        return place.length() > 2
                && Anchors.of(place)
                        .filter(at -> at[0] > EXTENT.west() && at[0] < EXTENT.east())
                        .filter(at -> at[1] > EXTENT.south() && at[1] < EXTENT.north())
                        .isPresent();
    }

    /** Begins or ends in it. */
    static boolean touches(Flow flow) {
        return holds(flow.from()) || holds(flow.to());
    }

    /** Begins and ends in it: there is room to draw it here alone. */
    static boolean holds(Flow flow) {
        return holds(flow.from()) && holds(flow.to());
    }

    /** A point of the picture, where it lies seen from here. */
    Point seen(Point point) {
        var times = ground.box().width() / outline.width();
        return new Point((point.x() - outline.x()) * times, (point.y() - outline.y()) * times);
    }

    /** The base map of the magnified part. */
    static String svg(Size size) {
        var frame = size.frame();
        var picture = new Ground(size.extent(), new Box(0, 0, frame.width(), frame.height()));
        return BaseMap.svg(Valley.in(picture, size).ground(), EXTENT);
    }

    /** Where a name may stand beside its place, the best first: below, since most flows lead north. */
    static List<Point> besides() {
        return List.of(new Point(0, 17), new Point(7, 4), new Point(-7, 4), new Point(0, -8));
    }
}
