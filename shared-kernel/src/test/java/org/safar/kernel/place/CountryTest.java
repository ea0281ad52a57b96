package org.safar.kernel.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.kernel.RefusalCode.UNKNOWN_COUNTRY;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.kernel.Refused;

class CountryTest {

    @ParameterizedTest
    @CsvSource({"KZ,KAZ", "KG,KGZ", "TJ,TJK", "TM,TKM", "UZ,UZB", "RU,RUS", "TR,TUR", "AE,ARE", "BH,BHR", "KR,KOR"})
    void is_read_in_both_forms_and_held_as_alpha_2(String alpha2, String alpha3) {
        assertThat(Country.of(alpha2)).isEqualTo(Country.of(alpha3)).isEqualTo(new Country(alpha2));
        assertThat(Country.of(alpha3).code()).isEqualTo(alpha2);
        assertThat(Country.of(alpha2).alpha3()).isEqualTo(alpha3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kz", "kaz", "ZZ", "SU", "00", "KZ ", "K", "KAZA", "КЗ", "-99"})
    void is_of_the_standard_or_unknown(String code) {
        Refused.with(UNKNOWN_COUNTRY, () -> Country.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAZ", "UZB"})
    void is_never_held_as_alpha_3(String alpha3) {
        Refused.with(UNKNOWN_COUNTRY, () -> new Country(alpha3));
    }
}
