package org.safar.query.page.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.query.page.WordingFixture;

/** The Fergana valley beside the map of regions. */
class ValleyTest {
    private static final Base BASE = new Base("/maps/x.svg", "/maps/valley.svg");
    private static final List<Flow> FLOWS = List.of(
            flow("UZ-AN", "RU", 60),
            flow("UZ-FA", "KG-GO", 30),
            flow("UZ-NG", "UZ-NG", 20),
            flow("KG-J", "KZ-75", 15),
            flow("UZ-TK", "KZ-75", 40),
            flow("TJ-SU", "CN", 8),
            flow("UZ-SA", "IN", 8),
            flow("UZ-SA", "AE", 9));

    @Test
    void holds_the_regions_of_three_countries_whose_centres_lie_in_it() {
        assertThat(List.of("UZ-AN", "UZ-FA", "UZ-NG", "KG-B", "KG-GO", "KG-O", "KG-J", "TJ-SU"))
                .allMatch(Valley::holds);
        assertThat(List.of("UZ-TK", "UZ-TO", "UZ-SI", "KG-T", "KG-N", "TJ-DU", "UZ", "RU"))
                .noneMatch(Valley::holds);
    }

    @ParameterizedTest
    @EnumSource(names = "WIDE")
    void is_a_part_of_the_map_at_a_larger_scale(Size size) {
        var picture = new Ground(size.extent(), size.frame());
        var valley = Valley.in(picture, size);
        var times = size.valley();
        var andijan = at(picture, "UZ-AN");
        var khujand = at(picture, "TJ-SU");
        var inside = at(valley.ground(), "UZ-AN").minus(at(valley.ground(), "TJ-SU"));
        assertThat(inside.length()).isCloseTo(times * andijan.minus(khujand).length(), within(1e-6));
        assertThat(valley.seen(andijan).minus(at(valley.ground(), "UZ-AN")).length())
                .isCloseTo(0, within(1e-6));
        assertThat(valley.box().right()).isLessThan(picture.box().right());
        assertThat(valley.box().bottom()).isLessThan(picture.box().bottom());
        assertThat(times).isEqualTo(3);
        assertThat(valley.outline().right() < valley.box().x()
                        || valley.outline().bottom() < valley.box().y())
                .as("does not stand over what it shows")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = "WIDE")
    void what_begins_and_ends_in_it_is_drawn_there_alone_and_what_leaves_it_in_both(Size size) {
        var drawing = FlowMap.draw(size, FLOWS, BASE, WordingFixture.ENGLISH);
        var inset = Objects.requireNonNull(drawing.inset());
        assertThat(drawing.arrows())
                .extracting(Drawing.Arrow::key)
                .contains("UZ-AN-RU", "KG-J-KZ-75", "UZ-TK-KZ-75")
                .doesNotContain("UZ-FA-KG-GO", "UZ-NG-UZ-NG");
        assertThat(inset.arrows())
                .extracting(Drawing.Arrow::key)
                .containsExactly("UZ-AN-RU", "TJ-SU-CN", "UZ-NG-UZ-NG", "UZ-FA-KG-GO", "KG-J-KZ-75");
        assertThat(inset.labels())
                .extracting(Drawing.Label::text)
                .contains("20", "30")
                .doesNotContain("60", "15", "Tashkent City");
        assertThat(drawing.labels()).extracting(Drawing.Label::text).doesNotContain("20", "30", "Andijan");
        assertThat(inset.base()).isEqualTo("/maps/valley.svg");
    }

    @ParameterizedTest
    @EnumSource(names = "WIDE")
    void its_words_stand_inside(Size size) {
        var inset = Objects.requireNonNull(
                FlowMap.draw(size, FLOWS, BASE, WordingFixture.ENGLISH).inset());
        assertThat(inset.labels()).extracting(Drawing.Label::text).contains("Andijan", "Fergana");
        assertThat(inset.dots()).hasSize(6);
        var room = new Room();
        var box = new Box(0, 0, inset.box().width(), inset.box().height());
        assertThat(inset.labels()).allMatch(label -> room.within(box, label));
    }

    @ParameterizedTest
    @EnumSource(names = "WIDE")
    void no_place_outside_stands_beyond_the_corner_that_it_takes(Size size) {
        var layout = new Layout(size, FLOWS, 60, true);
        var corner = Objects.requireNonNull(layout.valley()).box();
        for (var port : Port.of(FLOWS, layout, WordingFixture.ENGLISH::place))
            for (var flow : port.arriving()) {
                var end = port.end(flow);
                assertThat(end.x() > corner.x() && end.y() > corner.y())
                        .as(flow.key())
                        .isFalse();
            }
    }

    @ParameterizedTest
    @EnumSource(names = {"MIDDLE", "NARROW"})
    void a_smaller_map_has_no_room_for_it_and_draws_all_itself(Size size) {
        var narrow = FlowMap.draw(size, FLOWS, BASE, WordingFixture.ENGLISH);
        assertThat(size.valley()).isZero();
        assertThat(narrow.inset()).isNull();
        assertThat(narrow.arrows()).extracting(Drawing.Arrow::key).contains("UZ-FA-KG-GO", "UZ-NG-UZ-NG");
    }

    @Test
    void is_not_there_where_nothing_touches_it_or_countries_are_shown() {
        var elsewhere = List.of(flow("UZ-TK", "KZ-75", 40));
        assertThat(FlowMap.draw(Size.WIDE, elsewhere, BASE, WordingFixture.ENGLISH)
                        .inset())
                .isNull();
        var countries = new Base("/maps/x.svg", "");
        assertThat(FlowMap.draw(Size.WIDE, FLOWS, countries, WordingFixture.ENGLISH)
                        .inset())
                .isNull();
    }

    /** In two periods it is in the same place, and does not show what is withheld in the one. */
    @Test
    void stands_in_both_of_two_periods_by_the_same_rules() {
        var now = List.of(flow("UZ-FA", "KG-GO", 30), flow("UZ-TK", "KZ-75", 50));
        var pair = FlowMap.pair(Size.WIDE, FLOWS, now, BASE, WordingFixture.ENGLISH);
        var first = Objects.requireNonNull(pair.getFirst().inset());
        var second = Objects.requireNonNull(pair.getLast().inset());
        assertThat(second.arrows()).extracting(Drawing.Arrow::key).containsExactly("UZ-FA-KG-GO");
        assertThat(first.arrows()).contains(second.arrows().getFirst());
        assertThat(second.dots()).isEqualTo(first.dots());
        assertThat(second.labels()).extracting(Drawing.Label::text).doesNotContain("20");
    }

    @Test
    void its_ground_is_a_file_of_its_own() {
        var files = new MapFiles();
        assertThat(files.flows(Size.WIDE, true).valley()).startsWith("/maps/wide-regions-valley-");
        var svg = new String(files.read("wide-regions-valley.svg").orElseThrow(), StandardCharsets.UTF_8);
        assertThat(svg).startsWith("<svg").contains("<path").doesNotContain("NaN", "Infinity");
        assertThat(svg.length()).isLessThan(60_000);
        assertThat(files.read("narrow-regions-valley.svg")).isEmpty();
        assertThat(files.flows(Size.NARROW, true).valley()).isEmpty();
        assertThat(files.flows(Size.WIDE, false).valley()).isEmpty();
    }

    private static Point at(Ground ground, String place) {
        var at = Anchors.of(place).orElseThrow();
        return ground.at(at[0], at[1]);
    }

    private static Flow flow(String from, String to, long value) {
        return new Flow(from, to, value, from + " " + to, false);
    }
}
