package org.safar.axon.json;

import static org.safar.kernel.time.PartialDate.NOT_RECORDED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.BreachCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.IndicatorList;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.AcknowledgementReason;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.Confidence;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.code.Duration;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.code.MeansOfControl;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.code.Recruiter;
import org.safar.kernel.code.ReopeningReason;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.code.ReturnSide;
import org.safar.kernel.code.Sector;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.exchange.ExchangeEvent.DemonstrationDeclared;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.place.BorderPoint;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.District;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Region;
import org.safar.kernel.submission.SubmissionEvent.BatchRecorded;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Citizenship;
import org.safar.kernel.victimcase.IdentificationEvent;
import org.safar.kernel.victimcase.JourneyEvent;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RecordEvent;
import org.safar.kernel.victimcase.RouteLeg;
import org.safar.kernel.victimcase.TimeEvent;

/** One of every event with all its fields, and some with as few as can be. */
final class EventSamples {
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final PartialDate MONTH = PartialDate.parse("2026-03");
    private static final ActorId OFFICER = ActorId.parse("5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01");
    private static final BodyCode COMMISSION = new BodyCode("KZ-COMMISSION");
    private static final Place TASHKENT = new Place(Country.of("UZ"), new Region("UZ-TK"), null);
    private static final Place KHUJAND =
            new Place(Country.of("TJK"), new Region("TJ-SU"), new District("TJ-SU:khujand"));
    private static final RouteLeg LEG = new RouteLeg(
            1,
            LegKind.RECRUITMENT,
            KHUJAND,
            TASHKENT,
            new BorderPoint("BCP-TJUZ-01"),
            PartialDate.parse("2025-04"),
            PartialDate.parse("2025"),
            Confidence.PROVEN);

    private static final List<DomainEvent> OWN = List.of(
            new DemonstrationDeclared(DAY),
            new HubEvent.HubJoined(DAY),
            new HubEvent.HubLeft(DAY),
            new HubEvent.HubRulesSet(DAY, Set.of(COMMISSION, new BodyCode("KZ-ASTANA")), 30),
            new HubEvent.CustodianRegistered(DAY, new CustodianCode("KZ-NGO-2"), CustodianKind.NGO),
            new HubEvent.BodyRegistered(DAY, COMMISSION),
            new HubEvent.HubMessageNoted(DAY),
            new BatchRecorded(
                    DAY,
                    HubId.KZ,
                    1,
                    18,
                    12,
                    1,
                    3,
                    1,
                    2,
                    Map.of(
                            RefusalCode.UNKNOWN_REGION, 1,
                            RefusalCode.UNKNOWN_CODE, 1,
                            RefusalCode.CASE_NOT_REPORTED, 1)),
            new IdentificationEvent.SuspicionReported(
                    DAY, HubId.KZ, ReportSource.BORDER_GUARD, new CustodianCode("KZ-MIA"), CustodianKind.STATE),
            new IdentificationEvent.PersonScreened(
                    DAY,
                    new IndicatorList("KZ-2024"),
                    Set.of(Indicator.WITHHOLDS_DOCUMENTS, Indicator.DEBT_BONDAGE, Indicator.NO_PAY),
                    OFFICER),
            new IdentificationEvent.PresumedVictimRecognised(
                    DAY, COMMISSION, Set.of(PresumptionGrounds.SELF_REPORT, PresumptionGrounds.INDICATOR)),
            new IdentificationEvent.VictimConfirmed(DAY, COMMISSION, OFFICER, palermo()),
            new IdentificationEvent.VictimNotConfirmed(
                    DAY, COMMISSION, OFFICER, NotConfirmedReason.MEANS_NOT_SHOWN, PartialDate.parse("2026-06-30")),
            new PersonDescribed(
                    MONTH,
                    Sex.FEMALE,
                    AgeBand.FROM_48,
                    1970,
                    Set.of(Citizenship.STATELESS, Citizenship.parse("UZ"), Citizenship.parse("KZ")),
                    KHUJAND,
                    Answer.NO),
            exploitation(),
            new JourneyEvent.RouteLegRecorded(DAY, LEG),
            new JourneyEvent.RouteLegCorrected(DAY, LEG, CorrectionReason.BETTER_KNOWLEDGE),
            new JourneyEvent.RouteLegRetracted(DAY, 1, CorrectionReason.ENTERED_IN_ERROR),
            new RecordEvent.CaseClosed(DAY, ClosingReason.ASSISTANCE_COMPLETED),
            new RecordEvent.CaseReopened(DAY, ReopeningReason.NEW_INFORMATION),
            new RecordEvent.RecordCorrected(DAY, 8, exploitation(), CorrectionReason.BETTER_KNOWLEDGE),
            new RecordEvent.CaseVoided(DAY, VoidReason.DUPLICATE),
            new RecordEvent.BreachFound(DAY, BreachCode.SCREENER_DECIDES, 5, AcknowledgementReason.NO_OTHER_OFFICER),
            new RecordEvent.BreachCleared(DAY, BreachCode.NEVER_PRESUMED, 5),
            new RecordEvent.MessageNoted(DAY),
            new TimeEvent.DeadlinePassed(DAY, Deadline.REVIEW, 5),
            new TimeEvent.DeadlineSet(DAY, Deadline.RISK, ReturnSide.RECEIVING, PartialDate.parse("2026-05-02")));

    private static final List<DomainEvent> OWN_SPARSE = List.of(
            new HubEvent.HubRulesSet(NOT_RECORDED, Set.of(), 0),
            new BatchRecorded(NOT_RECORDED, HubId.TM, 1, 1, 1, 0, 0, 0, 0, Map.of()),
            new IdentificationEvent.SuspicionReported(
                    NOT_RECORDED, HubId.TJ, null, new CustodianCode("TJ-IOM"), CustodianKind.IOM),
            new IdentificationEvent.PersonScreened(NOT_RECORDED, new IndicatorList("KZ-2024"), Set.of(), OFFICER),
            new PersonDescribed(NOT_RECORDED, null, null, null, Set.of(), null, null),
            new JourneyEvent.ExploitationRecorded(
                    NOT_RECORDED, Set.of(), null, NOT_RECORDED, NOT_RECORDED, Set.of(), null, null, null),
            new JourneyEvent.RouteLegRecorded(
                    NOT_RECORDED,
                    new RouteLeg(2, LegKind.RETURN, country("KZ"), country("UZ"), null, DAY, NOT_RECORDED, null)),
            new RecordEvent.RecordCorrected(
                    DAY, 0, new RecordEvent.MessageNoted(MONTH), CorrectionReason.ENTERED_IN_ERROR),
            new RecordEvent.BreachFound(DAY, BreachCode.NEVER_PRESUMED, 0, null));

    /** In golden files. */
    static final List<DomainEvent> FULL = both(both(OWN, TrackSamples.FULL), PersonSamples.full(palermo()));

    /** What may be absent is. */
    static final List<DomainEvent> SPARSE = both(both(OWN_SPARSE, TrackSamples.SPARSE), PersonSamples.sparse());

    private EventSamples() {}

    private static List<DomainEvent> both(List<DomainEvent> some, List<DomainEvent> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static IdentificationEvent.PalermoTest palermo() {
        return new IdentificationEvent.PalermoTest(
                Set.of(PalermoAct.TRANSPORTATION, PalermoAct.RECRUITMENT),
                Set.of(PalermoMeans.DECEPTION),
                Set.of(ExploitationForm.FORCED_LABOUR),
                false);
    }

    private static JourneyEvent.ExploitationRecorded exploitation() {
        return new JourneyEvent.ExploitationRecorded(
                DAY,
                Set.of(ExploitationForm.FORCED_LABOUR, ExploitationForm.SERVITUDE, ExploitationForm.CHILD_LABOUR),
                Sector.F,
                PartialDate.parse("2025-05"),
                PartialDate.parse("2026"),
                Set.of(MeansOfControl.WITHHOLDS_DOCUMENTS, MeansOfControl.TAKES_EARNINGS, MeansOfControl.OTHER),
                Recruiter.ACQUAINTANCE,
                Duration.UP_TO_ONE_YEAR,
                Country.of("KZ"));
    }

    private static Place country(String code) {
        return new Place(Country.of(code), null, null);
    }
}
