package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;

/** Kazakhstan and Uzbekistan each offer the other two persons, and each takes one on, in an exchange that simulated hubs have fed. */
final class SeededReferrals {
    private static final Pattern THING = Pattern.compile("\"thing\":\"[a-z-]+:([0-9a-f]{32})\"");
    private static final String OFFICER =
            "'actor':{'id':'5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01','role':'case-officer','body':'%s-MIA'},";

    private final StandaloneSettings settings;
    private final HttpClient http;
    private final String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    private final LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(1);

    private SeededReferrals(StandaloneSettings settings, HttpClient http) {
        this.settings = settings;
        this.http = http;
    }

    static void in(StandaloneSettings settings) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var seeded = new SeededReferrals(settings, http);
            seeded.agree("KZ", "UZ");
            seeded.agree("UZ", "KZ");
            seeded.offer("KZ", "UZ", "1", "'urgency':'routine'");
            seeded.accept("UZ", "1", seeded.offer("KZ", "UZ", "2", "'urgency':'urgent'"));
            seeded.offer("UZ", "KZ", "3", "'urgency':'emergency','flags':['unaccompanied-child','health']");
            seeded.accept("KZ", "3", seeded.offer("UZ", "KZ", "4", "'urgency':'urgent','flags':['threatened']"));
        }
    }

    private void agree(String hub, String with) throws IOException, InterruptedException {
        var data = "{'with':'" + with + "','instrument':'bilateral-treaty','from':'" + day
                + "','fields':['name','contact','services']}";
        send(hub, "role=operator", line("agree-transfer-basis", "{'kind':'hub','id':'" + hub + "'}", "", data));
    }

    /** @return the referral's id */
    private String offer(String from, String to, String person, String more) throws IOException, InterruptedException {
        var thing = "{'kind':'case','reference':'" + from + "-REF-" + person + "'}";
        var child = person.equals("3") ? "'ageBand':'9-17','child':'yes'" : "'ageBand':'30-38','child':'no'";
        var consent = "{'scopes':['share-with-recipient'],'recipient':'" + to
                + "','purpose':'referral','language':'uz','fields':['name','contact','services']"
                + (person.equals("3") ? ",'guardian':'independent','assent':'yes'}" : "}");
        var actor = OFFICER.formatted(from);
        var id = send(
                from,
                "role=hub&hub=" + from,
                line("report-suspicion", thing, actor, "{'source':'police','custodian':'" + from + "-MIA'}")
                        + line("describe-person", thing, actor, "{'sex':'male'," + child + "}")
                        + line("record-consent", thing, actor, consent));
        var data = "{'victim':'" + id + "','receiver':'" + to
                + "','languages':['uz','ru'],'needs':['shelter','medical']," + more + "}";
        var referral = "{'kind':'referral','reference':'" + id + "/" + to + "'}";
        return send(from, "role=hub&hub=" + from, line("offer-referral", referral, actor, data));
    }

    private void accept(String hub, String person, String referral) throws IOException, InterruptedException {
        var data = "{'focalPoint':'" + UUID.randomUUID() + "','custodian':'" + hub + "-MIA','linkedCase':{'reference':'"
                + hub + "-LINKED-" + person + "'}}";
        var thing = "{'kind':'referral','id':'" + referral + "'}";
        send(hub, "role=hub&hub=" + hub, line("accept-referral", thing, OFFICER.formatted(hub), data));
    }

    private String line(String type, String thing, String actor, String data) {
        var line = "{'id':'" + UUID.randomUUID() + "','type':'" + type + "','revision':1,'thing':" + thing
                + ",'occurredOn':'" + day + "','recordedAt':'" + now + "','provenance':'simulated'," + actor
                + "'data':" + data + "}\n";
        return line.replace('\'', '"');
    }

    private String send(String hub, String claims, String lines) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(settings.commandsAddress().resolve("/api/hubs/" + hub + "/submissions"))
                .header("Authorization", "Bearer " + new LocalTokens(http, settings).of(claims))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines))
                .build();
        var answer = http.send(request, BodyHandlers.ofString()).body();
        var count = lines.lines().count();
        assertThat(answer).contains("\"lines\":" + count + ",\"accepted\":" + count);
        var thing = THING.matcher(answer);
        return thing.find() ? thing.group(1) : "";
    }
}
