package org.safar.query.page.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.kernel.HubId;
import org.safar.kernel.place.Places;

class GroundTest {

    @ParameterizedTest
    @EnumSource
    void capitals_are_in_the_frame_and_lie_as_they_do(Size size) {
        var ground = new Ground(size.extent(), size.frame());
        for (var hub : HubId.values()) {
            var at = Anchors.of(hub.code()).orElseThrow();
            var point = ground.at(at[0], at[1]);
            assertThat(point.x()).isBetween(size.frame().x(), size.frame().right());
            assertThat(point.y()).isBetween(size.frame().y(), size.frame().bottom());
        }
        assertThat(at(ground, "KZ").y()).isLessThan(at(ground, "KG").y());
        assertThat(at(ground, "TM").x()).isLessThan(at(ground, "UZ").x());
    }

    @Test
    void every_region_of_the_five_has_an_anchor_inside_its_country() {
        for (var region : Places.regions()) {
            if (region.region().code().equals("TM-AR")) continue;
            assertThat(Anchors.of(region.region().code()))
                    .as(region.region().code())
                    .isPresent();
        }
    }

    @Test
    void the_atlas_has_the_world_with_its_five_and_their_regions() {
        assertThat(Atlas.world().countries())
                .extracting(Atlas.Shape::code)
                .contains("KZ", "KG", "TJ", "TM", "UZ", "RU");
        assertThat(Atlas.world().regions()).hasSize(48);
        assertThat(Atlas.world().regions())
                .allSatisfy(region -> assertThat(region.lines())
                        .allSatisfy(ring -> assertThat(ring[0]).containsExactly(ring[ring.length - 1])));
    }

    @Test
    void an_area_is_cut_at_the_edge_of_the_picture() {
        var square = new double[][] {{0, 0}, {10, 0}, {10, 10}, {0, 10}};
        var half = Clip.ring(square, new Extent(5, -5, 20, 20));
        assertThat(half).allSatisfy(point -> assertThat(point[0]).isBetween(5.0, 10.0));
        assertThat(half).hasSize(4);
        assertThat(Clip.ring(square, new Extent(50, 50, 60, 60))).isEmpty();
    }

    @Test
    void a_base_map_is_small_enough_to_send() {
        var svg = BaseMap.svg(Size.WIDE.extent(), 806, 460, true, "");
        assertThat(svg).startsWith("<svg").doesNotContain("NaN", "Infinity");
        assertThat(svg.length()).isLessThan(150_000);
    }

    private static Point at(Ground ground, String place) {
        var at = Anchors.of(place).orElseThrow();
        return ground.at(at[0], at[1]);
    }

    @Test
    void sides_know_what_lies_beyond_them() {
        for (var country : List.of("RU", "TR", "KR", "AE", "DE", "IN", "CN"))
            assertThat(Direction.of(country, false).edge())
                    .as(country)
                    .isEqualTo(
                            switch (country) {
                                case "RU" -> Edge.TOP;
                                case "TR", "DE" -> Edge.LEFT;
                                case "KR", "CN" -> Edge.RIGHT;
                                default -> Edge.BOTTOM;
                            });
    }
}
