package org.safar.kernel.place;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The registers of places as plain text, read once. Plain, because the values that are checked against them are made while
 * {@link Places} is still being built.
 */
final class Registers {
    record RegionRow(String code, String former, String english, String russian) {}

    record DistrictRow(String code, String region, String english, String kind) {}

    record BorderPointRow(
            String code, String country, String otherCountry, String mode, String status, String english) {}

    static final List<RegionRow> REGIONS =
            read("regions.psv", cells -> new RegionRow(cells[0], cells[1], cells[2], cells[3]));
    static final List<DistrictRow> DISTRICTS =
            read("districts.psv", cells -> new DistrictRow(cells[0], cells[1], cells[2], cells[3]));
    static final List<BorderPointRow> BORDER_POINTS = read(
            "border-points.psv",
            cells -> new BorderPointRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));

    private static final Map<String, RegionRow> REGION_BY_CODE = byCode(REGIONS, RegionRow::code);
    private static final Map<String, RegionRow> REGION_BY_FORMER_CODE =
            byCode(REGIONS.stream().filter(row -> !row.former().isEmpty()).toList(), RegionRow::former);
    private static final Map<String, DistrictRow> DISTRICT_BY_CODE = byCode(DISTRICTS, DistrictRow::code);
    private static final Map<String, BorderPointRow> BORDER_POINT_BY_CODE = byCode(BORDER_POINTS, BorderPointRow::code);

    private Registers() {}

    /** By today's code or by the former one. */
    static @Nullable RegionRow region(String code) {
        var today = REGION_BY_CODE.get(code);
        return today == null ? REGION_BY_FORMER_CODE.get(code) : today;
    }

    static @Nullable DistrictRow district(String code) {
        return DISTRICT_BY_CODE.get(code);
    }

    static @Nullable BorderPointRow borderPoint(String code) {
        return BORDER_POINT_BY_CODE.get(code);
    }

    private static <R> Map<String, R> byCode(List<R> rows, Function<R, String> code) {
        return rows.stream().collect(toUnmodifiableMap(code, Function.identity()));
    }

    private static <R> List<R> read(String resource, Function<String[], R> row) {
        try (var bytes = Registers.class.getResourceAsStream(resource)) {
            if (bytes == null) throw new IllegalStateException("the jar lacks " + resource);
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> row.apply(line.split("\\|", -1)))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
