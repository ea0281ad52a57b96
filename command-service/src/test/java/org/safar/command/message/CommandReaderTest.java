package org.safar.command.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.command.message.Lines.refusal;
import static org.safar.command.message.Lines.report;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.command.appender.Entry;
import org.safar.command.decision.Reach;
import org.safar.kernel.Actor;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Voucher;

class CommandReaderTest {
    private static final UUID KEY = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final String CASE = "case:00112233445566778899aabbccddeeff";
    private static final Actor OFFICER_SELF =
            new Actor(new ActorId(Lines.SIGNED_IN), ActorRole.CASE_OFFICER, new BodyCode("KZ-MIA"), Voucher.EXCHANGE);
    private static final Sender OFFICER =
            new Sender(HubId.KZ, SenderKind.OFFICER, OFFICER_SELF, new Reach.OneCustodian(new CustodianCode("KZ-MIA")));
    private static final String CLOSE = "{\"occurredOn\":\"2026-03-02\",\"data\":{\"reason\":\"withdrew\"}}";

    private final MessageRegistry registry = Messages.registry();
    private final CommandReader reader = new CommandReader(registry, Lines.thingIds(), Lines.platform());

    @Test
    void takes_the_thing_from_the_path_the_actor_from_the_sign_in_and_the_moment_from_the_clock() {
        var report = report(read("close-case", CASE, KEY, CLOSE));

        assertThat(report.thing().text()).isEqualTo(CASE);
        assertThat(report.expectedVersion()).isEqualTo(4);
        assertThat(report.asksFirst()).isTrue();
        assertThat(report.reach()).isEqualTo(OFFICER.reach());
        assertThat(report.envelope().actor()).isEqualTo(OFFICER_SELF);
        assertThat(report.envelope().recordedAt()).isEqualTo(Lines.NOW);
        assertThat(report.envelope().messageId()).isEqualTo(KEY);
    }

    @Test
    void opens_a_case_by_the_hubs_reference() {
        var body = "{\"reference\":\"KZ-2026-000123\",\"data\":{\"custodian\":\"KZ-MIA\"}}";

        assertThat(report(read("report-suspicion", null, KEY, body)).thing())
                .isEqualTo(Lines.thingIds().caseOf(HubId.KZ, new Reference("KZ-2026-000123")));
        assertThat(refusal(read("report-suspicion", null, KEY, "{\"data\":{\"custodian\":\"KZ-MIA\"}}"))
                        .pointer())
                .isEqualTo("/reference");
    }

    @Test
    void gives_a_message_sent_again_the_hash_it_had() {
        var later = new Platform(Clock.offset(Lines.platform().clock(), Duration.ofHours(1)), "test", () -> false);
        var again = new CommandReader(registry, Lines.thingIds(), later)
                .read(request("close-case", CASE, KEY, CLOSE), OFFICER);

        assertThat(hash(again)).isEqualTo(hash(read("close-case", CASE, KEY, CLOSE)));
        assertThat(hash(again))
                .isNotEqualTo(hash(read("reopen-case", CASE, KEY, "{\"data\":{\"reason\":\"returned\"}}")));
    }

    @Test
    void lets_an_officer_say_in_which_role_but_not_as_whom() {
        assertThat(report(read("close-case", CASE, KEY, as(Lines.SIGNED_IN.toString(), "decider", "KZ-MIA")))
                        .envelope()
                        .actor()
                        .role())
                .isEqualTo(ActorRole.DECIDER);
        assertThat(pointer(as(KEY.toString(), "decider", "KZ-MIA"))).isEqualTo("/actor/id");
        assertThat(pointer(as(Lines.SIGNED_IN.toString(), "supervisor", "KZ-MIA")))
                .isEqualTo("/actor/role");
        assertThat(pointer(as(Lines.SIGNED_IN.toString(), "operator", "KZ-MIA")))
                .isEqualTo("/actor/role");
        assertThat(pointer(as(Lines.SIGNED_IN.toString(), "decider", "KZ-COMMISSION")))
                .isEqualTo("/actor/body");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | missing-field | /data",
                "{\"data\":{}} | missing-field | /data/reason",
                "{\"data\":{\"reason\":\"withdrew\"},\"recordedAt\":\"2026-03-02\"} | unknown-field | /recordedAt",
                "{\"data\":{\"reason\":\"withdrew\"},\"reference\":\"KZ-1\"} | invalid-id | /reference",
                "{\"data\":{\"reason\":\"withdrew\"},\"id\":\"00000000-0000-4000-8000-00000000000b\"} "
                        + "| invalid-id | /id",
            })
    void says_what_is_wrong_and_where(String body, String code, String pointer) {
        var refusal = refusal(read("close-case", CASE, KEY, body));

        assertThat(refusal.code().code() + " " + refusal.pointer()).isEqualTo(code + " " + pointer);
    }

    @Test
    void refuses_an_officer_what_only_an_operator_sends() {
        assertThat(refusal(read("join-hub", "KZ", KEY, "{\"data\":{\"on\":\"2026-01-01\"}}"))
                        .pointer())
                .isEqualTo("/type");
    }

    private static String as(String id, String role, String body) {
        return "{\"actor\":{\"id\":\"%s\",\"role\":\"%s\",\"body\":\"%s\"},\"data\":{\"reason\":\"withdrew\"}}"
                .formatted(id, role, body);
    }

    private String pointer(String body) {
        return refusal(read("close-case", CASE, KEY, body)).pointer();
    }

    private static String hash(Entry entry) {
        return report(entry).envelope().messageHash();
    }

    private Entry read(String type, @Nullable String thing, UUID key, String body) {
        return reader.read(request(type, thing, key, body), OFFICER);
    }

    private CommandReader.Request request(String type, @Nullable String thing, UUID key, String body) {
        return new CommandReader.Request(
                registry.find(type).orElseThrow(), thing, key, 4L, body.getBytes(StandardCharsets.UTF_8));
    }
}
