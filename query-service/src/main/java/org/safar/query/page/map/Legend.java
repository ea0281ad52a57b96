package org.safar.query.page.map;

import java.util.ArrayList;
import java.util.List;
import org.safar.query.page.map.Drawing.Step;

/** Three arrows of the drawing's own scale, under the frame at the right. */
final class Legend {
    private static final double CELL = 88;
    private static final double ARROW = 44;
    private static final double[] SHARES = {0.16, 0.48, 0.95};
    private static final long[] ROUND = {1, 2, 3, 5};

    private Legend() {}

    static List<Step> of(Layout layout) {
        if (layout.narrow()) return List.of();
        var steps = new ArrayList<Step>();
        var box = layout.box();
        var values = new ArrayList<Long>();
        for (var share : SHARES) {
            var value = round(share * layout.largest());
            if (value > 0 && !values.contains(value)) values.add(value);
        }
        for (var at = 0; at < values.size(); at++) {
            var x = box.right() - (values.size() - at) * CELL + 8;
            var from = new Point(x, layout.size().height() - 10);
            var to = from.plus(new Point(ARROW, 0));
            var band = layout.size().band(values.get(at), layout.largest());
            var path = Svg.polygon(Curve.quadratic(from, from.plus(new Point(ARROW / 2, 0)), to)
                    .band(band));
            steps.add(new Step(path, Svg.number(to.x() + 6), Svg.number(to.y() + 4), values.get(at)));
        }
        return steps;
    }

    /** The largest of 1, 2, 3, 5, 10, 20, … that is not above it. */
    static long round(double value) {
        long best = 0;
        for (long ten = 1; ten <= value; ten *= 10) for (var step : ROUND) if (step * ten <= value) best = step * ten;
        return best;
    }
}
