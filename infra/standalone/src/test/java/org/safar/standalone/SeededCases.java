package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A case of each kind of custodian, and one of another hub, sent as hubs send them. */
final class SeededCases {
    private static final Pattern THING = Pattern.compile("\"thing\":\"case:([0-9a-f]{32})\"");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final String NDJSON = "application/x-ndjson";

    /** What a case is known by here. */
    enum Held {
        BY_POLICE("KZ", "KZ-MIA"),
        BY_SHELTER("KZ", "KZ-NGO-1"),
        /** The person lets bodies of the state see it. */
        BY_SHELTER_SHOWN("KZ", "KZ-NGO-1"),
        BY_SHELTER_WITHDRAWN("KZ", "KZ-NGO-1"),
        BY_SHELTER_EXPIRED("KZ", "KZ-NGO-1"),
        BY_MISSION("KZ", "KZ-IOM"),
        BY_UZ_POLICE("UZ", "UZ-MIA");

        final String hub;
        final String custodian;

        Held(String hub, String custodian) {
            this.hub = hub;
            this.custodian = custodian;
        }

        String reference() {
            return hub + "-" + name();
        }
    }

    private final Map<Held, String> ids = new EnumMap<>(Held.class);
    private final BothServices services;

    private SeededCases(BothServices services) {
        this.services = services;
    }

    static SeededCases in(BothServices services) {
        var seeded = new SeededCases(services);
        for (var hub : new String[] {"KZ", "UZ"}) setUp(services, hub);
        for (var held : Held.values()) seeded.ids.put(held, send(services, held));
        services.catchUp();
        return seeded;
    }

    /** As its hub knows it. */
    String id(Held held) {
        return ids.get(held);
    }

    private static void setUp(BothServices services, String hub) {
        var lines = hub(hub, "join-hub", "{'on':'2020-01-01'}")
                + hub(hub, "register-body", "{'code':'" + hub + "-MIA'}")
                + hub(hub, "register-custodian", "{'code':'" + hub + "-MIA','kind':'state'}")
                + hub(hub, "register-custodian", "{'code':'" + hub + "-NGO-1','kind':'ngo'}")
                + hub(hub, "register-custodian", "{'code':'" + hub + "-IOM','kind':'iom'}");
        var answer =
                services.post("/api/hubs/" + hub + "/submissions", Who.OPERATOR.token(services.issuer), NDJSON, lines);
        assertThat(answer.body()).contains("\"lines\":5,\"accepted\":5");
    }

    /** Sequence of its last event: the exchange adds its own, such as a consent that has expired. */
    long version(Held held) {
        var owner = services.issuer.token(Map.of("role", "caseworker", "hub", held.hub, "custodian", held.custodian));
        var version =
                VERSION.matcher(services.get("/api/cases/" + id(held), owner).body());
        assertThat(version.find()).isTrue();
        return Long.parseLong(version.group(1));
    }

    private static String send(BothServices services, Held held) {
        var lines = lines(held);
        var count = lines.lines().count();
        var hub = services.issuer.hub(held.hub);
        var answer = services.post("/api/hubs/" + held.hub + "/submissions", hub, NDJSON, lines);
        assertThat(answer.body()).contains("\"lines\":" + count + ",\"accepted\":" + count);
        var thing = THING.matcher(answer.body());
        assertThat(thing.find()).isTrue();
        return thing.group(1);
    }

    private static String lines(Held held) {
        var region = held.hub.equals("KZ") ? "KZ-75" : "UZ-SA";
        return line(held, "report-suspicion", "{'source':'police','custodian':'" + held.custodian + "'}")
                + line(
                        held,
                        "describe-person",
                        "{'sex':'male','ageBand':'30-38','residence':{'country':'" + held.hub + "','region':'" + region
                                + "'}}")
                + line(held, "recognise-as-presumed", "{'body':'" + held.hub + "-MIA','grounds':['self-report']}")
                + consents(held);
    }

    private static String consents(Held held) {
        var given = "'scopes':['share-with-state','assistance'],'purpose':'protection'";
        return switch (held) {
            case BY_SHELTER_SHOWN -> line(held, "record-consent", "{" + given + "}");
            case BY_SHELTER_WITHDRAWN ->
                line(held, "record-consent", "{" + given + "}")
                        + line(held, "withdraw-consent", "{'scopes':['share-with-state']}");
            case BY_SHELTER_EXPIRED -> line(held, "record-consent", "{" + given + ",'expires':'2026-03-31'}");
            case BY_POLICE, BY_SHELTER, BY_MISSION, BY_UZ_POLICE -> "";
        };
    }

    private static String hub(String hub, String type, String data) {
        return message(type, "{'kind':'hub','id':'" + hub + "'}", "2020-01-01", "", data);
    }

    private static String line(Held held, String type, String data) {
        var actor = "'actor':{'id':'5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01','role':'case-officer','body':'" + held.hub
                + "-MIA'},";
        return message(type, "{'kind':'case','reference':'" + held.reference() + "'}", "2026-03-02", actor, data);
    }

    private static String message(String type, String thing, String day, String more, String data) {
        var line = "{'id':'" + UUID.randomUUID() + "','type':'" + type + "','revision':1,'thing':" + thing
                + ",'occurredOn':'" + day + "','recordedAt':'2026-03-02T09:14:00Z'," + more + "'data':" + data + "}\n";
        return line.replace('\'', '"');
    }
}
