package org.safar.query.casefile.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.BreachCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.IndicatorList;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Confidence;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.code.MeansOfControl;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.code.Sector;
import org.safar.kernel.code.Sex;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Region;
import org.safar.kernel.submission.SubmissionEvent.BatchRecorded;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Citizenship;
import org.safar.kernel.victimcase.IdentificationEvent.PalermoTest;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.JourneyEvent.ExploitationRecorded;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRecorded;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.kernel.victimcase.RouteLeg;
import org.safar.mongo.MongoHandle;
import org.safar.mongo.MongoServers;
import org.safar.mongo.MongoSettings;
import org.safar.query.casefile.CaseFileView;
import org.safar.query.hubfeed.HubFeedView;
import org.safar.query.pseudonym.Pseudonyms;
import org.safar.query.view.Fragile;
import org.safar.query.view.Histories;
import org.safar.query.view.MemoryLog;
import org.safar.query.view.ViewSettings;
import org.safar.query.view.Views;
import org.safar.testsupport.Eventually;
import org.springframework.context.annotation.Bean;

/**
 * Three cases: a full one that the police of Kazakhstan hold, with a breach and a correction; one of an NGO there; one of
 * the police of Uzbekistan. Kazakhstan's hub takes part and has delivered once. Received hour by hour from 1 January 2026.
 */
public final class CasesFixture {
    public static final CaseId POLICE = Histories.aCase(1);
    public static final CaseId NGO = Histories.aCase(2);
    public static final CaseId UZBEK = Histories.aCase(3);
    private static final SubmissionId DELIVERY = new SubmissionId(HubId.KZ, new UUID(9, 9));
    private static final ActorId SOMEBODY = new ActorId(new UUID(7, 7));
    private static final BodyCode BODY = new BodyCode("KZ-MIA");
    private static final Pseudonyms PSEUDONYMS = new Pseudonyms(new byte[32]);

    private CasesFixture() {}

    /** The police's case: eight events. The last one corrects the sector from agriculture to construction. */
    static Histories histories() {
        return new Histories()
                .add(HubId.KZ, POLICE, reported(HubId.KZ, "KZ-MIA", CustodianKind.STATE), person(), screened())
                .add(HubId.KZ, POLICE, worked("2025-12-20", Sector.A), leg())
                .add(
                        HubId.KZ,
                        POLICE,
                        confirmed(),
                        new BreachFound(day("2025-12-28"), BreachCode.NEVER_PRESUMED, 5, null))
                .add(HubId.KZ, POLICE, corrected())
                .add(HubId.KZ, NGO, reported(HubId.KZ, "KZ-NGO-1", CustodianKind.NGO), presumed())
                .add(HubId.KZ, HubId.KZ, new HubJoined(day("2017-01-01")))
                .add(HubId.KZ, DELIVERY, delivered())
                .add(HubId.UZ, UZBEK, reported(HubId.UZ, "UZ-MIA", CustodianKind.STATE));
    }

    private static BatchRecorded delivered() {
        return new BatchRecorded(
                day("2026-01-01"), HubId.KZ, 1, 21, 14, 1, 2, 0, 4, Map.of(RefusalCode.IMPOSSIBLE_DATE, 4));
    }

    private static SuspicionReported reported(HubId hub, String custodian, CustodianKind kind) {
        return new SuspicionReported(day("2025-12-02"), hub, ReportSource.HOTLINE, new CustodianCode(custodian), kind);
    }

    private static PersonDescribed person() {
        var home = new Place(Country.of("UZ"), new Region("UZ-SA"), null);
        var citizen = Set.of(Citizenship.parse("UZ"));
        return new PersonDescribed(day("2025-12-03"), Sex.MALE, AgeBand.FROM_30, null, citizen, home, Answer.NO);
    }

    private static PersonScreened screened() {
        var found = Set.of(Indicator.NO_PAY);
        return new PersonScreened(day("2025-12-10"), new IndicatorList("KZ-2024"), found, SOMEBODY);
    }

    private static PresumedVictimRecognised presumed() {
        return new PresumedVictimRecognised(day("2025-12-12"), BODY, Set.of(PresumptionGrounds.SELF_REPORT));
    }

    private static VictimConfirmed confirmed() {
        var test = new PalermoTest(
                Set.of(PalermoAct.RECRUITMENT),
                Set.of(PalermoMeans.DECEPTION),
                Set.of(ExploitationForm.FORCED_LABOUR),
                false);
        return new VictimConfirmed(day("2025-12-28"), BODY, SOMEBODY, test);
    }

    private static ExploitationRecorded worked(String on, Sector sector) {
        var forms = Set.of(ExploitationForm.FORCED_LABOUR);
        var means = Set.of(MeansOfControl.WITHHOLDS_DOCUMENTS);
        return new ExploitationRecorded(
                day(on), forms, sector, day("2025-05"), day("2025-11"), means, null, null, null);
    }

    private static RouteLegRecorded leg() {
        var from = new Place(Country.of("UZ"), new Region("UZ-SA"), null);
        var to = new Place(Country.of("KZ"), new Region("KZ-ALM"), null);
        return new RouteLegRecorded(
                day("2025-12-20"),
                new RouteLeg(
                        1,
                        LegKind.EXPLOITATION,
                        from,
                        to,
                        null,
                        day("2025-04"),
                        day("2025-05"),
                        Confidence.CORROBORATED));
    }

    private static RecordCorrected corrected() {
        var better = worked("2025-12-20", Sector.F);
        return new RecordCorrected(day("2025-12-30"), 3, better, CorrectionReason.ENTERED_IN_ERROR);
    }

    private static PartialDate day(String text) {
        return PartialDate.parse(text);
    }

    /** The cases as the service makes them. */
    public static class Service { // not annotated as a configuration: the whole service would find it and start it too
        @Bean
        MongoHandle mongo() {
            return MongoServers.open(new MongoSettings(null, Path.of("unused"), ""));
        }

        @Bean
        Views views(MongoHandle mongo) throws InterruptedException {
            var log = new MemoryLog(histories().take());
            var quick = Duration.ofMillis(5);
            var settings = new ViewSettings("node", 100, 250, quick, Duration.ofSeconds(2), Duration.ofMillis(0));
            var views = new Views(
                    List.of(new CaseFileView(), new HubFeedView(), new Fragile()),
                    mongo,
                    log,
                    settings,
                    Clock.systemUTC());
            views.start();
            for (var view : List.of("casefile", "hubfeed"))
                if (!views.awaitPosition(view, log.head(), Eventually.LONGEST))
                    throw new IllegalStateException(view + " is not folded");
            Fragile.stops(views);
            return views;
        }

        @Bean
        Work work(Views views) {
            return new Work(
                    shelf(views),
                    new CaseAnswers(PSEUDONYMS),
                    InstantSource.fixed(Instant.parse("2026-11-20T10:00:00Z")));
        }

        @Bean
        Cases cases(Views views, Asides asides) {
            return new Cases(shelf(views), new CaseAnswers(PSEUDONYMS), asides);
        }

        private static CaseShelf shelf(Views views) {
            return new CaseShelf(views.reader(new CaseFileView()), PSEUDONYMS, Clock.systemUTC());
        }
    }
}
