package org.safar.query.page.map;

import java.util.List;
import java.util.Locale;

/** Numbers and paths as SVG writes them. */
public final class Svg {
    private Svg() {}

    /** To a tenth of a pixel, without a needless zero. */
    public static String number(double number) {
        var text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String polygon(List<Point> points) {
        var path = new StringBuilder("M");
        for (var at = 0; at < points.size(); at++) {
            if (at > 0) path.append('L');
            path.append(number(points.get(at).x()))
                    .append(',')
                    .append(number(points.get(at).y()));
        }
        return path.append('Z').toString();
    }
}
