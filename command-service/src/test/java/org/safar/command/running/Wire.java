package org.safar.command.running;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Messages as hub KZ and the operator send them. The same name is the same message. */
final class Wire {
    static final String OFFICER = "5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01";
    static final String SUSPICION = "{\"source\":\"border-guard\",\"custodian\":\"KZ-MIA\"}";
    static final String SCREENING = "{\"indicatorList\":\"KZ-2024\",\"indicators\":[\"debt-bondage\"]}";
    private static final String DAY = "2026-03-02";

    private Wire() {}

    /** What an operator sets up before KZ can send. */
    static List<String> setUp() {
        return List.of(
                hub("join-hub", "{\"on\":\"2010-06-01\"}"),
                hub("register-body", "{\"code\":\"KZ-MIA\"}"),
                hub("register-body", "{\"code\":\"KZ-COMMISSION\"}"),
                hub("register-custodian", "{\"code\":\"KZ-MIA\",\"kind\":\"state\"}"),
                hub("register-custodian", "{\"code\":\"KZ-CTDC\",\"kind\":\"iom\"}"),
                hub(
                        "set-hub-rules",
                        "{\"from\":\"2010-06-01\",\"mayConfirm\":[\"KZ-COMMISSION\"],\"minimumReflectionDays\":30}"));
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String hub(String type, String data) {
        var id = id(type + data);
        return "{\"id\":\"" + id + "\",\"type\":\"" + type
                + "\",\"revision\":1,\"thing\":{\"kind\":\"hub\",\"id\":\"KZ\"},"
                + "\"occurredOn\":\"2010-06-01\",\"recordedAt\":\"2026-03-02T09:00:00Z\","
                + "\"provenance\":\"operational\",\"data\":" + data + "}";
    }

    static String message(UUID id, String reference, String type, String data) {
        return message(id, reference, DAY, type, data);
    }

    static String message(UUID id, String reference, String day, String type, String data) {
        return line(id, reference, day, "\"type\":\"" + type + "\",\"revision\":1", "\"data\":" + data);
    }

    /** Report, person and screening in one, all or none. */
    static String threeSteps(UUID id, String reference) {
        var steps = step("report-suspicion", SUSPICION) + ","
                + step("describe-person", "{\"sex\":\"male\",\"ageBand\":\"30-38\",\"citizenships\":[\"UZ\"]}") + ","
                + step("screen-person", SCREENING);
        return line(id, reference, DAY, "\"steps\":[" + steps + "]", null);
    }

    private static String step(String type, String data) {
        return "{\"type\":\"" + type + "\",\"occurredOn\":\"" + DAY + "\",\"data\":" + data + "}";
    }

    private static String line(UUID id, String reference, String day, String what, @Nullable String data) {
        return "{\"id\":\"" + id + "\"," + what + ",\"thing\":{\"kind\":\"case\",\"reference\":\"" + reference + "\"},"
                + "\"occurredOn\":\"" + day + "\",\"recordedAt\":\"2026-03-02T09:14:00Z\","
                + "\"actor\":{\"id\":\"" + OFFICER + "\",\"role\":\"case-officer\",\"body\":\"KZ-MIA\"},"
                + "\"provenance\":\"operational\"" + (data == null ? "" : "," + data) + "}";
    }
}
