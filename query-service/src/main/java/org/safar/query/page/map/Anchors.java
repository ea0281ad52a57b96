package org.safar.query.page.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where on the earth flows leave and arrive: capitals of the five, centres of their regions. Longitude, latitude. */
final class Anchors {
    private static final Map<String, double[]> PLACES = read();

    private Anchors() {}

    static Optional<double[]> of(String code) {
        return Optional.ofNullable(PLACES.get(code));
    }

    private static Map<String, double[]> read() {
        var places = new HashMap<String, double[]>();
        var file = Objects.requireNonNull(Anchors.class.getResourceAsStream("anchors.psv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .forEach(fields -> places.put(
                            fields[0], new double[] {Double.parseDouble(fields[1]), Double.parseDouble(fields[2])}));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.copyOf(places);
    }
}
