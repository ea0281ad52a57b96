package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

/**
 * What KZ did in 2026, sent as hubs send it: 31 persons, an NGO's shelter and hotline, a project in two states, prevention, one event
 * with its proceeding. KG joined late and sent nothing.
 */
final class AskedHistory {
    private static final String NDJSON = "application/x-ndjson";
    private static final String OFFICER =
            "'actor':{'id':'5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01','role':'case-officer','body':'KZ-MIA'},";
    private static final int PERSONS = 31;
    private static final int MEN = 21;
    private static final int LABOUR = 28;

    private final BothServices services;
    private final StringBuilder lines = new StringBuilder();

    private AskedHistory(BothServices services) {
        this.services = services;
    }

    static void in(BothServices services) {
        var history = new AskedHistory(services);
        history.hubs();
        history.providers();
        history.prevention();
        history.cases();
        history.help();
        history.crime();
        services.catchUp();
    }

    private void hubs() {
        hub("KG", "join-hub", "{'on':'2026-06-01'}");
        sent("KG", Who.OPERATOR.token(services.issuer));
        hub("KZ", "join-hub", "{'on':'2020-01-01'}");
        hub("KZ", "register-body", "{'code':'KZ-MIA'}");
        hub("KZ", "register-body", "{'code':'KZ-COURT'}");
        hub("KZ", "register-custodian", "{'code':'KZ-MIA','kind':'state'}");
        hub("KZ", "register-custodian", "{'code':'KZ-NGO-1','kind':'ngo'}");
        sent("KZ", Who.OPERATOR.token(services.issuer));
    }

    private void providers() {
        var hours = "[{'days':['monday','sunday'],'opens':'09:00','closes':'24:00'}]";
        on(
                "provider",
                "KZ-SHELTER-1",
                "register-provider",
                "{'custodian':'KZ-NGO-1','provider':'KZ-SHELTER-1','kind':'shelter','services':['shelter','medical'],"
                        + "'place':{'country':'KZ','region':'KZ-75'}}");
        on("provider", "KZ-SHELTER-1", "set-capacity", "{'men':6,'women':14,'families':3,'children':0}");
        on("provider", "KZ-SHELTER-1", "record-premises", "{'rentFree':'yes','owner':'state'}");
        on(
                "provider",
                "KZ-HOTLINE-1",
                "register-provider",
                "{'custodian':'KZ-NGO-1','provider':'KZ-HOTLINE-1','kind':'hotline','services':['psychosocial'],"
                        + "'place':{'country':'KZ'},'phone':'KZ:11616','hours':" + hours + "}");
        on(
                "project",
                "KZ-PROJECT-1",
                "register-project",
                "{'custodian':'KZ-NGO-1','project':'KZ-PROJECT-1','donor':'NO-MFA','states':['KZ','UZ'],'from':'2026-01',"
                        + "'implementers':[{'organisation':'KZ-NGO-1','kind':'ngo'},{'organisation':'KZ-IOM','kind':'iom'}]}");
        sent();
    }

    private void prevention() {
        activity(
                "2026-02-01",
                "'kind':'leaflets','aim':'safe-migration','audiences':['labour-migrants'],'messages':['contract-first'],"
                        + "'languages':['kk','ru'],'copies':40000,'project':'KZ-PROJECT-1',"
                        + "'place':{'country':'KZ','region':'KZ-75'}");
        activity(
                "2026-02-02",
                "'kind':'sms','aim':'rights','audiences':['young-people'],'reach':900,'place':{'country':'KZ'}");
        activity(
                "2026-02-03",
                "'kind':'round-table','aim':'demand','audiences':['employers','families-at-risk'],'reach':40,"
                        + "'place':{'country':'KZ','region':'KZ-75'}");
        activity(
                "2026-02-04",
                "'kind':'training','topics':['identification'],'agency':'KZ-MIA','place':{'country':'KZ'},"
                        + "'participants':[{'from':'state','sex':'female','number':12},{'from':'ngo','number':8}]");
        activity(
                "2026-02-05",
                "'kind':'forum','aim':'rights','place':{'country':'KZ'},"
                        + "'participants':[{'from':'state','number':15},{'from':'ngo','number':30}]");
        activity(
                "2026-02",
                "'kind':'hotline-month','provider':'KZ-HOTLINE-1','place':{'country':'KZ'},'personsMet':4,"
                        + "'calls':[{'topic':'work-abroad','number':50},{'topic':'trafficking','number':10}]");
        sent();
    }

    private void cases() {
        for (var n = 1; n <= PERSONS; n++) {
            of(n, "2026-03-02", "report-suspicion", "{'source':'police','custodian':'KZ-MIA'}");
            var sex = n <= MEN ? "male" : "female";
            of(n, "2026-03-02", "describe-person", "{'sex':'" + sex + "','ageBand':'30-38','citizenships':['KZ']}");
            of(n, "2026-03-10", "recognise-as-presumed", "{'body':'KZ-MIA','grounds':['self-report']}");
            var form = n <= LABOUR ? "'forced-labour'" : "'sexual-exploitation'";
            var both = n == LABOUR ? ",'sexual-exploitation'" : "";
            of(n, "2026-03-10", "record-exploitation", "{'forms':[" + form + both + "]}");
            leg(n, 1, "recruitment", "{'country':'KZ','region':'KZ-75'}");
            leg(n, 2, "exploitation", n <= 20 ? "{'country':'KZ'}" : "{'country':'RU'}");
        }
        sent();
    }

    private void leg(int person, int number, String kind, String to) {
        var from = number == 1 ? "{'country':'KZ','region':'KZ-75'}" : to;
        of(
                person,
                "2026-03-10",
                "record-route-leg",
                "{'leg':" + number + ",'kind':'" + kind + "','from':" + from + ",'to':" + to + "}");
    }

    /** Persons 1 to 6 are helped, 1 to 4 sheltered, 1 to 3 return, 1 and 2 begin anew; the others are still on their way. */
    private void help() {
        for (var n = 1; n <= 6; n++)
            of(n, "2026-03-15", "deliver-service", "{'service':'medical','by':'ngo','project':'KZ-PROJECT-1'}");
        for (var n = 1; n <= 4; n++) of(n, "2026-03-16", "admit-to-shelter", "{'provider':'KZ-SHELTER-1'}");
        for (var n = 1; n <= 3; n++) {
            of(n, "2026-04-01", "request-return", "{'country':'KZ'}");
            of(n, "2026-04-02", "arrange-travel", "{'country':'KZ','travelOn':'2026-05-01'}");
            of(n, "2026-05-01", "record-departure", "{}");
            of(n, "2026-05-02", "record-reception", "{'receiver':'family'}");
        }
        for (var n = 1; n <= 2; n++) of(n, "2026-06-01", "start-reintegration", "{'services':['livelihood']}");
        of(5, "2026-03-20", "record-legal-aid", "{'matter':'criminal-proceeding'}");
        of(5, "2026-03-20", "claim-compensation", "{'claim':1,'against':'offender'}");
        of(5, "2026-09-01", "record-compensation-award", "{'claim':1,'share':'part'}");
        of(6, "2026-03-20", "record-penalty", "{'offence':'immigration','penalty':'fine','compelled':'yes'}");
        sent();
    }

    private void crime() {
        on("tip-event", "T-1", "open-tip-event", "{'custodian':'KZ-MIA','purpose':['forced-labour']}");
        on("tip-event", "T-1", "link-victim", "{'victim':{'reference':'P-5'}}");
        on("tip-event", "T-1", "allege-perpetrator", "{'perpetrator':1,'roles':['recruiter'],'official':'yes'}");
        on(
                "proceeding",
                "J-1",
                "open-proceeding",
                "{'custodian':'KZ-MIA','tipEvent':{'reference':'T-1'},'kind':'criminal','article':'KZ-CC-128',"
                        + "'body':'KZ-MIA'}");
        on(
                "proceeding",
                "J-1",
                "2026-04-01",
                "charge-persons",
                "{'persons':[{'sex':'male','citizenship':'KZ','number':3},{'sex':'female','citizenship':'RU','number':1}]}");
        on("proceeding", "J-1", "2026-05-01", "start-trial", "{'court':'KZ-COURT'}");
        on(
                "proceeding",
                "J-1",
                "2026-08-01",
                "give-judgment",
                "{'convicted':[{'sex':'male','citizenship':'KZ','number':2}],'acquitted':[{'number':1}],"
                        + "'sentences':[{'band':'five-to-ten-years','suspended':'no','number':2}]}");
        on("proceeding", "J-1", "2026-09-01", "finalise-judgment", "{}");
        on("proceeding", "J-1", "2026-09-01", "award-compensation", "{'persons':1}");
        sent();
    }

    private void activity(String day, String activity) {
        var reference = "A-" + lines.length();
        on("activity", reference, day, "record-activity", "{'custodian':'KZ-NGO-1','activity':{" + activity + "}}");
    }

    private void on(String kind, String reference, String type, String data) {
        on(kind, reference, "2026-01-15", type, data);
    }

    private void on(String kind, String reference, String day, String type, String data) {
        add(type, "{'kind':'" + kind + "','reference':'" + reference + "'}", day, OFFICER, data);
    }

    private void of(int person, String day, String type, String data) {
        on("case", "P-" + person, day, type, data);
    }

    private void hub(String hub, String type, String data) {
        add(type, "{'kind':'hub','id':'" + hub + "'}", "2020-01-01", "", data);
    }

    private void add(String type, String thing, String day, String actor, String data) {
        var line = "{'id':'" + UUID.randomUUID() + "','type':'" + type + "','revision':1,'thing':" + thing
                + ",'occurredOn':'" + day + "','recordedAt':'2026-10-02T09:14:00Z'," + actor + "'data':"
                + data + "}\n";
        lines.append(line.replace('\'', '"'));
    }

    private void sent() {
        sent("KZ", services.issuer.hub("KZ"));
    }

    private void sent(String hub, String token) {
        var count = lines.toString().lines().count();
        var answer = services.post("/api/hubs/" + hub + "/submissions", token, NDJSON, lines.toString());
        assertThat(answer.body()).contains("\"lines\":" + count + ",\"accepted\":" + count);
        lines.setLength(0);
    }
}
