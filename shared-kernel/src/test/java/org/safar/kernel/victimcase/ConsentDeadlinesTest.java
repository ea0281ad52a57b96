package org.safar.kernel.victimcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.kernel.code.ConsentScope.ASSISTANCE;
import static org.safar.kernel.code.ConsentScope.RETURN;
import static org.safar.kernel.code.ConsentScope.SHARE_WITH_RECIPIENT;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.Recipient;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.code.GuardianKind;
import org.safar.kernel.code.ReturnSide;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.code.RiskLevel;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewDecided;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewRequested;
import org.safar.kernel.victimcase.MobilityEvent.PersonDeparted;
import org.safar.kernel.victimcase.MobilityEvent.ReturnRiskAssessed;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.PersonEvent.PersonDied;
import org.safar.kernel.victimcase.TimeEvent.DeadlinePassed;
import org.safar.kernel.victimcase.TimeEvent.DeadlineSet;

/** Consents that expire, children who grow up, reviews that are asked for, and hubs with deadlines of their own. */
class ConsentDeadlinesTest {
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final Recipient MISSION = new Recipient("RU-IOM");
    private static final Recipient SHELTER = new Recipient("UZ-NGO-1");

    @Test
    void each_scope_expires_after_its_last_day() {
        assertThat(told(given("2026-09-01", ASSISTANCE, RETURN)))
                .containsExactly("consent assistance 2026-09-02", "consent return 2026-09-02");
        assertThat(told(given("2026-09", ASSISTANCE))).containsExactly("consent assistance 2026-10-01");
        assertThat(told(given("not-recorded", ASSISTANCE))).isEmpty();
    }

    @Test
    void given_again_it_runs_anew_and_without_an_end_it_runs_out_no_more() {
        assertThat(told(given("2026-09-01", ASSISTANCE, RETURN), given("2027-09-01", ASSISTANCE)))
                .containsExactly("consent return 2026-09-02", "consent assistance 2027-09-02");
        assertThat(told(given("2026-09-01", ASSISTANCE), given("not-recorded", ASSISTANCE)))
                .isEmpty();
    }

    @Test
    void what_is_withdrawn_expires_no_more() {
        var both = given("2026-09-01", ASSISTANCE, RETURN);
        assertThat(told(both, new ConsentWithdrawn(DAY, Set.of(RETURN), null)))
                .containsExactly("consent assistance 2026-09-02");
        assertThat(told(both, new ConsentWithdrawn(DAY, Set.of(), null))).isEmpty();
    }

    @Test
    void each_recipient_has_a_consent_of_their_own() {
        var shared = shared("2026-09-01", MISSION);
        assertThat(told(shared, shared("2026-10-01", SHELTER))).hasSize(2);
        assertThat(told(shared, new ConsentWithdrawn(DAY, Set.of(SHARE_WITH_RECIPIENT), SHELTER)))
                .hasSize(1);
        assertThat(told(shared, new ConsentWithdrawn(DAY, Set.of(SHARE_WITH_RECIPIENT), MISSION)))
                .isEmpty();
        assertThat(told(shared, new ConsentWithdrawn(DAY, Set.of(SHARE_WITH_RECIPIENT), null)))
                .isEmpty();
        assertThat(ConsentDeadlines.subject("share-with-recipient RU-IOM"))
                .isEqualTo(new ConsentDeadlines.Subject(SHARE_WITH_RECIPIENT, "RU-IOM"));
    }

    @Test
    void an_expired_one_waits_to_be_renewed() {
        var passed = new DeadlinePassed(PartialDate.parse("2026-09-02"), Deadline.CONSENT, 0);
        assertThat(told(given("2026-09-01", ASSISTANCE), passed))
                .containsExactly("consent assistance 2026-09-02 raised");
        assertThat(told(given("2026-09-01", ASSISTANCE), passed, given("2027-09-01", ASSISTANCE)))
                .containsExactly("consent assistance 2027-09-02");
        assertThat(told(given("2026-09-01", ASSISTANCE), passed, new PersonDied(DAY, null)))
                .isEmpty();
    }

    @Test
    void who_is_eighteen_is_asked_again_and_answers_alone() {
        var child = new PersonDescribed(DAY, null, null, 2010, Set.of(), null, null);
        var passed = new DeadlinePassed(PartialDate.parse("2029-01-01"), Deadline.MAJORITY, 0);
        assertThat(told(child, passed)).containsExactly("majority 2029-01-01 raised");
        assertThat(told(child, passed, consent("2029-01-05", GuardianKind.FAMILY)))
                .hasSize(1);
        assertThat(told(child, consent("2028-12-31", null))).hasSize(1);
        assertThat(told(child, passed, consent("2029-01-05", null))).isEmpty();
    }

    @Test
    void a_review_that_was_asked_for_is_decided_within_its_time() {
        var requested = new ReviewRequested(DAY, null);
        assertThat(told(requested)).containsExactly("review-decision 2026-06-01");
        var decided = new ReviewDecided(
                DAY, new BodyCode("KZ-COURT"), new ActorId(new UUID(1, 1)), ReviewOutcome.UPHELD, null);
        assertThat(told(requested, decided)).isEmpty();
    }

    @Test
    void a_hubs_own_day_takes_the_place_of_the_usual_one() {
        var here = assessed(ReturnSide.SENDING);
        var there = assessed(ReturnSide.RECEIVING);
        assertThat(told(here, set(Deadline.RISK, ReturnSide.SENDING, "2026-04-01"), there))
                .containsExactly("risk sending 2026-04-01", "risk receiving 2026-06-01");
        var departed = new PersonDeparted(DAY);
        var moved = set(Deadline.RECEPTION, null, "2026-03-04");
        assertThat(told(departed, moved)).containsExactly("reception 2026-03-04");
        assertThat(told(departed, moved, moved)).containsExactly("reception 2026-03-04");
    }

    private static Stream<String> told(VictimCaseEvent... events) {
        var deadlines = Deadlines.NONE;
        for (var n = 0; n < events.length; n++) deadlines = deadlines.with(n, events[n]);
        return deadlines.items().stream().map(ConsentDeadlinesTest::words);
    }

    private static String words(Deadlines.Item item) {
        var key = item.key() == null ? "" : " " + item.key();
        return item.deadline().code() + key + " " + item.passes() + (item.raised() ? " raised" : "");
    }

    private static ConsentGiven given(String expires, ConsentScope... scopes) {
        return consent(DAY, Set.of(scopes), null, PartialDate.parse(expires), null);
    }

    private static ConsentGiven shared(String expires, Recipient with) {
        return consent(DAY, Set.of(SHARE_WITH_RECIPIENT), with, PartialDate.parse(expires), null);
    }

    private static ConsentGiven consent(String on, @Nullable GuardianKind guardian) {
        return consent(PartialDate.parse(on), Set.of(ASSISTANCE), null, PartialDate.NOT_RECORDED, guardian);
    }

    private static ConsentGiven consent(
            PartialDate on,
            Set<ConsentScope> scopes,
            @Nullable Recipient with,
            PartialDate expires,
            @Nullable GuardianKind guardian) {
        return new ConsentGiven(
                on,
                scopes,
                with,
                ConsentPurpose.PROTECTION,
                null,
                null,
                null,
                null,
                expires,
                null,
                guardian,
                null,
                Set.of());
    }

    private static ReturnRiskAssessed assessed(ReturnSide side) {
        return new ReturnRiskAssessed(DAY, side, RiskLevel.LOW, null, new ActorId(new UUID(1, 1)));
    }

    private static DeadlineSet set(Deadline deadline, @Nullable ReturnSide side, String passes) {
        return new DeadlineSet(DAY, deadline, side, PartialDate.parse(passes));
    }
}
