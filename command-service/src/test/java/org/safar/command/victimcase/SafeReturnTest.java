package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.BreachCode.CHILD_RETURN_NOT_DETERMINED;
import static org.safar.kernel.BreachCode.FAMILY_SEPARATED;
import static org.safar.kernel.BreachCode.RECEIVER_NOT_ACCEPTED;
import static org.safar.kernel.BreachCode.REMOVED_THOUGH_PRESUMED;
import static org.safar.kernel.BreachCode.RETURN_AT_HIGH_RISK;
import static org.safar.kernel.BreachCode.RETURN_RISK_NOT_ASSESSED;
import static org.safar.kernel.BreachCode.RETURN_WITHOUT_CONSENT;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Scenario;
import org.safar.command.victimcase.CaseRecord.CorrectRecord;
import org.safar.command.victimcase.Identification.DeclineConfirmation;
import org.safar.command.victimcase.Mobility.*;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.ReturnCancellation;
import org.safar.kernel.code.ReturnSide;
import org.safar.kernel.code.RiskLevel;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;
import org.safar.kernel.victimcase.MobilityEvent.*;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;

class SafeReturnTest {
    private static final Country HOME = Country.of("UZ");
    private static final ReturnConsented CONSENTED = new ReturnConsented(MARCH_5);
    private static final ReturnRiskAssessed HERE = assessed(ReturnSide.SENDING, MARCH_5, RiskLevel.LOW, null);
    private static final ReturnRiskAssessed THERE = assessed(ReturnSide.RECEIVING, MARCH_5, RiskLevel.MEDIUM, null);
    private static final ArrangeTravel ARRANGE = arrange(Answer.YES, Answer.YES);
    private static final TravelArranged ARRANGED =
            new TravelArranged(MARCH_14, HOME, JULY, Answer.YES, Answer.YES, null);

    @Test
    void arranges_a_return_that_is_wanted_assessed_and_awaited() {
        known().given(CONSENTED, HERE, THERE).when(ARRANGE).then(ARRANGED);
    }

    @Test
    void flags_a_return_without_the_persons_own_consent() {
        known().given(HERE, THERE)
                .when(ARRANGE)
                .then(ARRANGED, new BreachFound(MARCH_14, RETURN_WITHOUT_CONSENT, 3, null));
    }

    @Test
    void a_consent_that_is_told_late_clears_it_and_a_later_one_does_not() {
        var flagged = known().given(HERE, THERE, ARRANGED, new BreachFound(MARCH_14, RETURN_WITHOUT_CONSENT, 3, null));
        flagged.when(new ConsentToReturn(MARCH_5))
                .then(CONSENTED, new BreachCleared(MARCH_5, RETURN_WITHOUT_CONSENT, 3));
        flagged.when(new ConsentToReturn(day("2026-03-20"))).then(new ReturnConsented(day("2026-03-20")));
    }

    @Test
    void a_return_that_was_called_off_needs_consent_again() {
        var off = new ReturnCancelled(day("2026-03-10"), ReturnCancellation.PERSONS_OWN_WISH);
        known().given(CONSENTED, HERE, THERE, off).when(ARRANGE).flagged(RETURN_WITHOUT_CONSENT);
    }

    @Test
    void flags_a_return_that_one_side_has_not_assessed() {
        known().given(CONSENTED, HERE).when(ARRANGE).flagged(RETURN_RISK_NOT_ASSESSED);
        known().given(CONSENTED, THERE).when(ARRANGE).flagged(RETURN_RISK_NOT_ASSESSED);
    }

    @Test
    void an_assessment_holds_for_90_days() {
        var old = assessed(ReturnSide.RECEIVING, day("2025-12-14"), RiskLevel.LOW, null);
        var older = assessed(ReturnSide.RECEIVING, day("2025-12-13"), RiskLevel.LOW, null);
        known().given(CONSENTED, HERE, older).when(ARRANGE).flagged(RETURN_RISK_NOT_ASSESSED);
        known().given(CONSENTED, HERE, old).when(ARRANGE).flagged();
    }

    @Test
    void an_assessment_that_is_told_late_clears_the_breach() {
        known().given(CONSENTED, HERE, ARRANGED, new BreachFound(MARCH_14, RETURN_RISK_NOT_ASSESSED, 3, null))
                .by(SCREENER)
                .when(new AssessReturnRisk(MARCH_5, ReturnSide.RECEIVING, RiskLevel.MEDIUM, null))
                .then(THERE, new BreachCleared(MARCH_5, RETURN_RISK_NOT_ASSESSED, 3));
    }

    @Test
    void within_one_country_there_is_one_side() {
        var within = new ArrangeTravel(MARCH_14, Country.of("KZ"), JULY, Answer.YES, null, null);
        known().given(CONSENTED, HERE).when(within).flagged();
    }

    @Test
    void flags_a_return_at_high_risk_by_the_last_word_of_each_side() {
        var high = assessed(ReturnSide.RECEIVING, day("2026-03-10"), RiskLevel.HIGH, null);
        known().given(CONSENTED, HERE, THERE, high).when(ARRANGE).flagged(RETURN_AT_HIGH_RISK);
        known().given(CONSENTED, HERE, high, THERE).when(ARRANGE).flagged(RETURN_AT_HIGH_RISK);
    }

    @Test
    void a_later_assessment_told_late_clears_the_risk() {
        var high = assessed(ReturnSide.RECEIVING, MARCH_2, RiskLevel.HIGH, null);
        known().given(CONSENTED, HERE, high, ARRANGED, new BreachFound(MARCH_14, RETURN_AT_HIGH_RISK, 4, null))
                .by(SCREENER)
                .when(new AssessReturnRisk(MARCH_5, ReturnSide.RECEIVING, RiskLevel.MEDIUM, null))
                .then(THERE, new BreachCleared(MARCH_5, RETURN_AT_HIGH_RISK, 4));
    }

    @Test
    void a_childs_return_is_determined_to_be_in_its_best_interests() {
        var child = aCase().given(reported(), described(AgeBand.FROM_9, null), CONSENTED, HERE);
        child.given(THERE).when(ARRANGE).flagged(CHILD_RETURN_NOT_DETERMINED);
        child.given(assessed(ReturnSide.RECEIVING, MARCH_5, RiskLevel.LOW, Answer.YES))
                .when(ARRANGE)
                .flagged();
    }

    @Test
    void a_better_age_clears_the_childs_breach() {
        var child = described(AgeBand.FROM_9, null);
        aCase().given(reported(), child, CONSENTED, HERE, THERE, ARRANGED)
                .given(new BreachFound(MARCH_14, CHILD_RETURN_NOT_DETERMINED, 5, null))
                .when(new CorrectRecord(
                        MARCH_14,
                        1,
                        new Person.DescribePerson(
                                MARCH_2,
                                child.sex(),
                                AgeBand.FROM_30,
                                null,
                                child.citizenships(),
                                child.residence(),
                                null),
                        CorrectionReason.BETTER_KNOWLEDGE))
                .then(
                        new RecordCorrected(MARCH_14, 1, man(), CorrectionReason.BETTER_KNOWLEDGE),
                        new BreachCleared(MARCH_14, CHILD_RETURN_NOT_DETERMINED, 5));
    }

    @Test
    void flags_a_return_that_nobody_awaits_or_that_parts_a_family() {
        safe().when(arrange(Answer.NO, null)).flagged(RECEIVER_NOT_ACCEPTED);
        safe().when(arrange(null, null)).flagged(RECEIVER_NOT_ACCEPTED);
        safe().when(arrange(Answer.YES, Answer.NO)).flagged(FAMILY_SEPARATED);
    }

    @Test
    void a_corrected_arrangement_clears_both() {
        var apart = new TravelArranged(MARCH_14, HOME, JULY, null, Answer.NO, null);
        safe().given(
                        apart,
                        new BreachFound(MARCH_14, RECEIVER_NOT_ACCEPTED, 4, null),
                        new BreachFound(MARCH_14, FAMILY_SEPARATED, 4, null))
                .when(new CorrectRecord(MARCH_14, 4, ARRANGE, CorrectionReason.BETTER_KNOWLEDGE))
                .then(
                        new RecordCorrected(MARCH_14, 4, ARRANGED, CorrectionReason.BETTER_KNOWLEDGE),
                        new BreachCleared(MARCH_14, RECEIVER_NOT_ACCEPTED, 4),
                        new BreachCleared(MARCH_14, FAMILY_SEPARATED, 4));
    }

    @Test
    void a_departure_that_nobody_arranged_is_judged_by_itself() {
        known().when(new RecordDeparture(MARCH_14)).flagged(RETURN_WITHOUT_CONSENT, RETURN_RISK_NOT_ASSESSED);
        safe().when(new RecordDeparture(MARCH_14)).then(new PersonDeparted(MARCH_14));
    }

    @Test
    void a_departure_that_was_arranged_is_judged_by_the_arrangement() {
        known().given(
                        ARRANGED,
                        new BreachFound(MARCH_14, RETURN_WITHOUT_CONSENT, 1, null),
                        new BreachFound(MARCH_14, RETURN_RISK_NOT_ASSESSED, 1, null))
                .when(new RecordDeparture(day("2026-03-20")))
                .then(new PersonDeparted(day("2026-03-20")));
    }

    @Test
    void flags_the_removal_of_a_presumed_victim() {
        var remove = new RecordRemoval(MARCH_14, HOME, POLICE_BODY);
        known().given(presumed())
                .when(remove)
                .then(
                        new PersonRemoved(MARCH_14, HOME, POLICE_BODY),
                        new BreachFound(MARCH_14, REMOVED_THOUGH_PRESUMED, 2, null));
        known().when(remove).flagged();
        known().given(presumed()).when(new RecordRemoval(MARCH_2, HOME, null)).flagged();
    }

    @Test
    void a_refusal_before_the_removal_that_is_told_late_clears_it() {
        known().given(
                        presumed(),
                        new PersonRemoved(MARCH_14, HOME, null),
                        new BreachFound(MARCH_14, REMOVED_THOUGH_PRESUMED, 2, null))
                .by(DECIDER)
                .when(new DeclineConfirmation(day("2026-03-10"), COMMISSION, NotConfirmedReason.MEANS_NOT_SHOWN, JULY))
                .then(
                        new VictimNotConfirmed(
                                day("2026-03-10"), COMMISSION, DECIDER, NotConfirmedReason.MEANS_NOT_SHOWN, JULY),
                        new BreachCleared(day("2026-03-10"), REMOVED_THOUGH_PRESUMED, 2));
    }

    private static Scenario<VictimCaseState> known() {
        return aCase().given(reported());
    }

    private static Scenario<VictimCaseState> safe() {
        return known().given(CONSENTED, HERE, THERE);
    }

    private static ArrangeTravel arrange(@Nullable Answer accepted, @Nullable Answer together) {
        return new ArrangeTravel(MARCH_14, HOME, JULY, accepted, together, null);
    }

    private static ReturnRiskAssessed assessed(
            ReturnSide side, PartialDate on, RiskLevel risk, @Nullable Answer bestInterests) {
        return new ReturnRiskAssessed(on, side, risk, bestInterests, SCREENER);
    }
}
