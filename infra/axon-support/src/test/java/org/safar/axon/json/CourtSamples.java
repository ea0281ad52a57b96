package org.safar.axon.json;

import static org.safar.kernel.time.PartialDate.NOT_RECORDED;

import java.util.List;
import java.util.Set;
import org.safar.kernel.ArticleCode;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.ProceedingId;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Appellant;
import org.safar.kernel.code.AssetKind;
import org.safar.kernel.code.Currency;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Discontinuance;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.PerpetratorRole;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.code.SentenceBand;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.TipFinding;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Region;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.Money;
import org.safar.kernel.tipevent.Perpetrator;
import org.safar.kernel.tipevent.Persons;
import org.safar.kernel.tipevent.ProceedingEvent;
import org.safar.kernel.tipevent.Sentences;
import org.safar.kernel.tipevent.TipEvents;
import org.safar.kernel.victimcase.Citizenship;

/** Trafficking events and proceedings. */
final class CourtSamples {
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final CustodianCode POLICE = new CustodianCode("KZ-MIA");
    private static final BodyCode COURT = new BodyCode("KZ-COURT");
    private static final TipEventId EVENT = new TipEventId("0123456789abcdef0123456789abcdef");
    private static final ProceedingId PROCEEDING = new ProceedingId("fedcba9876543210fedcba9876543210");
    private static final List<Persons> TWO =
            List.of(new Persons(Sex.MALE, Citizenship.parse("KZ"), 1), new Persons(null, null, 1));
    private static final TipEvents.Doing DOING = new TipEvents.Doing(
            Set.of(PalermoAct.RECRUITMENT, PalermoAct.HARBOURING),
            Set.of(PalermoMeans.DECEPTION),
            Set.of(ExploitationForm.FORCED_LABOUR));
    private static final Perpetrator FOREMAN = new Perpetrator(
            1,
            Set.of(PerpetratorRole.RECRUITER, PerpetratorRole.EXPLOITER),
            Sex.MALE,
            AgeBand.FROM_39,
            Citizenship.parse("KZ"),
            Answer.NO,
            Answer.YES);

    /** In golden files. */
    static final List<DomainEvent> FULL = List.of(
            new TipEvents.TipEventOpened(
                    DAY,
                    HubId.KZ,
                    POLICE,
                    CustodianKind.STATE,
                    DOING,
                    new Place(Country.of("KZ"), new Region("KZ-75"), null),
                    PartialDate.parse("2025-05"),
                    PartialDate.parse("2026-01")),
            new TipEvents.VictimLinked(
                    DAY, new CaseId("8c1d0000000000000000000000000001"), POLICE, CustodianKind.STATE),
            new TipEvents.PerpetratorAlleged(DAY, FOREMAN),
            new TipEvents.FindingRecorded(DAY, COURT, TipFinding.SUBSTANTIATED, DOING),
            new TipEvents.PerpetratorJudged(DAY, COURT, 1, PROCEEDING, TipFinding.SUBSTANTIATED),
            new TipEvents.TipEventMessageNoted(DAY),
            new ProceedingEvent.ProceedingOpened(
                    DAY,
                    HubId.KZ,
                    POLICE,
                    CustodianKind.STATE,
                    EVENT,
                    ProceedingKind.CRIMINAL,
                    new ArticleCode("KZ-CC-128"),
                    COURT),
            new ProceedingEvent.PersonsCharged(DAY, TWO),
            new ProceedingEvent.TrialStarted(DAY, COURT),
            new ProceedingEvent.JudgmentGiven(
                    DAY,
                    TWO,
                    List.of(new Persons(Sex.FEMALE, Citizenship.STATELESS, 1)),
                    List.of(new Sentences(SentenceBand.FIVE_TO_TEN_YEARS, Answer.NO, 2)),
                    Answer.YES),
            new ProceedingEvent.JudgmentAppealed(DAY, Appellant.DEFENCE),
            new ProceedingEvent.JudgmentFinalised(DAY),
            new ProceedingEvent.ProceedingDiscontinued(DAY, Discontinuance.AMNESTY),
            new ProceedingEvent.AssetsConfiscated(DAY, AssetKind.VEHICLE, new Money(4_500_000, Currency.KZT)),
            new ProceedingEvent.CompensationOrdered(DAY, 7, new Money(9_000_000_000L, Currency.UZS)),
            new ProceedingEvent.ProceedingMessageNoted(DAY));

    /** What may be absent is. */
    static final List<DomainEvent> SPARSE = List.of(
            new TipEvents.TipEventOpened(
                    NOT_RECORDED,
                    HubId.KZ,
                    POLICE,
                    CustodianKind.STATE,
                    new TipEvents.Doing(Set.of(), Set.of(), Set.of()),
                    null,
                    NOT_RECORDED,
                    NOT_RECORDED),
            new TipEvents.PerpetratorAlleged(NOT_RECORDED, new Perpetrator(2, Set.of(), null, null, null, null, null)),
            new ProceedingEvent.ProceedingOpened(
                    NOT_RECORDED, HubId.KZ, POLICE, CustodianKind.STATE, EVENT, ProceedingKind.CIVIL, null, COURT),
            new ProceedingEvent.JudgmentGiven(
                    DAY, List.of(), List.of(), List.of(new Sentences(SentenceBand.FINE, null, 1)), null),
            new ProceedingEvent.AssetsConfiscated(NOT_RECORDED, AssetKind.OTHER, null),
            new ProceedingEvent.CompensationOrdered(NOT_RECORDED, 1, null));

    private CourtSamples() {}
}
