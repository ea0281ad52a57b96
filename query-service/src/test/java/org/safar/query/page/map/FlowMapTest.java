package org.safar.query.page.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.query.page.WordingFixture;

class FlowMapTest {
    private static final Base BASE = new Base("/maps/x.svg", "");
    private static final List<Flow> FLOWS = List.of(
            flow("UZ", "RU", 317),
            flow("KG", "RU", 279),
            flow("UZ", "KZ", 275),
            flow("KZ", "KZ", 271),
            flow("TJ", "RU", 203),
            flow("KZ", "BH", 47),
            flow("TJ", "SA", 16),
            flow("TJ", "AE", 23),
            flow("RU", "KZ", 9));

    @Test
    void a_band_is_as_wide_as_its_value_and_ends_in_its_tip() {
        var straight = Curve.quadratic(new Point(0, 0), new Point(50, 0), new Point(100, 0));
        var shape = straight.band(10);
        assertThat(shape.getFirst()).isEqualTo(new Point(0, -5));
        assertThat(shape.getLast()).isEqualTo(new Point(0, 5));
        assertThat(shape).contains(new Point(100, 0));
        var neck = 100 - (4.5 + 0.78 * 10);
        assertThat(shape.stream()
                        .filter(point -> Math.abs(point.x() - neck) < 1e-6)
                        .mapToDouble(Point::y))
                .hasSize(4)
                .anyMatch(y -> Math.abs(y + 7.6) < 1e-6);
    }

    @Test
    void width_is_linear_in_the_value_and_never_nothing() {
        assertThat(Size.WIDE.band(317, 317)).isEqualTo(15);
        assertThat(Size.WIDE.band(158, 316)).isCloseTo(7.5, within(1e-9));
        assertThat(Size.WIDE.band(1, 317)).isEqualTo(1.2);
        assertThat(Size.WIDE.shareThinnest(317)).isEqualTo(26);
    }

    @Test
    void there_and_back_part() {
        var there = Curve.quadratic(
                new Point(0, 0), new Point(50, 0).plus(new Point(100, 0).left(), 0.14), new Point(100, 0));
        assertThat(there.at(0.5).y()).isNegative();
    }

    @ParameterizedTest
    @EnumSource
    void draws_what_leaves_first_then_loops_then_what_is_between(Size size) {
        var drawing = FlowMap.draw(size, FLOWS, BASE, WordingFixture.ENGLISH);
        assertThat(drawing.arrows())
                .extracting(Drawing.Arrow::key)
                .containsSubsequence("UZ-RU", "KG-RU", "TJ-RU", "KZ-KZ", "UZ-KZ");
        assertThat(drawing.arrows()).extracting(Drawing.Arrow::key).doesNotContain("RU-KZ");
        assertThat(drawing.labels()).extracting(Drawing.Label::text).contains("Russian Federation", "Bahrain", "317");
        assertThat(drawing.arrows())
                .allSatisfy(arrow -> assertThat(arrow.path()).startsWith("M").doesNotContain("NaN"));
    }

    @ParameterizedTest
    @EnumSource
    void places_at_an_edge_do_not_stand_over_each_other(Size size) {
        var layout = new Layout(size, FLOWS.subList(0, 8), 317, false);
        var ports = Port.of(FLOWS.subList(0, 8), layout, WordingFixture.ENGLISH::place);
        for (var one : ports)
            for (var other : ports)
                if (one != other && one.edge() == Edge.BOTTOM && other.edge() == Edge.BOTTOM)
                    assertThat(Math.abs(one.middle().x() - other.middle().x()))
                            .as(size.name().toLowerCase(Locale.ROOT) + one.country() + other.country())
                            .isGreaterThan(45);
    }

    /** What is withheld in the one period is not drawn there, and moves nothing that is. */
    @ParameterizedTest
    @EnumSource
    void two_periods_have_one_frame_and_one_scale(Size size) {
        var before = List.of(flow("UZ", "RU", 100), flow("KG", "RU", 50), flow("UZ", "KZ", 80), flow("TM", "TR", 70));
        var now = List.of(flow("UZ", "RU", 200), flow("UZ", "KZ", 80), flow("TJ", "AE", 60));
        var pair = FlowMap.pair(size, before, now, BASE, WordingFixture.ENGLISH);
        var first = pair.getFirst();
        var second = pair.getLast();
        assertThat(first.arrows()).extracting(Drawing.Arrow::key).containsExactly("UZ-RU", "TM-TR", "KG-RU", "UZ-KZ");
        assertThat(second.arrows()).extracting(Drawing.Arrow::key).containsExactly("UZ-RU", "TJ-AE", "UZ-KZ");
        assertThat(path(first, "UZ-KZ")).isEqualTo(path(second, "UZ-KZ"));
        assertThat(first.dots()).isEqualTo(second.dots());
        assertThat(first.legend()).isEqualTo(second.legend());
        assertThat(name(first, "Russian Federation")).isEqualTo(name(second, "Russian Federation"));
        assertThat(first.stubs()).hasSize(2);
        assertThat(second.labels()).extracting(Drawing.Label::text).doesNotContain("T\u00fcrkiye", "50", "100");
    }

    @ParameterizedTest
    @EnumSource
    void the_legend_stands_clear_of_the_names_under_the_frame(Size size) {
        var flows = List.of(flow("UZ", "AE", 100), flow("TJ", "AE", 60), flow("TM", "AE", 30), flow("KZ", "BH", 9));
        var drawing = FlowMap.draw(size, flows, BASE, WordingFixture.ENGLISH);
        var names = drawing.labels().stream().filter(label -> label.anchor().equals("middle"));
        assertThat(names)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(drawing.legend()).noneMatch(step -> {
                    var begins = Double.parseDouble(step.x()) - 60;
                    var ends = Double.parseDouble(name.x()) + 3.5 * name.text().length();
                    return begins < ends && Math.abs(Double.parseDouble(step.y()) - Double.parseDouble(name.y())) < 14;
                }));
    }

    private static String path(Drawing drawing, String key) {
        return drawing.arrows().stream()
                .filter(arrow -> arrow.key().equals(key))
                .findFirst()
                .orElseThrow()
                .path();
    }

    private static Drawing.Label name(Drawing drawing, String text) {
        return drawing.labels().stream()
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_scale_that_was_begun_with_is_kept_unless_a_flow_is_larger() {
        var flows = List.of(flow("UZ", "RU", 100));
        var plain = FlowMap.draw(Size.WIDE, flows, BASE, WordingFixture.ENGLISH);
        var wider = FlowMap.draw(Size.WIDE, flows, 200, BASE, WordingFixture.ENGLISH);
        assertThat(wider.arrows()).isNotEqualTo(plain.arrows());
        assertThat(wider.legend()).extracting(Drawing.Step::value).contains(100L);
        assertThat(FlowMap.draw(Size.WIDE, flows, 50, BASE, WordingFixture.ENGLISH)
                        .arrows())
                .isEqualTo(plain.arrows());
    }

    @Test
    void the_legend_is_round() {
        assertThat(Legend.round(317 * 0.95)).isEqualTo(300);
        assertThat(Legend.round(317 * 0.16)).isEqualTo(50);
        assertThat(Legend.round(0.5)).isZero();
    }

    private static Flow flow(String from, String to, long value) {
        return new Flow(from, to, value, from + " " + to, false);
    }
}
