package org.safar.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.kernel.RefusalCode.INVALID_ID;
import static org.safar.kernel.RefusalCode.WRONG_HUB;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids that others choose carry no text that anybody could read, run or hide in. */
class IdsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "0B6C4F1E-6F0F-4A5E-9A55-0D6A4C1F0001",
                "0b6c4f1e6f0f4a5e9a550d6a4c1f0001",
                "1-1-1-1-1",
                "0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f0001 ",
                "0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f0001\n",
                "0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f000'",
                "{0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f0001}",
                "../../etc/passwd"
            })
    void a_uuid_has_one_form(String text) {
        Refused.with(INVALID_ID, () -> Ids.uuid(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KZ",
                "KZ-",
                "-KZ",
                "kz-mia",
                "KZ-mia",
                "KZ MIA",
                "KZ-MIA\n",
                "KZ-MIA'--",
                "KZ-<B>",
                "KZ-МВД",
                "KZ-$NE",
                "KZ-A-B-C-D-E",
                "KZ-ABCDEFGHIJKLMNOPQ",
                "=KZ-MIA",
                "KZ-IVAN.PETROV"
            })
    void a_registered_code_is_capitals_digits_and_hyphens(String text) {
        Refused.with(INVALID_ID, () -> new BodyCode(text));
        Refused.with(INVALID_ID, () -> new CustodianCode(text));
        Refused.with(INVALID_ID, () -> new IndicatorList(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KZ-MIA", "TJ-NGO-2", "UZ-COMMISSION", "KZ-2024", "KG-IOM-OSH-1-2"})
    void a_registered_code_begins_with_its_country(String text) {
        assertThat(new CustodianCode(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "case:",
                "8c1d",
                "8C1D0000000000000000000000000000",
                "8c1d0000000000000000000000000000 ",
                "hub:8c1d0000000000000000000000000000",
                "case:case:8c1d0000000000000000000000000000",
                "8c1d0000000000000000000000000000/../1"
            })
    void a_case_id_is_thirty_two_hex_digits(String text) {
        Refused.with(INVALID_ID, () -> CaseId.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8c1d0000000000000000000000000000", "case:8c1d0000000000000000000000000000"})
    void a_case_id_is_read_with_its_kind_or_without(String text) {
        assertThat(CaseId.parse(text).text()).isEqualTo("case:8c1d0000000000000000000000000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kz", "RU", "hub:RU", "KZ ", "case:KZ", "KAZ"})
    void there_are_five_hubs(String text) {
        Refused.with(WRONG_HUB, () -> HubId.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KZ", "hub:KZ"})
    void a_hub_is_read_with_its_kind_or_without(String text) {
        assertThat(HubId.parse(text)).isEqualTo(HubId.KZ);
    }
}
