package org.safar.query.page.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safar.query.page.WordingFixture;
import org.safar.query.page.map.CountryMap.Circle;
import org.safar.query.page.map.CountryMap.Count;

class CountryMapTest {
    private static final List<Count> SOUTH = List.of(
            new Count("KZ-61", "Turkistan", 149),
            new Count("KZ-31", "Zhambyl", 100),
            new Count("KZ-79", "Shymkent", 58),
            new Count("KZ-39", "Kostanay", 45),
            new Count("KZ-11", "Akmola", 0));

    private final CountryMap map = CountryMap.of("KZ", SOUTH, "", WordingFixture.ENGLISH);

    @Test
    void no_name_stands_over_a_circle_or_another_name() {
        var room = new Room();
        for (var circle : map.circles()) {
            var radius = Double.parseDouble(circle.r());
            room.occupy(new Box(number(circle.x()) - radius, number(circle.y()) - radius, 2 * radius, 2 * radius));
        }
        assertThat(map.circles().stream().filter(circle -> !circle.label().isEmpty()))
                .isNotEmpty()
                .allSatisfy(circle -> assertThat(room.takes(
                                new Drawing.Label(circle.textX(), circle.textY(), circle.anchor(), "", circle.label())))
                        .as(circle.label())
                        .isTrue());
    }

    @Test
    void every_circle_says_its_name_whether_there_is_room_beside_it_or_not() {
        assertThat(map.circles())
                .extracting(Circle::name)
                .containsExactlyInAnyOrder("Turkistan", "Zhambyl", "Shymkent", "Kostanay", "Akmola");
        assertThat(map.circles().getFirst().inside()).isEqualTo("149");
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
