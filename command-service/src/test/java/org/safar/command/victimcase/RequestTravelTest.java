package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.BreachCode.RETURN_RISK_NOT_ASSESSED;
import static org.safar.kernel.BreachCode.RETURN_WITHOUT_CONSENT;
import static org.safar.kernel.RefusalCode.FAMILY_APART;
import static org.safar.kernel.RefusalCode.NOT_IN_BEST_INTERESTS;
import static org.safar.kernel.RefusalCode.RECEIVER_NOT_READY;
import static org.safar.kernel.RefusalCode.RETURN_NOT_CONSENTED;
import static org.safar.kernel.RefusalCode.RISK_NOT_ASSESSED;
import static org.safar.kernel.RefusalCode.RISK_TOO_HIGH;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Scenario;
import org.safar.command.victimcase.Mobility.ArrangeTravel;
import org.safar.command.victimcase.Mobility.AssessReturnRisk;
import org.safar.command.victimcase.Mobility.RequestTravel;
import org.safar.kernel.FamilyUnitId;
import org.safar.kernel.code.AcknowledgementReason;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.code.ReturnCancellation;
import org.safar.kernel.code.ReturnSide;
import org.safar.kernel.code.RiskLevel;
import org.safar.kernel.hub.HubEvent.DeadlinesSet;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewRequested;
import org.safar.kernel.victimcase.MobilityEvent.*;
import org.safar.kernel.victimcase.PersonEvent.FamilyUnitJoined;
import org.safar.kernel.victimcase.TimeEvent.DeadlineSet;

/** What the exchange itself is asked to arrange it arranges only where everything that protects the person holds. */
class RequestTravelTest {
    private static final Country HOME = Country.of("UZ");
    private static final ReturnConsented CONSENTED = new ReturnConsented(MARCH_5);
    private static final ReturnRiskAssessed HERE = assessed(ReturnSide.SENDING, MARCH_5, RiskLevel.LOW, null);
    private static final ReturnRiskAssessed THERE = assessed(ReturnSide.RECEIVING, MARCH_5, RiskLevel.MEDIUM, null);
    private static final RequestTravel REQUEST = request(Answer.YES, null);
    private static final TravelArranged ARRANGED = new TravelArranged(MARCH_14, HOME, JULY, Answer.YES, null, null);

    @Test
    void arranges_what_is_wanted_assessed_and_awaited() {
        in(HUB).given(reported(), CONSENTED, HERE, THERE).when(REQUEST).then(ARRANGED);
        in(HUB).given(reported(), CONSENTED, HERE, THERE, ARRANGED)
                .when(REQUEST)
                .unchanged();
    }

    @Test
    void refuses_what_the_person_has_not_agreed_to() {
        in(HUB).given(reported(), HERE, THERE).when(REQUEST).refused(RETURN_NOT_CONSENTED);
    }

    /** Nobody overrides what the exchange does itself. */
    @Test
    void an_acknowledgement_changes_nothing() {
        in(HUB).given(reported(), HERE, THERE)
                .acknowledging(RETURN_WITHOUT_CONSENT, AcknowledgementReason.URGENT_NEED)
                .when(REQUEST)
                .refused(RETURN_NOT_CONSENTED);
    }

    @Test
    void refuses_where_a_side_has_not_assessed_the_risk_or_found_it_high() {
        in(HUB).given(reported(), CONSENTED, HERE).when(REQUEST).refused(RISK_NOT_ASSESSED);
        in(HUB).given(reported(), CONSENTED, HERE, assessed(ReturnSide.RECEIVING, MARCH_5, RiskLevel.HIGH, null))
                .when(REQUEST)
                .refused(RISK_TOO_HIGH);
    }

    @Test
    void refuses_where_it_is_not_best_for_the_child() {
        in(HUB).given(reported(), described(AgeBand.FROM_9, null), CONSENTED, HERE, THERE)
                .when(REQUEST)
                .refused(NOT_IN_BEST_INTERESTS);
    }

    @Test
    void refuses_where_nobody_awaits_the_person() {
        safe().when(request(null, null)).refused(RECEIVER_NOT_READY, "/data/receiverAccepted");
    }

    @Test
    void refuses_to_part_a_family() {
        safe().when(request(Answer.YES, Answer.NO)).refused(FAMILY_APART, "/data/familyTogether");
        var family = new FamilyUnitJoined(MARCH_2, new FamilyUnitId(new UUID(1, 1)));
        safe().given(family).when(REQUEST).refused(FAMILY_APART, "/data/familyTogether");
        safe().given(family).when(request(Answer.YES, Answer.YES)).flagged();
    }

    @Test
    void a_receipt_in_the_ledger_is_a_consent_to_the_return() {
        in(HUB).given(reported(), agreed(ConsentScope.RETURN), HERE, THERE)
                .when(REQUEST)
                .then(ARRANGED);
        in(HUB).given(reported(), agreed(ConsentScope.ASSISTANCE), HERE, THERE)
                .when(REQUEST)
                .refused(RETURN_NOT_CONSENTED);
        in(HUB).given(reported(), agreed(ConsentScope.RETURN, MARCH_2, MARCH_5), HERE, THERE)
                .when(arrange())
                .flagged(RETURN_WITHOUT_CONSENT);
    }

    @Test
    void a_withdrawal_takes_back_either_word() {
        var withdrawn = new ConsentWithdrawn(day("2026-03-10"), Set.of(ConsentScope.RETURN), null);
        safe().given(withdrawn).when(REQUEST).refused(RETURN_NOT_CONSENTED);
        safe().given(withdrawn).when(arrange()).flagged(RETURN_WITHOUT_CONSENT);
        in(HUB).given(reported(), agreed(ConsentScope.RETURN), HERE, THERE, withdrawn)
                .when(REQUEST)
                .refused(RETURN_NOT_CONSENTED);
        var later = new ConsentWithdrawn(day("2026-03-20"), Set.of(), null);
        safe().given(later).when(REQUEST).then(ARRANGED);
        safe().given(withdrawn, new ReturnConsented(MARCH_14)).when(REQUEST).then(ARRANGED);
        var other = new ConsentWithdrawn(day("2026-03-10"), Set.of(ConsentScope.RESEARCH), null);
        safe().given(other).when(REQUEST).then(ARRANGED);
    }

    @Test
    void what_was_called_off_needs_consent_again_in_the_ledger_as_well() {
        var off = new ReturnCancelled(day("2026-03-10"), ReturnCancellation.PERSONS_OWN_WISH);
        in(HUB).given(reported(), agreed(ConsentScope.RETURN), HERE, THERE, off)
                .when(REQUEST)
                .refused(RETURN_NOT_CONSENTED);
    }

    @Test
    void an_assessment_holds_as_long_as_the_hub_says() {
        var strict = HUB.with(new DeadlinesSet(day("2020-01-01"), 14, 24, 8, 90));
        in(strict).given(reported(), CONSENTED, HERE, THERE).when(REQUEST).refused(RISK_NOT_ASSESSED);
        in(strict).given(reported(), CONSENTED, HERE, THERE).when(arrange()).flagged(RETURN_RISK_NOT_ASSESSED);
        var mild = HUB.with(new DeadlinesSet(day("2020-01-01"), 14, 24, 9, 90));
        in(mild).given(reported(), CONSENTED, HERE, THERE).when(REQUEST).flagged();
    }

    @Test
    void the_hubs_own_day_is_told_beside_what_sets_it() {
        var own = HUB.with(new DeadlinesSet(day("2020-01-01"), 14, 25, 8, 90));
        in(own).given(reported())
                .by(SCREENER)
                .when(new AssessReturnRisk(MARCH_5, ReturnSide.SENDING, RiskLevel.LOW, null))
                .then(HERE, new DeadlineSet(MARCH_5, Deadline.RISK, ReturnSide.SENDING, day("2026-03-14")));
        in(own).given(reported(), CONSENTED, HERE, THERE)
                .when(new Mobility.RecordDeparture(MARCH_5))
                .then(
                        new PersonDeparted(MARCH_5),
                        new DeadlineSet(MARCH_5, Deadline.RECEPTION, null, day("2026-03-08")));
        in(own).given(reported(), presumed(), refused(DECIDER, "2026-06-30"))
                .when(new Review.RequestReview(MARCH_14, null))
                .then(
                        new ReviewRequested(MARCH_14, null),
                        new DeadlineSet(MARCH_14, Deadline.REVIEW_DECISION, null, day("2026-06-13")));
    }

    private static Scenario<VictimCaseState> safe() {
        return in(HUB).given(reported(), CONSENTED, HERE, THERE);
    }

    private static RequestTravel request(@Nullable Answer accepted, @Nullable Answer together) {
        return new RequestTravel(MARCH_14, HOME, JULY, accepted, together, null);
    }

    private static ArrangeTravel arrange() {
        return new ArrangeTravel(MARCH_14, HOME, JULY, Answer.YES, null, null);
    }

    private static ReturnRiskAssessed assessed(
            ReturnSide side, PartialDate on, RiskLevel risk, @Nullable Answer bestInterests) {
        return new ReturnRiskAssessed(on, side, risk, bestInterests, SCREENER);
    }
}
