package org.safar.query.personlink.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.PersonLinkId;
import org.safar.kernel.code.LinkDissolution;
import org.safar.kernel.code.LinkRefusal;
import org.safar.kernel.personlink.PersonLinkEvent.LinkConfirmed;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDeclined;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDissolved;
import org.safar.kernel.personlink.PersonLinkEvent.LinkMessageNoted;
import org.safar.kernel.personlink.PersonLinkEvent.LinkProposed;
import org.safar.kernel.time.PartialDate;
import org.safar.mongo.MongoHandle;
import org.safar.mongo.MongoServers;
import org.safar.mongo.MongoSettings;
import org.safar.query.personlink.PersonLinkView;
import org.safar.query.pseudonym.Pseudonyms;
import org.safar.query.view.Histories;
import org.safar.query.view.MemoryLog;
import org.safar.query.view.ViewSettings;
import org.safar.query.view.Views;
import org.safar.testsupport.Eventually;
import org.safar.web.Caller;
import org.safar.web.ProblemException;
import org.safar.web.Role;

/** Links, folded and told: to the desk by the ids it knows, to auditors of the region by theirs, to nobody else at all. */
class PersonLinksTest {
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final ActorId PROPOSER = new ActorId(new UUID(1, 1));
    private static final ActorId CONFIRMER = new ActorId(new UUID(1, 2));
    private static final CaseId ONE = Histories.aCase(1);
    private static final CaseId OTHER = Histories.aCase(2);
    private static final PersonLinkId PROPOSED = new PersonLinkId("1".repeat(32));
    private static final PersonLinkId CONFIRMED = new PersonLinkId("2".repeat(32));
    private static final PersonLinkId DECLINED = new PersonLinkId("3".repeat(32));
    private static final PersonLinkId DISSOLVED = new PersonLinkId("4".repeat(32));

    private static MongoHandle mongo;
    private static Views views;
    private static PersonLinks links;

    @BeforeAll
    static void fold() throws InterruptedException {
        var proposed = new LinkProposed(DAY, ONE, OTHER, PROPOSER);
        var confirmed = new LinkConfirmed(DAY, CONFIRMER, 3, 4);
        var log = new MemoryLog(new Histories()
                .add(null, PROPOSED, proposed, new LinkDeclined(DAY, LinkRefusal.NOT_CERTAIN), proposed)
                .add(null, CONFIRMED, proposed, confirmed, new LinkMessageNoted(DAY))
                .add(null, DECLINED, proposed, new LinkDeclined(DAY, LinkRefusal.NOT_THE_SAME_PERSON))
                .add(null, DISSOLVED, proposed, confirmed, new LinkDissolved(DAY, LinkDissolution.ENTERED_IN_ERROR))
                .take());
        var quick = Duration.ofMillis(5);
        var settings = new ViewSettings("node", 100, 250, quick, Duration.ofSeconds(2), Duration.ZERO);
        mongo = MongoServers.open(new MongoSettings(null, Path.of("unused"), ""));
        views = new Views(List.of(new PersonLinkView()), mongo, log, settings, Clock.systemUTC());
        views.start();
        assertThat(views.awaitPosition("links", log.head(), Eventually.LONGEST)).isTrue();
        links = new PersonLinks(views, new Pseudonyms(new byte[32]));
    }

    @AfterAll
    static void stop() {
        views.close();
        mongo.close();
    }

    @Test
    void the_desk_reads_how_each_stands_and_what_was_said() {
        assertThat(listed(desk()))
                .extracting(line -> line.get("stage"))
                .containsExactly("proposed", "confirmed", "declined", "dissolved");
        var told = links.one(CONFIRMED.value(), desk());
        assertThat(told.version()).isEqualTo(2);
        assertThat(told.fields())
                .containsEntry("one", ONE.value())
                .containsEntry("other", OTHER.value())
                .containsEntry("provenance", "operational");
        assertThat(told.fields().get("steps").toString())
                .contains("name=link.proposed", "name=link.confirmed", "oneReceipt=3", "otherReceipt=4")
                .doesNotContain("message-noted");
        assertThat(links.one(DISSOLVED.value(), desk()).fields().get("steps").toString())
                .contains("dissolved=entered-in-error");
    }

    @Test
    void pages_by_id() {
        var first = links.list(Optional.empty(), 3, desk());
        assertThat(first.more()).isTrue();
        assertThat(first.lines()).hasSize(3);
        var rest = links.list(Optional.of(DECLINED.value()), 3, desk());
        assertThat(rest.more()).isFalse();
        assertThat(rest.lines()).extracting(line -> line.get("id")).containsExactly(DISSOLVED.value());
    }

    @Test
    void an_auditor_of_the_region_reads_them_under_the_mandates_ids() {
        var told = links.one(PROPOSED.value(), auditor(null)).fields();
        var pseudonym = new Pseudonyms(new byte[32]).of(ONE, "auditor:regional").value();
        assertThat(told).containsEntry("one", pseudonym);
        assertThat(told.toString()).doesNotContain(ONE.value(), OTHER.value());
        assertThat(listed(auditor(null))).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DESK"},
            mode = EnumSource.Mode.EXCLUDE)
    void for_everybody_of_a_hub_they_are_not_there(Role role) {
        var caller = switch (role) {
            case CASEWORKER, IOM -> new Caller(PROPOSER, role, HubId.KZ, new CustodianCode("KZ-MIA"), null, null);
            case OPERATOR, DESK -> new Caller(PROPOSER, role, null, null, null, null);
            case SUPERVISOR, COMMISSION, AUDITOR, HUB -> new Caller(PROPOSER, role, HubId.KZ, null, null, null);
        };
        assertThat(listed(caller)).isEmpty();
        for (var id : List.of(CONFIRMED.value(), "9".repeat(32), "nonsense"))
            assertThatThrownBy(() -> links.one(id, caller)).isInstanceOf(ProblemException.class);
    }

    private static List<Map<String, Object>> listed(Caller caller) {
        return links.list(Optional.empty(), 50, caller).lines();
    }

    private static Caller desk() {
        return new Caller(PROPOSER, Role.DESK, null, null, null, null);
    }

    private static Caller auditor(HubId hub) {
        return new Caller(PROPOSER, Role.AUDITOR, hub, null, null, null);
    }
}
