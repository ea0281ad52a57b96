package org.safar.standalone;

/** The lives of {@link JourneysIT}, word by word. */
record ToldJourneys(BothServices services) {
    private static final String CONSENT =
            "{'scopes':['interview','assistance'],'purpose':'protection','language':'uz'}";

    void shelter() {
        new ToldByHub(services, "UZ")
                .about("provider", "UZ-SHELTER-1")
                .on(
                        "2025-01-10",
                        "register-provider",
                        "{'custodian':'UZ-NGO-1','provider':'UZ-SHELTER-1','kind':'shelter','services':['shelter'],"
                                + "'place':{'country':'UZ','region':'UZ-SA'}}")
                .on("2025-01-10", "set-capacity", "{'men':0,'women':4,'families':2,'children':2}")
                .send();
    }

    /** Found by the labour inspection on a building site. */
    String inAlmaty() {
        return inKazakhstan()
                .on("2026-03-02", "report-suspicion", "{'source':'labour-inspection','custodian':'KZ-MIA'}")
                .on(
                        "2026-03-02",
                        "describe-person",
                        "{'sex':'male','ageBand':'30-38','citizenships':['UZ'],"
                                + "'residence':{'country':'UZ','region':'UZ-SA'},'child':'no'}")
                .on("2026-03-02", "start-emergency-care", "{'services':['medical']}")
                .on("2026-03-02", "record-consent", CONSENT)
                .by(2)
                .on("2026-03-03", "screen-person", "{'indicatorList':'KZ-2024','indicators':['withholds-documents']}")
                .on("2026-03-05", "recognise-as-presumed", "{'body':'KZ-MIA','grounds':['indicator']}")
                .on(
                        "2026-03-05",
                        "record-exploitation",
                        "{'forms':['forced-labour'],'sector':'F','from':'2025-05','to':'2026-02',"
                                + "'means':['withholds-documents','takes-earnings'],'recruiter':'acquaintance'}")
                .on("2026-03-06", "record-route-leg", leg(1, "recruitment", "UZ-SA", "KZ-75", "2025-04"))
                .on("2026-03-06", "record-route-leg", leg(2, "exploitation", "KZ-75", "KZ-75", "2025-05"))
                .on("2026-03-06", "start-reflection", "{'until':'2026-04-10'}")
                .on("2026-03-08", "agree-plan", "{'services':['documents','legal-aid']}")
                .on("2026-03-20", "deliver-service", "{'service':'documents','by':'state'}")
                .on("2026-03-21", "record-legal-aid", "{'matter':'criminal-proceeding'}")
                .by(3)
                .on(
                        "2026-04-01",
                        "confirm-victim",
                        "{'body':'KZ-COMMISSION','act':['recruitment'],'means':['deception'],'purpose':['forced-labour']}")
                .on(
                        "2026-04-02",
                        "record-consent",
                        "{'scopes':['share-with-recipient'],'recipient':'UZ','purpose':'referral','language':'uz',"
                                + "'fields':['name','contact','services']}")
                .send();
    }

    /** Of his own will, once both sides have looked at the risk, and asked of the exchange. */
    void home() {
        inKazakhstan()
                .by(4)
                .on("2026-04-10", "end-reflection", "{'reason':'period-over'}")
                .on("2026-04-11", "request-return", "{'country':'UZ'}")
                .on("2026-04-12", "assess-return-risk", "{'side':'sending','risk':'low'}")
                .on("2026-04-14", "assess-return-risk", "{'side':'receiving','risk':'low'}")
                .on("2026-04-14", "consent-to-return", "{}")
                .on(
                        "2026-04-15",
                        "request-travel",
                        "{'country':'UZ','travelOn':'2026-04-20','receiverAccepted':'yes','familyTogether':'yes'}")
                .on("2026-04-20", "record-departure", "{}")
                .on("2026-04-21", "record-reception", "{'receiver':'ngo'}")
                .on("2026-04-22", "record-route-leg", leg(3, "return", "KZ-75", "UZ-SA", "2026-04"))
                .on("2026-04-25", "end-assistance", "{'reason':'transferred'}")
                .send();
    }

    void closed() {
        inKazakhstan()
                .on("2026-05-02", "close-case", "{'reason':'assistance-completed'}")
                .send();
    }

    private ToldByHub inKazakhstan() {
        return new ToldByHub(services, "KZ").about("case", "KZ-2026-000123");
    }

    String inCourt() {
        new ToldByHub(services, "KZ")
                .about("tip-event", "KZ-T-1")
                .on(
                        "2026-03-10",
                        "open-tip-event",
                        "{'custodian':'KZ-MIA','act':['recruitment'],'means':['deception'],'purpose':['forced-labour']}")
                .on("2026-03-10", "link-victim", "{'victim':{'reference':'KZ-2026-000123'}}")
                .on(
                        "2026-03-12",
                        "allege-perpetrator",
                        "{'perpetrator':1,'roles':['recruiter'],'sex':'male','citizenship':'UZ'}")
                .send();
        var court = new ToldByHub(services, "KZ").about("proceeding", "KZ-P-1");
        var id = court.on(
                        "2026-03-15",
                        "open-proceeding",
                        "{'custodian':'KZ-MIA','tipEvent':{'reference':'KZ-T-1'},'kind':'criminal',"
                                + "'article':'KZ-CC-128','body':'KZ-MIA'}")
                .on("2026-05-10", "charge-persons", "{'persons':[{'sex':'male','citizenship':'UZ','number':1}]}")
                .on("2026-07-01", "start-trial", "{'court':'KZ-COURT'}")
                .on(
                        "2026-08-20",
                        "give-judgment",
                        "{'convicted':[{'sex':'male','citizenship':'UZ','number':1}],"
                                + "'sentences':[{'band':'five-to-ten-years','suspended':'no','number':1}]}")
                .on("2026-09-15", "finalise-judgment", "{}")
                .send();
        var guilty =
                "{'body':'KZ-COURT','finding':'substantiated','perpetrator':1,'proceeding':{'reference':'KZ-P-1'}}";
        new ToldByHub(services, "KZ")
                .about("tip-event", "KZ-T-1")
                .on("2026-09-20", "record-finding", guilty)
                .send();
        return id;
    }

    /** His own hub goes on in the case that the referral opened there. */
    String inSamarqand() {
        return new ToldByHub(services, "UZ")
                .about("case", "UZ-2026-000045")
                .on(
                        "2026-04-21",
                        "describe-person",
                        "{'sex':'male','ageBand':'30-38','citizenships':['UZ'],'child':'no'}")
                .on("2026-04-22", "record-consent", CONSENT)
                .on("2026-05-04", "agree-plan", "{'services':['livelihood']}")
                .on("2026-06-01", "deliver-service", "{'service':'livelihood','by':'ngo'}")
                .on("2026-08-20", "start-reintegration", "{'services':['livelihood']}")
                .on("2026-09-21", "report-monitoring", "{'month':1,'situation':'needs-support'}")
                .on("2026-11-20", "report-monitoring", "{'month':3,'situation':'stable'}")
                .send();
    }

    String insideUzbekistan() {
        return new ToldByHub(services, "UZ")
                .about("case", "UZ-2026-000046")
                .on("2026-06-01", "report-suspicion", "{'source':'self','custodian':'UZ-NGO-1'}")
                .on(
                        "2026-06-01",
                        "describe-person",
                        "{'sex':'female','ageBand':'21-23','citizenships':['UZ'],'child':'no'}")
                .on("2026-06-01", "record-consent", CONSENT)
                .on("2026-06-01", "admit-to-shelter", "{'by':'ngo','provider':'UZ-SHELTER-1'}")
                .on("2026-06-03", "screen-person", "{'indicatorList':'UZ-2024','indicators':['no-pay']}")
                .on("2026-06-04", "recognise-as-presumed", "{'body':'UZ-NGO-1','grounds':['self-report']}")
                .on(
                        "2026-06-05",
                        "record-exploitation",
                        "{'forms':['sexual-exploitation'],'from':'2026-01','to':'2026-05'}")
                .on("2026-06-05", "record-route-leg", leg(1, "recruitment", "UZ-SU", "UZ-SA", "2026-01"))
                .on("2026-06-05", "record-route-leg", leg(2, "exploitation", "UZ-SA", "UZ-SA", "2026-01"))
                .on("2026-06-10", "agree-plan", "{'services':['psychosocial']}")
                .on("2026-07-20", "leave-shelter", "{'reason':'planned'}")
                .send();
    }

    private static String leg(int number, String kind, String from, String to, String month) {
        var over = from.substring(0, 2).equals(to.substring(0, 2)) ? "" : "'borderPoint':'BCP-KZUZ-01',";
        return "{'leg':" + number + ",'kind':'" + kind + "','from':" + place(from) + ",'to':" + place(to) + "," + over
                + "'departed':'" + month + "','arrived':'" + month + "','confidence':'corroborated'}";
    }

    private static String place(String region) {
        return "{'country':'" + region.substring(0, 2) + "','region':'" + region + "'}";
    }
}
