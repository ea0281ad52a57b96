package org.safar.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.BreachCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.IndicatorList;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.Confidence;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.code.ReopeningReason;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Deadlines;
import org.safar.kernel.victimcase.IdentificationEvent.PalermoTest;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegCorrected;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRecorded;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRetracted;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseReopened;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.MessageNoted;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.kernel.victimcase.RouteLeg;
import org.safar.kernel.victimcase.VictimCaseEvent;
import org.safar.query.view.Histories;

class CaseFileProjectorTest {
    private static final PartialDate DAY = PartialDate.parse("2026-01-02");
    private static final SuspicionReported REPORTED = reported("KZ-MIA", CustodianKind.STATE);

    @Test
    void keeps_every_event_with_who_when_and_where_it_stands() {
        var file = file(REPORTED, new MessageNoted(DAY));

        assertThat(file.hub()).isEqualTo(HubId.KZ);
        assertThat(file.version()).isEqualTo(1);
        assertThat(file.lastPosition()).isEqualTo(2);
        assertThat(file.lastReceivedAt()).isEqualTo(Histories.receivedAt(2));
        assertThat(file.entries())
                .extracting(CaseFile.Entry::name)
                .containsExactly("case.suspicion-reported", "case.message-noted");
        assertThat(file.entries().getFirst().actor().body()).isEqualTo(new BodyCode("KZ-MIA"));
        assertThat(file.entries().getFirst().recordedAt()).isBefore(Histories.receivedAt(1));
    }

    @Test
    void is_identified_step_by_step_and_a_late_screening_takes_nothing_back() {
        var file = file(REPORTED, screened(), screened(Indicator.values()[0]), presumed(), screened());

        assertThat(file.statesAfterEach())
                .extracting(CaseState::identification)
                .containsExactly(
                        Identification.REPORTED,
                        Identification.NO_INDICATORS,
                        Identification.SCREENED,
                        Identification.PRESUMED,
                        Identification.PRESUMED);
    }

    @Test
    void a_presumption_that_comes_late_takes_no_confirmation_back() {
        var file = file(REPORTED, confirmed(), presumed(), screened(), notConfirmed(), presumed());

        assertThat(file.statesAfterEach())
                .extracting(CaseState::identification)
                .containsExactly(
                        Identification.REPORTED,
                        Identification.CONFIRMED,
                        Identification.CONFIRMED,
                        Identification.CONFIRMED,
                        Identification.NOT_CONFIRMED,
                        Identification.PRESUMED);
    }

    @Test
    void legs_stand_in_the_hubs_order_as_they_are_now_known() {
        var file = file(
                REPORTED,
                new RouteLegRecorded(DAY, leg(2, "KZ", "RU")),
                new RouteLegRecorded(DAY, leg(1, "UZ", "KZ")),
                new RouteLegRecorded(DAY, leg(3, "RU", "TR")),
                new RouteLegCorrected(DAY, leg(2, "KZ", "KG"), CorrectionReason.BETTER_KNOWLEDGE),
                new RouteLegRetracted(DAY, 3, CorrectionReason.BETTER_KNOWLEDGE));

        assertThat(file.state().legs()).containsExactly(leg(1, "UZ", "KZ"), leg(2, "KZ", "KG"));
    }

    @Test
    void keeps_the_deadlines_also_where_a_correction_moves_one() {
        assertThat(file(REPORTED, notConfirmed()).deadlines().items()).isEmpty();
        var until = new VictimNotConfirmed(
                DAY,
                new BodyCode("KZ-MIA"),
                new ActorId(new UUID(1, 2)),
                NotConfirmedReason.values()[0],
                PartialDate.parse("2026-06-30"));
        var better = new RecordCorrected(DAY, 1, until, CorrectionReason.BETTER_KNOWLEDGE);

        assertThat(file(REPORTED, until).deadlines().running())
                .extracting(Deadlines.Item::passes)
                .containsExactly(PartialDate.parse("2026-07-01"));
        assertThat(file(REPORTED, notConfirmed(), better).deadlines())
                .isEqualTo(file(REPORTED, until).deadlines());
    }

    @Test
    void a_correction_stands_in_the_place_of_what_it_corrects() {
        var file = file(
                REPORTED,
                presumed(),
                new RecordCorrected(
                        DAY, 0, reported("KZ-NGO-1", CustodianKind.NGO), CorrectionReason.BETTER_KNOWLEDGE));

        assertThat(file.state().custodianKind()).isEqualTo(CustodianKind.NGO);
        assertThat(file.state().identification()).isEqualTo(Identification.PRESUMED);
        assertThat(file.entries().getFirst().event()).as("the original stays").isEqualTo(REPORTED);
        assertThat(file.statesAfterEach())
                .extracting(CaseState::custodianKind)
                .containsExactly(CustodianKind.STATE, CustodianKind.STATE, CustodianKind.NGO);
    }

    @Test
    void a_breach_is_open_until_it_is_cleared() {
        var found = new BreachFound(DAY, BreachCode.NEVER_PRESUMED, 1, null);
        var open = file(REPORTED, presumed(), found).state().breaches();
        assertThat(open).containsExactly(new CaseState.FoundBreach(BreachCode.NEVER_PRESUMED, 1, 2, null, null));

        var other = new BreachCleared(DAY, BreachCode.SCREENER_DECIDES, 1);
        var clearing = new BreachCleared(DAY, BreachCode.NEVER_PRESUMED, 1);
        assertThat(file(REPORTED, presumed(), found, other, clearing).state().breaches())
                .containsExactly(new CaseState.FoundBreach(BreachCode.NEVER_PRESUMED, 1, 2, null, 4L));
    }

    @Test
    void is_closed_reopened_and_voided() {
        var file = file(
                REPORTED,
                new CaseClosed(DAY, ClosingReason.values()[0]),
                new CaseReopened(DAY, ReopeningReason.values()[0]),
                new CaseVoided(DAY, VoidReason.values()[0]));

        assertThat(file.statesAfterEach())
                .extracting(CaseState::standing)
                .containsExactly(Standing.OPEN, Standing.CLOSED, Standing.REOPENED, Standing.VOIDED);
    }

    private static CaseFile file(VictimCaseEvent... events) {
        var stored = new Histories().add(HubId.KZ, Histories.aCase(1), events).take();
        @Nullable CaseFile file = null;
        for (var event : stored) file = CaseFileProjector.on(file, event);
        return Objects.requireNonNull(file);
    }

    private static SuspicionReported reported(String custodian, CustodianKind kind) {
        return new SuspicionReported(DAY, HubId.KZ, null, new CustodianCode(custodian), kind);
    }

    private static PersonScreened screened(Indicator... found) {
        return new PersonScreened(DAY, new IndicatorList("KZ-2024"), Set.of(found), new ActorId(new UUID(1, 1)));
    }

    private static PresumedVictimRecognised presumed() {
        return new PresumedVictimRecognised(
                DAY, new BodyCode("KZ-MIA"), Set.copyOf(List.of(PresumptionGrounds.values())));
    }

    private static VictimConfirmed confirmed() {
        var test = new PalermoTest(
                Set.of(PalermoAct.values()[0]),
                Set.of(PalermoMeans.values()[0]),
                Set.of(ExploitationForm.values()[0]),
                false);
        return new VictimConfirmed(DAY, new BodyCode("KZ-COMMISSION"), new ActorId(new UUID(1, 2)), test);
    }

    private static VictimNotConfirmed notConfirmed() {
        return new VictimNotConfirmed(
                DAY,
                new BodyCode("KZ-COMMISSION"),
                new ActorId(new UUID(1, 2)),
                NotConfirmedReason.values()[0],
                PartialDate.NOT_RECORDED);
    }

    private static RouteLeg leg(int number, String from, String to) {
        return new RouteLeg(number, LegKind.TRANSIT, place(from), place(to), null, DAY, DAY, Confidence.values()[0]);
    }

    private static Place place(String country) {
        return new Place(Country.of(country), null, null);
    }
}
