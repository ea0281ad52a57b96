package org.safar.query.page.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.query.referral.web.ReferralsFixture.CHILD;
import static org.safar.query.referral.web.ReferralsFixture.COMPLETED;
import static org.safar.query.referral.web.ReferralsFixture.OF_NGO;
import static org.safar.query.referral.web.ReferralsFixture.PASSING;
import static org.safar.query.referral.web.ReferralsFixture.TO_PARTNER;
import static org.safar.query.referral.web.ReferralsFixture.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.kernel.CaseId;
import org.safar.kernel.ReferralId;
import org.safar.query.page.PageFixture;
import org.safar.query.referral.ReferralSamples;

class ReferralsPageTest {
    private static final String DESK = "/referrals";
    private static PageFixture pages;
    private static String offering;
    private static String receiving;

    @BeforeAll
    static void start() {
        pages = new PageFixture();
        offering = pages.issuer.caseworker("KZ", "KZ-MIA");
        receiving = pages.issuer.caseworker("UZ", "UZ-MIA");
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void the_receiver_finds_what_it_has_to_answer_with_the_time_left() {
        var page = pages.page(DESK, receiving);
        assertThat(page).contains("Offered to this hub", "child, 9\u201317", "emergency", "unaccompanied child");
        assertThat(page).contains("29 Nov 2026", "9 days left", "9 hours left", "No offer of this side waits");
        assertThat(page.indexOf("9 hours left")).isLessThan(page.indexOf("9 days left"));
        assertThat(page).doesNotContain(OF_NGO.value(), TO_PARTNER.value(), "RU-IOM");
    }

    @Test
    void the_sender_finds_what_waits_for_the_other_side_and_what_passes() {
        var page = pages.page(DESK, offering);
        assertThat(page).contains("No offer waits for this hub", "9 days left", "Waiting for the other side");
        assertThat(page)
                .contains("Uzbekistan fetches the envelope, by 22 Nov 2026", "Kazakhstan says which services go on");
        assertThat(page).contains("RU-IOM: mission of an international organisation, Russian Federation");
        assertThat(page).contains("Withdrawn</b>", ", the person withdrew", "Completed</b>");
    }

    @Test
    void one_referral_shows_its_steps_in_order_and_what_passed() {
        var page = pages.page(one(COMPLETED), offering);
        var last = 0;
        for (var step : List.of(
                "Offered",
                "Accepted",
                "Consent shown",
                "Identity disclosed, sealed",
                "Envelope fetched",
                "Services to go on named",
                "Return message",
                "Completed")) {
            var at = page.lastIndexOf("<b>" + step + "</b>");
            assertThat(at).as(step).isGreaterThan(last);
            last = at;
        }
        assertThat(page)
                .contains(": the person arrived", "18 Nov 2026", "Contact, Name", "May 2027", "fetched", "medical");
        assertThat(pages.page(one(PASSING), receiving)).contains("waits until 22 Nov 2026", "UZ-MIA");
        assertThat(pages.page(one(TO_PARTNER), offering)).contains("handed over by the hub itself");
    }

    @Test
    void each_side_gets_to_its_own_case_and_never_to_the_others() {
        for (var referral : List.of(PASSING, COMPLETED)) {
            assertThat(pages.page(one(referral), offering)).contains(address(ReferralSamples.VICTIM));
            assertThat(pages.page(one(referral), receiving)).contains(address(ReferralSamples.LINKED));
        }
        for (var token : List.of(receiving, pages.issuer.supervisor("UZ")))
            for (var page : everything(token))
                assertThat(page)
                        .doesNotContain(anything(ReferralSamples.VICTIM))
                        .doesNotContain("KZ-MIA", "471147114");
        for (var token : List.of(offering, pages.issuer.supervisor("KZ")))
            for (var page : everything(token)) assertThat(page).doesNotContain(anything(ReferralSamples.LINKED));
    }

    @Test
    void auditors_see_by_their_mandate_and_are_told_of_no_case() {
        for (var hub : new String[] {null, "KZ", "UZ"})
            for (var page : everything(pages.issuer.auditor(hub)))
                assertThat(page)
                        .doesNotContain(anything(ReferralSamples.VICTIM))
                        .doesNotContain(anything(ReferralSamples.LINKED))
                        .doesNotContain("href=\"/cases/");
        assertThat(pages.page(DESK, pages.issuer.auditor(null)))
                .contains("Waiting for an answer", OF_NGO.value())
                .doesNotContain("Offered to this hub");
        assertThat(pages.page(DESK, pages.issuer.auditor("TM"))).doesNotContain(CHILD.value(), OF_NGO.value());
    }

    @Test
    void of_an_offer_that_came_to_nothing_the_receiver_keeps_no_fact_of_the_person() {
        var supervisor = pages.issuer.supervisor("UZ");
        assertThat(pages.page(one(WITHDRAWN), supervisor))
                .contains("is not shown any more")
                .doesNotContain("30\u201338", "the person withdrew", "medical");
        assertThat(pages.page(one(WITHDRAWN), offering)).contains("30\u201338", "the person withdrew");
    }

    @Test
    void what_is_not_there_and_what_is_not_the_callers_are_one() {
        for (var path : List.of(one(OF_NGO), one(CHILD) + "0", DESK + "/nonsense"))
            assertThat(pages.get(path, receiving).statusCode()).as(path).isEqualTo(404);
        for (var path :
                List.of(DESK + "?x=1", DESK + "?part=all", DESK + "?part=ended&page=0", one(CHILD) + "?part=ended"))
            assertThat(pages.get(path, receiving).statusCode()).as(path).isEqualTo(400);
        for (var token : List.of(pages.issuer.iom(), pages.issuer.commission("KZ"), pages.issuer.operator()))
            assertThat(pages.get(DESK, token).statusCode()).isEqualTo(403);
    }

    @Test
    void stands_in_the_header_of_those_who_may_open_it() {
        assertThat(pages.page("/exchange", receiving)).contains("href=\"/referrals\"");
        assertThat(pages.page("/exchange", pages.issuer.iom())).doesNotContain("href=\"/referrals\"");
    }

    @Test
    void a_part_stands_alone_where_it_is_asked_for() {
        assertThat(pages.page(DESK + "?part=ended", offering))
                .contains("The whole desk", COMPLETED.value())
                .doesNotContain(CHILD.value());
        assertThat(pages.page(DESK + "?part=ended&page=2", offering)).doesNotContain(COMPLETED.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void speaks_every_language(String tag) {
        for (var path : List.of(DESK, one(COMPLETED), one(CHILD), one(WITHDRAWN)))
            assertThat(pages.page(path + "?lang=" + tag, offering))
                    .contains("<html lang=\"" + tag + "\"")
                    .doesNotContain("Offered", "waits", "Consent", "days left", "??");
    }

    private static List<String> everything(String token) {
        var all = new ArrayList<String>();
        all.add(pages.page(DESK, token));
        for (var n = 1; n <= 7; n++) {
            var answer = pages.get(one(ReferralSamples.referral(n)), token);
            assertThat(answer.statusCode()).isIn(200, 404);
            all.add(answer.body());
        }
        return all;
    }

    private static String one(ReferralId referral) {
        return DESK + "/" + referral.value();
    }

    private static String address(CaseId id) {
        return "href=\"/cases/" + id.value() + "\"";
    }

    /** The whole id, and its ends as pages write it. */
    private static String[] anything(CaseId id) {
        return new String[] {id.value(), id.value().substring(0, 4) + "\u2026"};
    }
}
