package org.safar.kernel.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.kernel.RefusalCode.DISTRICT_OUTSIDE_REGION;
import static org.safar.kernel.RefusalCode.REGION_OUTSIDE_COUNTRY;
import static org.safar.kernel.RefusalCode.UNKNOWN_BORDER_POINT;
import static org.safar.kernel.RefusalCode.UNKNOWN_DISTRICT;
import static org.safar.kernel.RefusalCode.UNKNOWN_REGION;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.kernel.HubId;
import org.safar.kernel.Refused;

class PlacesTest {

    @Test
    void registers_the_regions_of_the_five_countries_and_of_no_other() {
        assertThat(Places.regions()).hasSize(55);
        assertThat(Places.regions())
                .extracting(entry -> entry.country().code())
                .containsOnly("KG", "KZ", "TJ", "TM", "UZ");
        for (var hub : HubId.values()) assertThat(Places.regions(hub.country())).isNotEmpty();
        assertThat(Places.known(new Region("RU-MOW"))).isFalse();
    }

    @Test
    void names_every_region_in_english_and_russian() {
        assertThat(Places.regions()).allSatisfy(entry -> {
            assertThat(entry.english()).isNotBlank();
            assertThat(entry.russian()).containsPattern("\\p{IsCyrillic}");
        });
    }

    @ParameterizedTest
    @CsvSource({"KZ-ALA,KZ-75", "KZ-YUZ,KZ-61", "KZ-75,KZ-75", "TJ-SU,TJ-SU", "RU-MOW,RU-MOW"})
    void resolves_a_former_code_and_leaves_the_others(String sent, String today) {
        assertThat(Places.resolve(new Region(sent))).isEqualTo(new Region(today));
    }

    @Test
    void every_region_with_a_former_code_is_known_by_both() {
        var renamed = Places.regions().stream()
                .filter(entry -> entry.former().isPresent())
                .toList();
        assertThat(renamed).hasSize(17);
        assertThat(renamed).allSatisfy(entry -> {
            var former = entry.former().orElseThrow();
            assertThat(Places.known(former)).isTrue();
            assertThat(Places.resolve(former)).isEqualTo(entry.region());
        });
    }

    @Test
    void every_district_lies_in_a_known_region() {
        assertThat(Places.districts()).hasSize(18);
        assertThat(Places.districts()).allSatisfy(entry -> {
            assertThat(Places.known(entry.region())).isTrue();
            assertThat(Places.region(entry.district())).isEqualTo(entry.region());
        });
        Refused.with(UNKNOWN_DISTRICT, () -> Places.region(new District("TJ-SU:atlantis")));
    }

    @Test
    void every_border_point_joins_what_its_code_says() {
        assertThat(Places.borderPoints())
                .filteredOn(entry -> !entry.airport())
                .hasSize(62)
                .allSatisfy(entry -> {
                    var pair = entry.country().code()
                            + entry.otherCountry().orElseThrow().code();
                    assertThat(entry.borderPoint().code()).startsWith("BCP-" + pair);
                });
        assertThat(Places.borderPoints()).filteredOn(entry -> entry.airport()).hasSize(20);
    }

    @ParameterizedTest
    @CsvSource({
        "BCP-KZUZ-01,KZ,UZ,true",
        "BCP-KZUZ-01,UZ,KZ,true",
        "BCP-KZUZ-01,UZ,UZ,false",
        "BCP-KZUZ-01,KZ,RU,false",
        "AIR-ALA,KZ,TR,true",
        "AIR-ALA,TR,KZ,true",
        "AIR-ALA,KZ,KZ,false",
        "AIR-ALA,UZ,TR,false"
    })
    void a_border_point_joins_two_countries_and_an_airport_its_own_to_any(
            String point, String one, String other, boolean joins) {
        assertThat(Places.joins(new BorderPoint(point), new Country(one), new Country(other)))
                .isEqualTo(joins);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BCP-KZUZ-99", "AIR-LHR", "bcp-kzuz-01", "", "x'; drop"})
    void a_border_point_must_be_registered(String code) {
        Refused.with(UNKNOWN_BORDER_POINT, () -> new BorderPoint(code));
    }

    @Test
    void a_place_is_a_country_perhaps_its_region_perhaps_a_district_of_it() {
        assertThat(place("TJ", "TJ-SU", "TJ-SU:khujand").district()).isEqualTo(new District("TJ-SU:khujand"));
        assertThat(place("KZ", "KZ-ALA", null).region()).as("kept as sent").isEqualTo(new Region("KZ-ALA"));
        assertThat(place("RU", null, null).region()).isNull();
    }

    @Test
    void a_place_does_not_mix_what_does_not_belong_together() {
        Refused.with(UNKNOWN_REGION, () -> place("KZ", "KZ-99", null));
        Refused.with(UNKNOWN_REGION, () -> place("RU", "RU-MOW", null));
        Refused.with(REGION_OUTSIDE_COUNTRY, () -> place("KZ", "UZ-SA", null));
        Refused.with(UNKNOWN_DISTRICT, () -> place("TJ", "TJ-SU", "TJ-SU:atlantis"));
        Refused.with(DISTRICT_OUTSIDE_REGION, () -> place("TJ", "TJ-KT", "TJ-SU:khujand"));
        Refused.with(DISTRICT_OUTSIDE_REGION, () -> place("TJ", null, "TJ-SU:khujand"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KZ", "kz-75", "KZ-7555", "KZ-75 ", "KZ-75'--", ""})
    void a_region_has_the_form_of_iso_3166_2(String code) {
        Refused.with(UNKNOWN_REGION, () -> new Region(code));
    }

    private static Place place(String country, @Nullable String region, @Nullable String district) {
        return new Place(
                new Country(country),
                region == null ? null : new Region(region),
                district == null ? null : new District(district));
    }
}
