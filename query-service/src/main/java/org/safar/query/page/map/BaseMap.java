package org.safar.query.page.map;

import java.util.List;
import org.safar.kernel.HubId;
import org.safar.kernel.code.Codes;
import org.safar.query.page.map.Atlas.Shape;

/** The ground of a map as an SVG file of its own, so that a browser keeps it: land, borders, disputed lines. */
final class BaseMap {
    private static final String WATER = "#eef2f5";
    private static final String LAND = "#eceae3";
    private static final String NEIGHBOUR = "#f7f6f3";
    private static final double NEAR = 0.8;

    private final Ground ground;
    private final Extent around;
    private final StringBuilder svg = new StringBuilder(1 << 16);

    private BaseMap(Ground ground, Extent around) {
        this.ground = ground;
        this.around = around;
    }

    /**
     * @param regions draws the lines between regions
     * @param only the country that stands out; empty for the five together
     */
    static String svg(Extent extent, double width, double height, boolean regions, String only) {
        var map = new BaseMap(new Ground(extent, new Box(0, 0, width, height)), extent.wider());
        map.draw(width, height, regions, only);
        return map.svg.toString();
    }

    /** A part of another map, with the lines between regions. */
    static String svg(Ground ground, Extent extent) {
        var map = new BaseMap(ground, extent.widerBy(1));
        map.draw(ground.box().width(), ground.box().height(), true, "");
        return map.svg.toString();
    }

    private void draw(double width, double height, boolean regions, String only) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\">"
                .formatted(Svg.number(width), Svg.number(height), Svg.number(width), Svg.number(height)));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"").append(WATER).append("\"/>");
        var atlas = Atlas.world();
        areas(atlas.countries().stream().filter(shape -> !isOfTheFive(shape)).toList(), NEIGHBOUR, "#e3e1da", 0.6);
        var five = atlas.countries().stream().filter(BaseMap::isOfTheFive).toList();
        for (var country : five) {
            var stands = only.isEmpty() || only.equals(country.code());
            areas(List.of(country), stands ? LAND : NEIGHBOUR, "none", 0);
        }
        if (regions) areas(regions(only), "none", "#ffffff", 0.8);
        areas(five, "none", "#bdb9ab", 0.8);
        for (var line : atlas.disputed()) line(line);
        svg.append("</svg>\n");
    }

    private static List<Shape> regions(String only) {
        return Atlas.world().regions().stream()
                .filter(region -> region.code().startsWith(only))
                .toList();
    }

    private static boolean isOfTheFive(Shape shape) {
        return Codes.find(HubId.class, shape.code()).isPresent();
    }

    private void areas(List<Shape> shapes, String fill, String stroke, double width) {
        var path = new StringBuilder();
        for (var shape : shapes)
            for (var ring : shape.lines()) {
                var inside = Clip.ring(ring, around);
                if (inside.size() > 2) append(path, inside, true);
            }
        if (path.isEmpty()) return;
        svg.append("<path fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\" d=\""
                        .formatted(fill, stroke, Svg.number(width)))
                .append(path)
                .append("\"/>");
    }

    private void line(Shape shape) {
        var path = new StringBuilder();
        for (var line : shape.lines()) if (Clip.touches(line, around)) append(path, List.of(line), false);
        if (!path.isEmpty())
            svg.append("<path fill=\"none\" stroke=\"#ffffff\" stroke-width=\"1.2\" stroke-dasharray=\"2 2\" d=\"")
                    .append(path)
                    .append("\"/>");
    }

    /** Points nearer than this to the last one are left out; steps are written in tenths, without adding up errors. */
    private void append(StringBuilder path, List<double[]> points, boolean closed) {
        var last = new Point(Double.MAX_VALUE, 0);
        var x = 0L;
        var y = 0L;
        for (var at = 0; at < points.size(); at++) {
            var point = ground.at(points.get(at)[0], points.get(at)[1]);
            if (at > 0 && at < points.size() - 1 && point.minus(last).length() < NEAR) continue;
            var nextX = Math.round(point.x() * 10);
            var nextY = Math.round(point.y() * 10);
            path.append(at == 0 ? "M" : "l")
                    .append(tenths(nextX - x))
                    .append(',')
                    .append(tenths(nextY - y));
            x = nextX;
            y = nextY;
            last = point;
        }
        if (closed) path.append('z');
    }

    private static String tenths(long tenths) {
        var whole = tenths / 10;
        var rest = Math.abs(tenths % 10);
        var sign = tenths < 0 && whole == 0 ? "-" : "";
        return rest == 0 ? String.valueOf(whole) : sign + whole + "." + rest;
    }
}
