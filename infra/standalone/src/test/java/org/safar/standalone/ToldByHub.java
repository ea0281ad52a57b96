package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;

/** What one hub tells in one delivery, line by line, as it would write it; a quote is written {@code '}. */
final class ToldByHub {
    private static final String NDJSON = "application/x-ndjson";
    private static final Pattern THING = Pattern.compile("\"line\":1,.*?\"thing\":\"[a-z-]+:([0-9a-f]{32})\"");

    private final BothServices services;
    private final String hub;
    private final StringBuilder lines = new StringBuilder();
    private String thing = "";
    private String officer = "5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01";
    private int count;

    ToldByHub(BothServices services, String hub) {
        this.services = services;
        this.hub = hub;
    }

    /** What an operator tells of the hub: it joins, and these take part in its work. */
    static void join(BothServices services, String hub, String... organisations) {
        var told = ofItself(services, hub);
        told.on("2020-01-01", "join-hub", "{'on':'2020-01-01'}");
        for (var organisation : organisations) {
            var parts = organisation.split(":");
            var code = "{'code':'" + hub + "-" + parts[0] + "'";
            told.on("2020-01-01", "register-body", code + "}");
            if (parts.length == 1) continue;
            told.on("2020-01-01", "register-custodian", code + ",'kind':'" + parts[1] + "'}");
        }
        var rules = "{'from':'2020-01-01','mayConfirm':['" + hub + "-COMMISSION'],'minimumReflectionDays':30}";
        told.on("2020-01-01", "set-hub-rules", rules);
        told.sendAsOperator();
    }

    /** What an operator tells of the hub. */
    static ToldByHub ofItself(BothServices services, String hub) {
        var told = new ToldByHub(services, hub);
        told.thing = "{'kind':'hub','id':'" + hub + "'}";
        return told;
    }

    /** What the next lines are about. */
    ToldByHub about(String kind, String reference) {
        thing = "{'kind':'" + kind + "','reference':'" + reference + "'}";
        return this;
    }

    /** A thing that another hub began. */
    ToldByHub aboutId(String kind, String id) {
        thing = "{'kind':'" + kind + "','id':'" + id + "'}";
        return this;
    }

    /** Who did what the next line tells. */
    ToldByHub by(int number) {
        officer = "5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a%02d".formatted(number);
        return this;
    }

    ToldByHub on(String day, String type, String data) {
        var line = "{'id':'" + UUID.randomUUID() + "','type':'" + type + "','revision':1,'thing':" + thing
                + ",'occurredOn':'" + day + "','recordedAt':'" + day + "T14:00:00Z'," + actor() + "'data':" + data
                + "}\n";
        lines.append(line.replace('\'', '"'));
        count++;
        return this;
    }

    /** A hub vouches for its officers; an operator speaks for itself. */
    private String actor() {
        if (thing.contains("'kind':'hub'")) return "";
        return "'actor':{'id':'" + officer + "','role':'case-officer','body':'" + hub + "-COMMISSION'},";
    }

    /** Everything is accepted, and no protective rule broken. @return the id of the first line's thing */
    String send() {
        return send(services.issuer.hub(hub));
    }

    /** As {@link #send()}, of the hub itself. */
    String sendAsOperator() {
        return send(Who.OPERATOR.token(services.issuer));
    }

    private String send(String token) {
        var answer = services.post("/api/hubs/" + hub + "/submissions", token, NDJSON, lines.toString());
        assertThat(answer.body())
                .contains("\"lines\":" + count + ",\"accepted\":" + count)
                .doesNotContain("\"breaches\":[\"");
        lines.setLength(0);
        count = 0;
        var first = THING.matcher(answer.body());
        return first.find() ? first.group(1) : "";
    }
}
