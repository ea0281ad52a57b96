package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.kernel.HubId;
import org.safar.kernel.code.CustodianKind;

class FilterParserTest {

    @Test
    void names_every_parameter_it_does_not_know() {
        var asked = Map.of("colour", List.of("red"), "form", List.of("forced-labour"), "bogus", List.of(""));
        var refused = catchThrowableOfType(Unanswerable.class, () -> FilterParser.parse(asked));
        assertThat(refused.unknown()).isTrue();
        assertThat(refused.parameters()).containsExactly("bogus", "colour");
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2020-13",
        "from, 2020",
        "from, 0001-01",
        "to, 9999-12",
        "dateBy, closed",
        "form, slavery",
        "sex, m",
        "age, 18",
        "origin, Samarkand",
        "origin, KZ-999",
        "through, TJ-SU:nowhere",
        "by, MIA",
        "provenance, real"
    })
    void names_the_parameter_whose_value_it_does_not_know(String name, String value) {
        var refused = catchThrowableOfType(Unanswerable.class, () -> FilterParser.parse(Map.of(name, List.of(value))));
        assertThat(refused.unknown()).isFalse();
        assertThat(refused.parameters()).containsExactly(name);
        assertThat(refused.getMessage()).doesNotContain(value);
    }

    @Test
    void refuses_a_period_that_ends_before_it_begins() {
        var asked = Map.of("from", List.of("2020-02"), "to", List.of("2020-01"));
        assertThat(catchThrowableOfType(Unanswerable.class, () -> FilterParser.parse(asked))
                        .parameters())
                .containsExactly("to");
    }

    @Test
    void reads_hubs_and_holders_from_one_parameter_and_former_codes_of_regions() {
        var filter = FilterParser.parse(Map.of("by", List.of("KZ,ngo"), "origin", List.of("KZ-ALM")));
        assertThat(filter.by()).containsExactly(HubId.KZ);
        assertThat(filter.heldBy()).containsExactly(CustodianKind.NGO);
        assertThat(filter.origin()).containsExactly("KZ-19");
    }
}
