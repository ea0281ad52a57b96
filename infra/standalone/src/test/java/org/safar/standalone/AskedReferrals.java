package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.safar.command.appender.Appender;
import org.safar.command.appender.Entry;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Reach;
import org.safar.command.decision.Report;
import org.safar.command.referral.ReferralCommand.ExpireReferral;
import org.safar.kernel.Actor;
import org.safar.kernel.Envelope;
import org.safar.kernel.HubId;
import org.safar.kernel.ReferralId;
import org.safar.kernel.code.Authority;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.time.PartialDate;
import org.safar.testsupport.Eventually;

/**
 * What KZ and UZ offered each other, on top of what {@link AskedHistory} tells: KZ six persons to UZ, of whom an NGO and a state body took
 * one each, one was declined, one not answered, one taken back and one is open; one to an NGO in RU, which took her over; UZ's NGO one to
 * KZ, declined.
 */
final class AskedReferrals {
    private static final Pattern RECEIPT = Pattern.compile("\"line\":1,.*?\"thing\":\"[a-z-]+:([0-9a-f]{32})\"");
    private static final String AGREED = "'fields':['name','contact','services']";

    private final BothServices services;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Map<String, String> ids = new HashMap<>();

    private AskedReferrals(BothServices services) {
        this.services = services;
    }

    static void in(BothServices services) {
        var told = new AskedReferrals(services);
        told.hubs();
        told.consents();
        told.toUzbekistan();
        told.toRussia();
        told.toKazakhstan();
        told.expired("P-10/UZ");
        services.catchUp();
    }

    private void hubs() {
        operator("UZ", "join-hub", "{'on':'2020-01-01'}");
        operator("UZ", "register-body", "{'code':'UZ-MIA'}");
        operator("UZ", "register-custodian", "{'code':'UZ-MIA','kind':'state'}");
        operator("UZ", "register-custodian", "{'code':'UZ-NGO-1','kind':'ngo'}");
        var memorandum = "'instrument':'memorandum','from':'2020-01-01'," + AGREED + "}";
        operator("UZ", "agree-transfer-basis", "{'with':'KZ'," + memorandum);
        operator("KZ", "agree-transfer-basis", "{'with':'UZ'," + memorandum);
        operator("KZ", "agree-transfer-basis", "{'with':'RU'," + memorandum);
    }

    private void consents() {
        for (var n = 7; n <= 12; n++) agreed("KZ", "P-" + n, "UZ");
        agreed("KZ", "P-13", "RU-NGO-1");
        by("UZ", 480, byReference("case", "U-1"), "report-suspicion", "{'source':'ngo','custodian':'UZ-NGO-1'}");
        agreed("UZ", "U-1", "KZ");
    }

    private void toUzbekistan() {
        for (var n = 7; n <= 12; n++) if (n != 10) offered("KZ", 30, "P-" + n, "UZ", "");
        offered("KZ", 480, "P-10", "UZ", "");
        accepted("P-7", 10, "UZ-NGO-1");
        accepted("P-8", 20, "UZ-MIA");
        by("UZ", 20, token("P-9", "UZ"), "decline-referral", "{'reason':'no-capacity'}");
        by("KZ", 20, reference("P-11", "UZ"), "withdraw-referral", "{'reason':'person-withdrew'}");
    }

    /** Told by KZ, which vouches for it. */
    private void toRussia() {
        offered("KZ", 30, "P-13", "RU-NGO-1", "'partner':{'kind':'ngo','state':'RU'},");
        var referral = reference("P-13", "RU-NGO-1");
        by("KZ", 25, referral, "accept-referral", "{'focalPoint':'" + UUID.randomUUID() + "'}");
        by("KZ", 24, referral, "share-consent-receipt", "{}");
        by("KZ", 23, referral, "disclose-identity", "{'fields':['name']}");
        by("KZ", 22, referral, "share-service-continuity", "{'services':['legal-aid']}");
        by("KZ", 21, referral, "send-return-message", "{'message':'contact-made'}");
        by("KZ", 20, referral, "complete-referral", "{}");
    }

    private void toKazakhstan() {
        offered("UZ", 30, "U-1", "KZ", "");
        by("KZ", 20, token("U-1", "KZ"), "decline-referral", "{'reason':'not-competent'}");
    }

    /** As the exchange tells it two weeks after the offer arrived: no test can wait for that. */
    private void expired(String offer) {
        var id = UUID.randomUUID();
        var envelope = new Envelope(
                HubId.KZ,
                now,
                Actor.EXCHANGE,
                Authority.MANDATE,
                Provenance.OPERATIONAL,
                id,
                "0".repeat(64),
                null,
                id,
                id,
                "test");
        var yesterday = PartialDate.of(LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1));
        var report = new Report(
                ReferralId.parse(ids.get(offer)),
                false,
                new Reach.WholeHub(),
                envelope,
                List.of(new ExpireReferral(yesterday)),
                false,
                Map.of(),
                false,
                null);
        var raised = services.command.getBean(Appender.class).append(new Entry.Raised(report));
        assertThat(raised.orTimeout(Eventually.LONGEST.toSeconds(), TimeUnit.SECONDS)
                        .join()
                        .outcome())
                .isInstanceOf(Outcome.Stored.class);
    }

    private void agreed(String hub, String person, String receiver) {
        var data = "{'scopes':['share-with-recipient'],'recipient':'" + receiver + "','purpose':'referral'," + AGREED
                + "}";
        ids.put(person, by(hub, 480, byReference("case", person), "record-consent", data));
    }

    private void offered(String hub, int hoursAgo, String person, String receiver, String partner) {
        var data = "{'victim':{'reference':'" + person + "'},'receiver':'" + receiver + "'," + partner
                + "'needs':['livelihood'],'urgency':'routine'}";
        var token = by(hub, hoursAgo, reference(person, receiver), "offer-referral", data);
        ids.put(person + "/" + receiver, token);
    }

    private void accepted(String person, int hoursAgo, String custodian) {
        var data = "{'focalPoint':'" + UUID.randomUUID() + "','custodian':'" + custodian
                + "','linkedCase':{'reference':'R-" + person + "'}}";
        by("UZ", hoursAgo, token(person, "UZ"), "accept-referral", data);
    }

    private String reference(String person, String receiver) {
        return byReference("referral", ids.get(person) + "/" + receiver);
    }

    private String token(String person, String receiver) {
        return "{'kind':'referral','id':'" + ids.get(person + "/" + receiver) + "'}";
    }

    private static String byReference(String kind, String reference) {
        return "{'kind':'" + kind + "','reference':'" + reference + "'}";
    }

    private void operator(String hub, String type, String data) {
        var hubItself = "{'kind':'hub','id':'" + hub + "'}";
        send(hub, Who.OPERATOR.token(services.issuer), line(480, hubItself, "", type, data));
    }

    /** @return the id of the thing, as the receipt names it */
    private String by(String hub, int hoursAgo, String thing, String type, String data) {
        var officer =
                "'actor':{'id':'5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01','role':'case-officer','body':'" + hub + "-MIA'},";
        return send(hub, services.issuer.hub(hub), line(hoursAgo, thing, officer, type, data));
    }

    private String line(int hoursAgo, String thing, String actor, String type, String data) {
        var then = now.minus(Duration.ofHours(hoursAgo));
        var day = then.atZone(ZoneOffset.UTC).toLocalDate();
        var line = "{'id':'" + UUID.randomUUID() + "','type':'" + type + "','revision':1,'thing':" + thing
                + ",'occurredOn':'" + day + "','recordedAt':'" + then + "'," + actor + "'data':" + data + "}\n";
        return line.replace('\'', '"');
    }

    private String send(String hub, String token, String line) {
        var answer = services.post("/api/hubs/" + hub + "/submissions", token, "application/x-ndjson", line);
        assertThat(answer.body()).as(line).contains("\"accepted\":1");
        var receipt = RECEIPT.matcher(answer.body());
        return receipt.find() ? receipt.group(1) : "";
    }
}
