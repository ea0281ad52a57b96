package org.safar.command.personlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.command.decision.Command;
import org.safar.command.decision.Outcome;
import org.safar.command.message.Lines;
import org.safar.command.personlink.PersonLinkCommand.ConfirmLink;
import org.safar.command.personlink.PersonLinkCommand.ProposeLink;
import org.safar.command.referral.ReferralBench;
import org.safar.command.victimcase.Consent.RecordConsent;
import org.safar.command.victimcase.Consent.WithdrawConsent;
import org.safar.kernel.Actor;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.HubId;
import org.safar.kernel.PersonLinkId;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.LinkDissolution;
import org.safar.kernel.code.LinkRefusal;
import org.safar.kernel.code.Voucher;
import org.safar.kernel.personlink.PersonLinkEvent.LinkConfirmed;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDeclined;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDissolved;
import org.safar.kernel.personlink.PersonLinkEvent.LinkProposed;
import org.safar.kernel.time.PartialDate;

/** Links in the store: of no hub, looked at again when a consent is taken back, and no case hears of it. */
class LinksByThemselvesTest {
    @TempDir
    private static Path data;

    private static ReferralBench bench;
    private static int number;

    private CaseId one = new CaseId("0".repeat(32));
    private CaseId other = new CaseId("0".repeat(32));
    private PersonLinkId link = new PersonLinkId("0".repeat(32));

    @BeforeAll
    static void start() {
        bench = new ReferralBench(data);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void proposed() {
        one = agreed("KZ-A" + ++number);
        other = agreed("KZ-B" + number);
        link = Lines.thingIds().linkOf(one, other);
        said(1, new ProposeLink(bench.today(), one, other));
    }

    @Test
    void a_link_belongs_to_no_hub_and_no_case_is_told() {
        var before = bench.events(one).size();
        said(2, new ConfirmLink(bench.today()));
        bench.timekeeper().keep();
        assertThat(bench.events(link)).hasExactlyElementsOfTypes(LinkProposed.class, LinkConfirmed.class);
        assertThat(bench.log().of(link.text())).allSatisfy(stored -> {
            assertThat(stored.envelope().hub()).isNull();
            assertThat(stored.envelope().submission())
                    .isEqualTo(new SubmissionId(null, stored.envelope().messageId()));
        });
        assertThat(bench.events(one)).hasSize(before);
    }

    @Test
    void a_refusal_has_a_history_as_well() {
        assertThat(tried(1, new ConfirmLink(bench.today()))).isInstanceOf(Outcome.Refused.class);
        try (var all = bench.log().after(0)) {
            assertThat(all.filter(stored -> stored.thing().startsWith("submission:desk:"))
                            .toList())
                    .isNotEmpty()
                    .allSatisfy(stored -> assertThat(stored.envelope().hub()).isNull());
        }
    }

    @Test
    void a_withdrawal_dissolves_what_was_confirmed_once() {
        said(2, new ConfirmLink(bench.today()));
        bench.timekeeper().keep();
        bench.send(HubId.KZ, other, new WithdrawConsent(bench.today(), Set.of(ConsentScope.MATCHING), null));
        bench.timekeeper().keep();
        bench.timekeeper().keep();
        assertThat(bench.events(link))
                .filteredOn(LinkDissolved.class::isInstance)
                .extracting(event -> ((LinkDissolved) event).reason())
                .containsExactly(LinkDissolution.CONSENT_WITHDRAWN);
        assertThat(bench.events(link)).hasSize(3);
    }

    @Test
    void a_withdrawal_ends_what_was_proposed_and_nobody_proposes_it_again() {
        bench.send(HubId.KZ, one, new WithdrawConsent(bench.today(), Set.of(), null));
        bench.timekeeper().keep();
        assertThat(bench.events(link).getLast())
                .isInstanceOfSatisfying(
                        LinkDeclined.class, event -> assertThat(event.reason()).isEqualTo(LinkRefusal.TERMS_ENDED));
        assertThat(tried(1, new ProposeLink(bench.today(), one, other))).isInstanceOf(Outcome.Refused.class);
    }

    private CaseId agreed(String reference) {
        var id = bench.aCase(reference);
        bench.send(
                HubId.KZ,
                id,
                new RecordConsent(
                        bench.today(),
                        Set.of(ConsentScope.MATCHING),
                        null,
                        ConsentPurpose.PROTECTION,
                        null,
                        null,
                        null,
                        null,
                        PartialDate.NOT_RECORDED,
                        null,
                        null,
                        null,
                        Set.of()));
        return id;
    }

    private void said(int who, Command command) {
        assertThat(tried(who, command)).isInstanceOf(Outcome.Stored.class);
    }

    private Outcome tried(int who, Command command) {
        var actor = new Actor(new ActorId(new UUID(3, who)), ActorRole.DESK, null, Voucher.EXCHANGE);
        return bench.tried(null, actor, link, command);
    }
}
