package org.safar.command.referral.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.referral.envelope.Handover.KZ;
import static org.safar.command.referral.envelope.Handover.UZ;
import static org.safar.command.referral.envelope.Handover.bytes;
import static org.safar.command.referral.envelope.Handover.machine;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.command.decision.Outcome;
import org.safar.command.referral.ReferralBench;
import org.safar.command.referral.ReferralCommand.DiscloseIdentity;
import org.safar.command.victimcase.Consent.WithdrawConsent;
import org.safar.kernel.CaseId;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.HubId;
import org.safar.kernel.ReferralId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.referral.ReferralEvent.EnvelopeFetched;
import org.safar.kernel.referral.ReferralEvent.IdentityDisclosed;
import org.safar.kernel.time.PartialDate;
import org.safar.testsupport.HubKey;
import org.safar.web.ProblemException;

/** On a real store, through the routes: sealed, handed in, disclosed, given out once, and nowhere else. */
class EnvelopesPassOnceTest {
    private static final String IDENTITY = "Rustam Karimov, Chilonzor 12, Tashkent";
    private static final Instant JUNE_30 = Instant.parse("2026-06-30T10:00:00Z");

    @TempDir
    private static Path data;

    private static ReferralBench bench;
    private static int number;

    private Handover handover = new Handover(bench, new CaseId("0".repeat(32)), new ReferralId("0".repeat(32)));

    @BeforeAll
    static void start() {
        bench = new ReferralBench(data);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void accepted() {
        bench.now.set(JUNE_30);
        handover = Handover.accepted(bench, ++number);
    }

    @Test
    void from_the_senders_machine_to_the_receivers_and_gone() throws Exception {
        var sealed = bench.uzbekKey.sealed(IDENTITY);
        var digest = handover.handIn(sealed);
        handover.disclose(digest);

        assertThat(bench.bean(EnvelopeEndpoint.class).fetch(handover.id(), UZ).getBody())
                .isEqualTo(sealed);
        assertThat(bench.events(handover.referral()))
                .contains(
                        new IdentityDisclosed(
                                bench.today(), Set.of(TransferField.NAME), digest, PartialDate.parse("2026-07-07")),
                        new EnvelopeFetched(bench.today(), digest));
        assertThat(bench.bean(EnvelopeStore.class).held(handover.referral(), digest))
                .isEmpty();
        refused(
                RefusalCode.ENVELOPE_FETCHED,
                () -> bench.bean(EnvelopeEndpoint.class).fetch(handover.id(), UZ));
        assertThat(inTheHistory(sealed.substring(0, 40))).isZero();
        assertThat(inTheHistory("Rustam")).isZero();
    }

    @Test
    void handed_in_twice_it_lies_there_once_and_not_too_many_do() {
        var sealed = bench.uzbekKey.sealed(IDENTITY);
        assertThat(handover.handIn(sealed)).isEqualTo(handover.handIn(sealed));
        for (var n = 0; n < 3; n++) handover.handIn(bench.uzbekKey.sealed(IDENTITY));
        refused(RefusalCode.TOO_MANY_ENVELOPES, () -> handover.handIn(bench.uzbekKey.sealed(IDENTITY)));
    }

    @Test
    void only_the_offering_hub_hands_in_and_only_the_receiving_one_fetches() {
        var sealed = bench.uzbekKey.sealed(IDENTITY);
        absent(() -> bench.bean(EnvelopeEndpoint.class).handIn(handover.id(), bytes(sealed), UZ));
        absent(() -> bench.bean(EnvelopeEndpoint.class).handIn(handover.id(), bytes(sealed), machine(HubId.TJ)));
        absent(() -> bench.bean(EnvelopeEndpoint.class).handIn("f".repeat(32), bytes(sealed), KZ));
        handover.disclose(handover.handIn(sealed));
        absent(() -> bench.bean(EnvelopeEndpoint.class).fetch(handover.id(), KZ));
        absent(() -> bench.bean(EnvelopeEndpoint.class).fetch(handover.id(), machine(HubId.TJ)));
        absent(() -> bench.bean(EnvelopeEndpoint.class).fetch("no id", UZ));
    }

    @Test
    void sealed_to_another_hubs_key_it_is_not_taken_in() {
        refused(
                RefusalCode.ENVELOPE_FOR_ANOTHER,
                () -> handover.handIn(HubKey.make().sealed(IDENTITY)));
    }

    @Test
    void what_is_no_sealed_envelope_is_not_taken_in() {
        refused(RefusalCode.INVALID_ENVELOPE, () -> handover.handIn(IDENTITY));
    }

    @Test
    void what_was_handed_in_and_not_disclosed_is_not_given_out() {
        handover.handIn(bench.uzbekKey.sealed(IDENTITY));
        refused(
                RefusalCode.ENVELOPE_NOT_HELD,
                () -> bench.bean(EnvelopeEndpoint.class).fetch(handover.id(), UZ));
    }

    @Test
    void after_its_week_it_is_taken_away_and_not_given_out() {
        var digest = handover.handIn(bench.uzbekKey.sealed(IDENTITY));
        handover.disclose(digest);
        bench.now.set(JUNE_30.plus(Duration.ofDays(8)));
        refused(
                RefusalCode.ENVELOPE_EXPIRED,
                () -> bench.bean(EnvelopeEndpoint.class).fetch(handover.id(), UZ));
        assertThat(bench.bean(EnvelopeStore.class).discardBefore(LocalDate.parse("2026-07-07")))
                .isZero();
        assertThat(bench.bean(EnvelopeStore.class).discardBefore(LocalDate.parse("2026-07-08")))
                .isPositive();
        assertThat(bench.bean(EnvelopeStore.class).held(handover.referral(), digest))
                .isEmpty();
    }

    @Test
    void a_consent_that_is_taken_back_stops_what_was_disclosed_and_not_yet_fetched() {
        handover.disclose(handover.handIn(bench.uzbekKey.sealed(IDENTITY)));
        bench.send(HubId.KZ, handover.victim(), new WithdrawConsent(bench.today(), Set.of(), null));
        refused(
                RefusalCode.OFFER_STANDS_NO_MORE,
                () -> bench.bean(EnvelopeEndpoint.class).fetch(handover.id(), UZ));
    }

    @Test
    void what_is_not_held_cannot_be_disclosed() {
        var outcome = bench.tried(
                HubId.KZ,
                handover.referral(),
                new DiscloseIdentity(bench.today(), Set.of(TransferField.NAME), new EnvelopeDigest("0".repeat(64))));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, no -> assertThat(no.code()).isEqualTo(RefusalCode.ENVELOPE_NOT_HELD));
    }

    /** Rows of the history that hold the text, in what they say or in what is kept beside. */
    private static int inTheHistory(String text) throws SQLException {
        var sql = "SELECT count(*) FROM safar.event WHERE position(?::bytea in payload) > 0"
                + " OR position(?::bytea in metadata) > 0";
        try (var connection = bench.database().connections().getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setBytes(1, bytes(text));
            query.setBytes(2, bytes(text));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static void refused(RefusalCode code, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        no -> assertThat(no.problem().code()).isEqualTo(code.code()));
    }

    private static void absent(ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        no -> assertThat(no.problem().code()).isEqualTo("not-found"));
    }
}
