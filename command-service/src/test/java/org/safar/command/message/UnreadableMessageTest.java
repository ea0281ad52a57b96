package org.safar.command.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.command.message.Lines.SUSPICION;
import static org.safar.command.message.Lines.of;
import static org.safar.command.message.Lines.read;
import static org.safar.command.message.Lines.refusal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.command.appender.Entry;
import org.safar.command.decision.Outcome;
import org.safar.kernel.HubId;
import org.safar.kernel.RefusalCode;

class UnreadableMessageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "7", "null", "\"text\"", "{} {}", "{'id':1}", "{\"id\":01}", "nul", "\u0000"})
    void refuses_what_is_not_one_json_object(String line) {
        assertThat(refusal(read(line))).isEqualTo(refused(RefusalCode.MALFORMED_JSON, ""));
    }

    @Test
    void refuses_a_depth_or_a_length_that_no_message_has() {
        var deep = "{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}";
        var longText = of("close-case", "{\"reason\":\"" + "x".repeat(2_000) + "\"}");

        assertThat(refusal(read(deep)).code()).isEqualTo(RefusalCode.MALFORMED_JSON);
        assertThat(refusal(read(longText)).code()).isEqualTo(RefusalCode.MALFORMED_JSON);
    }

    @Test
    void refuses_bytes_that_are_not_utf_8() {
        var latin = SUSPICION.replace("KZ-2026-000123", "KZ-\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        var entry = read(latin, Lines.machine(HubId.KZ), Lines.platform());

        assertThat(refusal(entry)).isEqualTo(refused(RefusalCode.WRONG_ENCODING, ""));
    }

    /** A reader that guesses encodings would take it. */
    @Test
    void refuses_what_is_json_in_utf_16() {
        var wide = SUSPICION.getBytes(StandardCharsets.UTF_16BE);

        assertThat(refusal(read(wide, Lines.machine(HubId.KZ), Lines.platform()))
                        .code())
                .isEqualTo(RefusalCode.MALFORMED_JSON);
    }

    @Test
    void refuses_a_field_that_comes_twice() {
        var twice = SUSPICION.replace("\"revision\":1", "\"revision\":1,\"revision\":1");

        assertThat(refusal(read(twice)).code()).isEqualTo(RefusalCode.DUPLICATE_FIELD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"revision\":1        | \"revision\":2           | unknown-revision   | /revision",
                "report-suspicion      | report-suspicions        | unknown-type       | /type",
                "report-suspicion      | join-hub                 | unknown-type       | /type",
                "\"type\":\"report-suspicion\", | ''              | missing-field      | /type",
                "\"custodian\":\"KZ-MIA\" | \"surname\":\"X\"     | unknown-field      | /data/surname",
                "\"custodian\":\"KZ-MIA\" | \"a b\":\"X\"         | unknown-field      | /data",
                ",\"custodian\":\"KZ-MIA\" | ''                   | missing-field      | /data/custodian",
                "\"custodian\":\"KZ-MIA\" | \"custodian\":7       | wrong-shape        | /data/custodian",
                "\"custodian\":\"KZ-MIA\" | \"custodian\":\"me\"  | invalid-id         | /data/custodian",
                "border-guard          | neighbour                | unknown-code       | /data/source",
                "\"border-guard\"      | null                     | wrong-shape        | /data/source",
                "\"revision\":1        | \"comment\":\"hello\"    | unknown-field      | /comment",
                "\"revision\":1        | \"revision\":1.5         | wrong-shape        | /revision",
                "\"kind\":\"case\"     | \"kind\":\"person\"      | unknown-code       | /thing/kind",
                "\"kind\":\"case\"     | \"kind\":\"exchange\"    | unknown-type       | /type",
                "\"reference\":\"KZ-2026-000123\" | \"id\":\"case:8c1d\" | missing-field | /thing/reference",
                "KZ-2026-000123        | ' KZ '                   | invalid-id         | /thing/reference",
                "2026-03-02T09:14:00Z  | 2026-03-02T09:14:00+05:00 | invalid-date      | /recordedAt",
                "2026-03-02T09:14:00Z  | 2026-02-30T09:14:00Z     | impossible-date    | /recordedAt",
                "2026-03-02T09:14:00Z  | 2026-03-02T10:05:01Z     | recorded-in-future | /recordedAt",
                "\"occurredOn\":\"2026-03-02\" | \"occurredOn\":\"2026-03-04\" | date-in-future | /occurredOn",
                "\"occurredOn\":\"2026-03-02\" | \"occurredOn\":\"2026-02-30\" | impossible-date | /occurredOn",
                "\"occurredOn\":\"2026-03-02\" | \"occurredOn\":\"2 March\" | invalid-date | /occurredOn",
                "case-officer          | platform                 | not-permitted      | /actor/role",
                "\"body\":\"KZ-MIA\"   | \"body\":\"UZ-MIA\"      | wrong-hub          | /actor/body",
                "5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01 | me        | invalid-id         | /actor/id",
                "0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f0001 | 1         | invalid-id         | /id",
                "operational           | simulated                | demonstration-only | /provenance",
                "\"type\":\"report-suspicion\",\"revision\":1 | \"steps\":[] | wrong-shape | /data",
            })
    void says_what_is_wrong_and_where(String part, String instead, String code, String pointer) {
        assertThat(SUSPICION).contains(part);
        var refusal = refusal(read(SUSPICION.replace(part, instead)));

        assertThat(refusal.code().code() + " " + refusal.pointer()).isEqualTo(code + " " + pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"country\":\"UZ\",\"region\":\"KZ-61\"} | region-outside-country | /data/from/region",
                "{\"country\":\"UZ\",\"region\":\"UZ-ZZ\"} | unknown-region | /data/from/region",
                "{\"country\":\"UZ\",\"region\":\"Samarkand\"} | unknown-region | /data/from/region",
                "{\"country\":\"ZZ\"} | unknown-country | /data/from/country",
                "{} | missing-field | /data/from/country",
                "{\"country\":\"TJ\",\"region\":\"TJ-KT\",\"district\":\"TJ-SU:khujand\"} "
                        + "| district-outside-region | /data/from/district",
                "{\"country\":\"KZ\"} | domestic-border-point | /data/borderPoint",
                "{\"country\":\"TJ\"} | border-point-elsewhere | /data/borderPoint",
            })
    void says_which_place_is_wrong(String from, String code, String pointer) {
        var data = "{\"leg\":1,\"kind\":\"transit\",\"from\":" + from
                + ",\"to\":{\"country\":\"KZ\"},\"borderPoint\":\"BCP-KZUZ-01\"}";
        var refusal = refusal(read(of("record-route-leg", data)));

        assertThat(refusal.code().code() + " " + refusal.pointer()).isEqualTo(code + " " + pointer);
    }

    @Test
    void points_into_the_step_that_is_wrong() {
        var line = SUSPICION
                .replace("\"type\":\"report-suspicion\",\"revision\":1,", "")
                .replaceAll(
                        "\"data\":.*",
                        "\"steps\":[{\"type\":\"report-suspicion\",\"data\":{\"custodian\":\"KZ-MIA\"}},"
                                + "{\"type\":\"record-exploitation\",\"data\":{\"forms\":[\"work\"]}}]}");

        assertThat(refusal(read(line)).pointer()).isEqualTo("/steps/1/data/forms/0");
        assertThat(refusal(read(line.replaceAll("\"steps\":.*", "\"steps\":[]}"))))
                .isEqualTo(refused(RefusalCode.EMPTY_STEPS, "/steps"));
    }

    @Test
    void refuses_a_hubs_message_from_who_does_not_run_the_exchange() {
        var line = of("join-hub", "{\"on\":\"2026-06-01\"}")
                .replace("\"kind\":\"case\",\"reference\":\"KZ-2026-000123\"", "\"kind\":\"hub\",\"id\":\"UZ\"");
        var byOperator = read(line.getBytes(StandardCharsets.UTF_8), Lines.operator(HubId.KZ), Lines.platform());

        assertThat(refusal(read(line))).isEqualTo(refused(RefusalCode.NOT_PERMITTED, "/type"));
        assertThat(refusal(byOperator)).isEqualTo(refused(RefusalCode.WRONG_HUB, "/thing/id"));
    }

    @Test
    void refuses_a_replacement_that_is_no_message_of_a_case() {
        var data = "{\"corrects\":1,\"reason\":\"duplicate\",\"replacement\":{\"type\":\"register-body\","
                + "\"data\":{\"code\":\"KZ-MIA\"}}}";

        assertThat(refusal(read(of("correct-record", data))).pointer()).isEqualTo("/data/replacement/type");
    }

    @Test
    void says_which_message_was_refused_where_its_id_can_be_read() {
        var entry = (Entry.Rejected) read(SUSPICION.replace("border-guard", "neighbour"));

        assertThat(entry.messageId()).isEqualTo(UUID.fromString("0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f0001"));
    }

    private static Outcome.Refused refused(RefusalCode code, String pointer) {
        return new Outcome.Refused(code, pointer, code.meaning());
    }
}
