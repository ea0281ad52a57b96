package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.safar.axon.store.EventLog;
import org.safar.command.automation.Timekeeper;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.testsupport.HubKey;

/** How the man of {@link JourneysIT} is passed from Kazakhstan to Uzbekistan, as both hubs' machines do it. */
final class ToldReferral {
    private static final String IDENTITY = "Rustam Karimov, Chilonzor 12, Samarqand";
    private static final Pattern DIGEST = Pattern.compile("\"digest\":\"([0-9a-f]+)\"");

    private final BothServices services;
    private final HubKey key = HubKey.make();
    private String referral = "";

    ToldReferral(BothServices services) {
        this.services = services;
    }

    /**
     * @param sealed what the sending hub handed in
     * @param received what the receiving hub was given
     */
    record Passed(String referral, String sealed, String received) {
        String fetch() {
            return "/api/referrals/" + referral + "/envelope/fetch";
        }
    }

    /** Both states allow it, and the receiver has a key. */
    void agree() {
        ToldByHub.ofItself(services, "KZ")
                .on("2020-01-01", "agree-transfer-basis", basis("UZ"))
                .sendAsOperator();
        ToldByHub.ofItself(services, "UZ")
                .on("2020-01-01", "agree-transfer-basis", basis("KZ"))
                .on(
                        "2020-01-01",
                        "register-key",
                        "{'from':'2020-01-01','use':'encryption','key':'" + key.point() + "'}")
                .sendAsOperator();
    }

    Passed passOn(String victim) {
        referral = ofSender(victim)
                .on(
                        "2026-04-03",
                        "offer-referral",
                        "{'victim':{'reference':'KZ-2026-000123'},'receiver':'UZ','languages':['uz'],"
                                + "'needs':['livelihood'],'urgency':'routine'}")
                .send();
        ofReceiver()
                .on(
                        "2026-04-05",
                        "accept-referral",
                        "{'focalPoint':'5f0e6a52-1111-4a5e-9a55-0d6a4c1f0b01','custodian':'UZ-NGO-1',"
                                + "'linkedCase':{'reference':'UZ-2026-000045'}}")
                .send();
        hisCaseBeginsWithThat();
        told();
        ofSender(victim).on("2026-04-06", "share-consent-receipt", "{}").send();
        var sealed = key.sealed(IDENTITY);
        ofSender(victim)
                .on(
                        "2026-04-07",
                        "disclose-identity",
                        "{'fields':['name','contact'],'envelope':'" + handIn(sealed) + "'}")
                .on("2026-04-07", "share-service-continuity", "{'services':['documents']}")
                .send();
        var fetch = new Passed(referral, sealed, "").fetch();
        var received = services.ask(services.command, "POST", fetch, services.issuer.hub("UZ"));
        return new Passed(referral, sealed, received.body());
    }

    /** He has arrived, and both sides have done what they said. */
    void end() {
        ofReceiver()
                .on("2026-04-21", "send-return-message", "{'message':'person-arrived'}")
                .send();
        new ToldByHub(services, "KZ")
                .aboutId("referral", referral)
                .on("2026-04-25", "complete-referral", "{}")
                .send();
        told();
    }

    /** Nothing is stored between the two. */
    private void hisCaseBeginsWithThat() {
        var events = services.command
                .getBean("eventLog", EventLog.class)
                .after(0)
                .map(StoredEvent::event)
                .toList();
        var accepted = 0;
        while (!(events.get(accepted) instanceof ReferralAccepted)) accepted++;
        assertThat(events.get(accepted + 1)).isInstanceOf(SuspicionReported.class);
    }

    /** Each side's case is told what concerns it. */
    private void told() {
        services.command.getBean(Timekeeper.class).keep();
    }

    private String handIn(String sealed) {
        var answer = services.post(
                "/api/referrals/" + referral + "/envelope", services.issuer.hub("KZ"), "application/jose", sealed);
        var digest = DIGEST.matcher(answer.body());
        assertThat(digest.find()).as(answer.body()).isTrue();
        return digest.group(1);
    }

    private ToldByHub ofSender(String victim) {
        return new ToldByHub(services, "KZ").about("referral", victim + "/UZ");
    }

    private ToldByHub ofReceiver() {
        return new ToldByHub(services, "UZ").aboutId("referral", referral);
    }

    private static String basis(String with) {
        return "{'with':'" + with + "','instrument':'agency-agreement','from':'2020-01-01',"
                + "'fields':['name','contact','services']}";
    }
}
