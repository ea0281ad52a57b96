package org.safar.query.page.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConicEqualAreaTest {
    private static final ConicEqualArea PROJECTION = new ConicEqualArea(38, 53, 67);

    @Test
    void a_degree_by_a_degree_is_as_large_on_paper_as_on_the_earth() {
        for (var latitude : new double[] {35, 42, 48, 55}) {
            var onEarth = Math.toRadians(1) * (sine(latitude + 1) - sine(latitude));
            for (var longitude : new double[] {50, 67, 84})
                assertThat(area(longitude, latitude)).isCloseTo(onEarth, within(onEarth * 1e-3));
        }
    }

    @Test
    void along_a_standard_parallel_a_degree_is_as_long_as_on_the_earth() {
        var step =
                PROJECTION.project(67.01, 53).minus(PROJECTION.project(67, 53)).length();
        assertThat(step).isCloseTo(Math.toRadians(0.01) * Math.cos(Math.toRadians(53)), within(1e-9));
    }

    @Test
    void the_middle_meridian_stands_upright_and_north_is_up() {
        assertThat(PROJECTION.project(67, 40).x()).isZero();
        assertThat(PROJECTION.project(67, 50).y())
                .isGreaterThan(PROJECTION.project(67, 40).y());
        assertThat(PROJECTION.project(80, 45).x()).isPositive();
    }

    private static double area(double west, double south) {
        var corners = new Point[] {
            PROJECTION.project(west, south),
            PROJECTION.project(west + 1, south),
            PROJECTION.project(west + 1, south + 1),
            PROJECTION.project(west, south + 1)
        };
        var twice = 0.0;
        for (var at = 0; at < corners.length; at++) {
            var next = corners[(at + 1) % corners.length];
            twice += corners[at].x() * next.y() - next.x() * corners[at].y();
        }
        return Math.abs(twice) / 2;
    }

    private static double sine(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
