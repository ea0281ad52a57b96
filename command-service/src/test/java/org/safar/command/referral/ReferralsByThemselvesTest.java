package org.safar.command.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.command.decision.Outcome;
import org.safar.command.hub.HubCommand.JoinHub;
import org.safar.command.hub.HubCommand.LeaveHub;
import org.safar.command.referral.ReferralCommand.AcceptReferral;
import org.safar.command.referral.ReferralCommand.DeclineReferral;
import org.safar.command.referral.ReferralCommand.OfferReferral;
import org.safar.command.victimcase.Consent.WithdrawConsent;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.ReferralId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.ReferralRefusal;
import org.safar.kernel.code.ReferralWithdrawal;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.Urgency;
import org.safar.kernel.referral.ReferralEvent.ReferralExpired;
import org.safar.kernel.referral.ReferralEvent.ReferralWithdrawn;
import org.safar.kernel.time.HubDays;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RecordEvent.CaseReferralEnded;
import org.safar.kernel.victimcase.RecordEvent.CaseReferred;
import org.safar.kernel.victimcase.RecordEvent.LinkedByReferral;

/** What happens to referrals and their cases though nobody sends it: once, and after a start. Time only goes on. */
class ReferralsByThemselvesTest {
    private static final Recipient TO_UZ = new Recipient("UZ");

    @TempDir
    private static Path data;

    private static ReferralBench bench;
    private static int number;

    private CaseId victim = new CaseId("0".repeat(32));
    private ReferralId referral = new ReferralId("0".repeat(32));
    private CaseId linked = new CaseId("0".repeat(32));

    @BeforeAll
    static void start() {
        bench = new ReferralBench(data);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void offered() {
        bench.opensAtOnce.set(true);
        bench.says.set(Optional.of(Provenance.SYNTHETIC));
        victim = bench.aCase("KZ-" + ++number);
        linked = new CaseId("%032x".formatted(2_000 + number));
        referral = offer(victim);
    }

    private static ReferralId offer(CaseId victim) {
        var referral = Referring.named(HubId.KZ, victim, TO_UZ);
        bench.send(HubId.KZ, referral, offering(victim));
        return referral;
    }

    private static OfferReferral offering(CaseId victim) {
        return new OfferReferral(
                bench.today(), victim, TO_UZ, null, Set.of(), Set.of(Service.SHELTER), Urgency.URGENT, Set.of());
    }

    @Test
    void an_offer_that_nobody_answers_expires_after_two_weeks_and_once() {
        var timekeeper = bench.timekeeper();
        timekeeper.keep();
        var passes = HubDays.latest(bench.now.get()).plusDays(15);
        bench.now.set(HubDays.begun(passes).minusSeconds(1));
        timekeeper.keep();
        assertThat(bench.events(referral)).noneMatch(ReferralExpired.class::isInstance);
        bench.now.set(HubDays.begun(passes));
        timekeeper.keep();
        bench.timekeeper().keep();
        assertThat(bench.events(referral))
                .filteredOn(ReferralExpired.class::isInstance)
                .containsExactly(new ReferralExpired(PartialDate.of(passes)));
    }

    @Test
    void an_offer_whose_consent_was_taken_back_is_taken_from_the_receivers_sight() {
        bench.timekeeper().keep();
        bench.send(HubId.KZ, victim, new WithdrawConsent(bench.today(), Set.of(), null));
        bench.timekeeper().keep();
        bench.timekeeper().keep();
        assertThat(bench.events(referral))
                .filteredOn(ReferralWithdrawn.class::isInstance)
                .containsExactly(new ReferralWithdrawn(bench.today(), ReferralWithdrawal.TERMS_ENDED));
    }

    @Test
    void offers_of_a_hub_that_leaves_are_taken_back_on_the_day_and_not_when_it_says_so() {
        var day = HubDays.latest(bench.now.get()).plusDays(1);
        bench.send(HubId.KZ, HubId.KZ, new LeaveHub(bench.today(), PartialDate.of(day)));
        var another = offer(bench.aCase("KZ-leaving-" + number));
        bench.timekeeper().keep();
        assertThat(bench.events(referral)).noneMatch(ReferralWithdrawn.class::isInstance);
        assertThat(bench.events(another)).noneMatch(ReferralWithdrawn.class::isInstance);
        bench.now.set(HubDays.begun(day));
        bench.timekeeper().keep();
        var taken = new ReferralWithdrawn(PartialDate.of(day), ReferralWithdrawal.TERMS_ENDED);
        assertThat(bench.events(referral)).contains(taken);
        assertThat(bench.events(another)).contains(taken);
        bench.send(HubId.KZ, HubId.KZ, new JoinHub(bench.today(), PartialDate.of(day)));
    }

    @Test
    void acceptance_opens_a_case_of_the_receivers_own_with_what_the_offer_said_and_nothing_else() {
        bench.send(HubId.UZ, referral, accept());
        assertThat(bench.events(linked)).containsExactlyElementsOf(opened());
        bench.timekeeper().keep();
        bench.timekeeper().keep();
        assertThat(bench.events(linked)).containsExactlyElementsOf(opened());
        assertThat(bench.log().of(linked.text()))
                .allSatisfy(stored -> assertThat(stored.envelope().hub()).isEqualTo(HubId.UZ));
    }

    @Test
    void a_case_that_did_not_begin_with_the_acceptance_is_opened_later() {
        bench.opensAtOnce.set(false);
        bench.send(HubId.UZ, referral, accept());
        assertThat(bench.events(linked)).isEmpty();
        bench.timekeeper().keep();
        bench.timekeeper().keep();
        assertThat(bench.events(linked)).containsExactlyElementsOf(opened());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_synthetic_person_stays_synthetic_in_a_referral_whose_messages_do_not_say_so(boolean atOnce) {
        bench.opensAtOnce.set(atOnce);
        var synthetic = bench.aCase("KZ-synthetic-" + number);
        bench.says.set(Optional.empty());
        var offered = offer(synthetic);
        bench.send(HubId.UZ, offered, accept());
        bench.timekeeper().keep();
        for (ThingId thing : List.of(synthetic, offered, linked))
            assertThat(bench.log().of(thing.text()))
                    .isNotEmpty()
                    .allSatisfy(
                            stored -> assertThat(stored.envelope().provenance()).isEqualTo(Provenance.SYNTHETIC));
    }

    @Test
    void neither_an_offer_nor_its_answer_can_say_another_provenance_than_that_of_the_case() {
        var synthetic = bench.aCase("KZ-synthetic-" + number);
        bench.says.set(Optional.of(Provenance.OPERATIONAL));
        otherProvenance(bench.tried(HubId.KZ, Referring.named(HubId.KZ, synthetic, TO_UZ), offering(synthetic)));
        otherProvenance(bench.tried(HubId.UZ, referral, accept()));
    }

    private static void otherProvenance(Outcome outcome) {
        var code = RefusalCode.ALREADY_REPORTED;
        assertThat(outcome).isEqualTo(new Outcome.Refused(code, "/provenance", code.meaning()));
    }

    @Test
    void two_persons_are_not_accepted_into_one_case_however_soon_one_after_the_other() {
        var another = offer(bench.aCase("KZ-another-" + number));
        bench.send(HubId.UZ, referral, accept());
        taken(bench.tried(HubId.UZ, another, accept()));
        bench.timekeeper().keep();
        assertThat(bench.events(linked)).containsExactlyElementsOf(opened());
    }

    @Test
    void nor_in_one_batch() {
        var another = offer(bench.aCase("KZ-another-" + number));
        var both = new LinkedHashMap<ReferralId, AcceptReferral>();
        both.put(referral, accept());
        both.put(another, accept());
        var outcomes = bench.inOneBatch(HubId.UZ, both);
        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Stored.class);
        taken(outcomes.getLast());
        bench.timekeeper().keep();
        assertThat(bench.events(linked)).containsExactlyElementsOf(opened());
    }

    @Test
    void the_offered_case_is_told_of_each_offer_and_of_its_end() {
        var today = bench.today();
        bench.timekeeper().keep();
        bench.send(HubId.UZ, referral, new DeclineReferral(today, ReferralRefusal.NO_CAPACITY));
        bench.timekeeper().keep();
        bench.now.set(bench.now.get().plus(Duration.ofHours(1)));
        offer(victim);
        bench.timekeeper().keep();
        assertThat(bench.events(victim).subList(3, 6))
                .containsExactly(
                        new CaseReferred(today, referral, TO_UZ),
                        new CaseReferralEnded(today, referral),
                        new CaseReferred(today, referral, TO_UZ));
        assertThat(bench.events(victim)).hasSize(6);
    }

    private AcceptReferral accept() {
        var focalPoint = new ActorId(new UUID(2, 2));
        return new AcceptReferral(bench.today(), focalPoint, new CustodianCode("UZ-MIA"), linked);
    }

    private List<DomainEvent> opened() {
        var today = bench.today();
        return List.of(
                new SuspicionReported(today, HubId.UZ, null, new CustodianCode("UZ-MIA"), CustodianKind.STATE),
                new PersonDescribed(today, null, AgeBand.FROM_30, null, Set.of(), null, Answer.NO),
                new LinkedByReferral(today, referral, HubId.KZ));
    }

    private static void taken(Outcome outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, no -> assertThat(no.code()).isEqualTo(RefusalCode.LINKED_CASE_TAKEN));
    }
}
