package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.BreachCode.SCREENER_DECIDES;
import static org.safar.kernel.RefusalCode.*;
import static org.safar.kernel.code.ConsentScope.ASSISTANCE;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Scenario;
import org.safar.command.victimcase.CaseRecord.CorrectRecord;
import org.safar.command.victimcase.Identification.ConfirmVictim;
import org.safar.command.victimcase.Identification.ReportSuspicion;
import org.safar.command.victimcase.Identification.ScreenPerson;
import org.safar.command.victimcase.Mobility.RecordReception;
import org.safar.command.victimcase.Person.DescribePerson;
import org.safar.command.victimcase.Protection.LeaveShelter;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.Receiver;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.ShelterLeaving;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Citizenship;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.MobilityEvent.PersonDeparted;
import org.safar.kernel.victimcase.MobilityEvent.PersonReceived;
import org.safar.kernel.victimcase.ProtectionEvent.AdmittedToShelter;
import org.safar.kernel.victimcase.ProtectionEvent.ShelterLeft;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.kernel.victimcase.VictimCaseEvent;

class CorrectRecordTest {
    private static final PartialDate SAME_DATE = PartialDate.NOT_RECORDED;

    @Test
    void puts_the_replacement_in_the_events_place_with_its_date() {
        known().when(correct(1, describe(AgeBand.FROM_39))).then(corrected(1, described(AgeBand.FROM_39, null)));
    }

    @Test
    void changes_nothing_when_the_replacement_says_the_same() {
        known().when(correct(1, describe(AgeBand.FROM_30))).unchanged();
    }

    @Test
    void keeps_the_screener_of_the_corrected_screening() {
        known().by(DECIDER)
                .when(correct(2, new ScreenPerson(SAME_DATE, LIST, Set.of(Indicator.CONFINEMENT))))
                .then(corrected(2, new PersonScreened(MARCH_5, LIST, Set.of(Indicator.CONFINEMENT), SCREENER)));
    }

    @Test
    void corrects_a_confirmation_by_the_same_law() {
        var means = Set.of(PalermoMeans.FORCE);
        var act = Set.of(PalermoAct.RECRUITMENT);
        var purpose = Set.of(ExploitationForm.FORCED_LABOUR);
        known().when(correct(4, new ConfirmVictim(SAME_DATE, COMMISSION, act, means, purpose)))
                .then(corrected(
                        4,
                        new VictimConfirmed(
                                MARCH_14, COMMISSION, DECIDER, test(act, means, ExploitationForm.FORCED_LABOUR))));
        known().when(correct(4, new ConfirmVictim(SAME_DATE, POLICE_BODY, act, means, purpose)))
                .refused(BODY_MAY_NOT_CONFIRM, "/data/replacement/data/body");
    }

    @Test
    void corrects_the_custodian_of_the_report() {
        known().when(correct(0, new ReportSuspicion(SAME_DATE, ReportSource.BORDER_GUARD, SHELTER)))
                .then(corrected(0, reported(SHELTER, CustodianKind.NGO)));
    }

    @Test
    void clears_the_breach_when_the_screener_was_written_wrongly() {
        var screening = new PersonScreened(MARCH_5, LIST, Set.of(Indicator.NO_PAY), DECIDER);
        aCase().given(reported(), screening, presumed(), confirmed())
                .given(new BreachFound(MARCH_14, SCREENER_DECIDES, 3, null))
                .given(corrected(1, screened(Indicator.NO_PAY)))
                .when(correct(1, new ScreenPerson(SAME_DATE, LIST, Set.of(Indicator.CONFINEMENT))))
                .then(corrected(1, screened(Indicator.CONFINEMENT)), new BreachCleared(MARCH_14, SCREENER_DECIDES, 3));
    }

    /** Where the person is now says nothing about where they were. */
    @Test
    void corrects_the_first_of_what_happened_twice() {
        var left = new ShelterLeft(MARCH_5, ShelterLeaving.MOVED);
        aCase().given(reported(), agreed(ASSISTANCE))
                .given(admitted(MARCH_2), left, admitted(MARCH_5), left)
                .when(correct(3, new LeaveShelter(MARCH_5, ShelterLeaving.PLANNED)))
                .then(corrected(3, new ShelterLeft(MARCH_5, ShelterLeaving.PLANNED)));
    }

    @Test
    void corrects_nothing_to_what_could_not_have_been_told_in_its_place_either() {
        aCase().given(
                        reported(),
                        agreed(ASSISTANCE),
                        new PersonDeparted(MARCH_5),
                        new PersonReceived(MARCH_5, Receiver.HUB))
                .when(correct(3, new RecordReception(MARCH_2, Receiver.HUB)))
                .refused(DATES_REVERSED, "/data/replacement/data");
    }

    private static AdmittedToShelter admitted(PartialDate day) {
        return new AdmittedToShelter(day, null, null, null);
    }

    @Test
    void refuses_a_sequence_the_case_does_not_have() {
        known().when(correct(99, describe(AgeBand.FROM_39))).refused(UNKNOWN_SEQUENCE, "/data/corrects");
    }

    @Test
    void refuses_a_replacement_of_another_type() {
        known().when(correct(2, describe(AgeBand.FROM_39)))
                .refused(CORRECTION_OF_ANOTHER_TYPE, "/data/replacement/type");
    }

    @Test
    void refuses_what_has_its_own_correction() {
        known().when(correct(5, new Journey.RetractRouteLeg(MARCH_5, 1, CorrectionReason.DUPLICATE)))
                .refused(NOT_CORRECTABLE, "/data/corrects");
    }

    @Test
    void refuses_a_date_after_it_was_recorded() {
        known().when(correct(2, new ScreenPerson(JULY, LIST, Set.of())))
                .refused(DATE_IN_FUTURE, "/data/replacement/occurredOn");
    }

    private static Scenario<VictimCaseState> known() {
        return aCase().given(
                        reported(), man(), screened(Indicator.NO_PAY), presumed(), confirmed(), leg(1, "UZ", "KZ"));
    }

    private static CorrectRecord correct(long sequence, VictimCaseCommand replacement) {
        return new CorrectRecord(MARCH_14, sequence, replacement, CorrectionReason.BETTER_KNOWLEDGE);
    }

    private static RecordCorrected corrected(long sequence, VictimCaseEvent replacement) {
        return new RecordCorrected(MARCH_14, sequence, replacement, CorrectionReason.BETTER_KNOWLEDGE);
    }

    private static DescribePerson describe(AgeBand band) {
        return new DescribePerson(SAME_DATE, Sex.MALE, band, null, Set.of(Citizenship.parse("UZ")), place("UZ"), null);
    }
}
