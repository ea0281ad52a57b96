package org.safar.query.page.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Countries of the world, regions of the five, disputed lines: Natural Earth, with names and lines as in United Nations
 * practice. Read from TopoJSON, where neighbours share their border once.
 */
final class Atlas {
    private static final Atlas WORLD = read();

    private final List<Shape> countries;
    private final List<Shape> regions;
    private final List<Shape> disputed;

    /**
     * @param code alpha-2 of a country, ISO 3166-2 of a region; empty for a line
     * @param lines of longitude and latitude; rings of an area are closed
     */
    record Shape(String code, List<double[][]> lines) {}

    private Atlas(JsonNode topology) {
        var arcs = arcs(topology);
        var objects = topology.get("objects");
        this.countries = shapes(objects.get("countries"), "a2", arcs);
        this.regions = shapes(objects.get("admin1"), "code", arcs);
        this.disputed = shapes(objects.get("disputed"), "", arcs);
    }

    static Atlas world() {
        return WORLD;
    }

    List<Shape> countries() {
        return countries;
    }

    List<Shape> regions() {
        return regions;
    }

    List<Shape> disputed() {
        return disputed;
    }

    private static Atlas read() {
        try (var file = Atlas.class.getResourceAsStream("central-asia.topojson")) {
            return new Atlas(JsonMapper.shared().readTree(Objects.requireNonNull(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Arcs are written as whole steps from point to point. */
    private static List<double[][]> arcs(JsonNode topology) {
        var transform = topology.get("transform");
        var scale = transform.get("scale");
        var translate = transform.get("translate");
        var arcs = new ArrayList<double[][]>();
        for (var arc : topology.get("arcs")) {
            var points = new double[arc.size()][];
            long x = 0;
            long y = 0;
            for (var at = 0; at < points.length; at++) {
                x += arc.get(at).get(0).asLong();
                y += arc.get(at).get(1).asLong();
                points[at] = new double[] {
                    x * scale.get(0).asDouble() + translate.get(0).asDouble(),
                    y * scale.get(1).asDouble() + translate.get(1).asDouble()
                };
            }
            arcs.add(points);
        }
        return arcs;
    }

    private static List<Shape> shapes(JsonNode collection, String code, List<double[][]> arcs) {
        var shapes = new ArrayList<Shape>();
        for (var geometry : collection.get("geometries")) {
            var lines = new ArrayList<double[][]>();
            var type = geometry.path("type").asString("");
            var parts = geometry.path("arcs");
            switch (type) {
                case "LineString" -> lines.add(line(parts, arcs));
                case "Polygon", "MultiLineString" -> parts.forEach(ring -> lines.add(line(ring, arcs)));
                case "MultiPolygon" -> parts.forEach(area -> area.forEach(ring -> lines.add(line(ring, arcs))));
                default -> {
                    continue;
                }
            }
            var name =
                    code.isEmpty() ? "" : geometry.get("properties").path(code).asString("");
            shapes.add(new Shape(name, List.copyOf(lines)));
        }
        return List.copyOf(shapes);
    }

    /** Arcs end to end; a number below zero is an arc walked backwards. */
    private static double[][] line(JsonNode numbers, List<double[][]> arcs) {
        var points = new ArrayList<double[]>();
        for (var number : numbers) {
            var index = number.asInt();
            var arc = arcs.get(index < 0 ? ~index : index);
            for (var at = points.isEmpty() ? 0 : 1; at < arc.length; at++)
                points.add(arc[index < 0 ? arc.length - 1 - at : at]);
        }
        return points.toArray(double[][]::new);
    }
}
