package org.safar.query.kept.web;

import static org.safar.query.kept.KeptSamples.PROCEEDING;
import static org.safar.query.kept.KeptSamples.PROJECT;
import static org.safar.query.kept.KeptSamples.PROVIDER;
import static org.safar.query.kept.KeptSamples.TIP_EVENT;
import static org.safar.query.kept.KeptSamples.day;
import static org.safar.query.kept.KeptSamples.linked;
import static org.safar.query.kept.KeptSamples.proceeding;
import static org.safar.query.kept.KeptSamples.project;
import static org.safar.query.kept.KeptSamples.shelter;
import static org.safar.query.kept.KeptSamples.tipEvent;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.HubId;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.tipevent.Persons;
import org.safar.kernel.tipevent.ProceedingEvent.PersonsCharged;
import org.safar.kernel.tipevent.ProceedingEvent.TrialStarted;
import org.safar.mongo.MongoHandle;
import org.safar.mongo.MongoServers;
import org.safar.mongo.MongoSettings;
import org.safar.query.kept.KeptView;
import org.safar.query.view.Histories;
import org.safar.query.view.MemoryLog;
import org.safar.query.view.ViewSettings;
import org.safar.query.view.Views;
import org.safar.testsupport.Eventually;

/**
 * What organisations keep beside cases, over a history in memory: a shelter and a project in Kazakhstan, and there an event of the police that
 * links the first two cases, with a proceeding that has come to its trial. An NGO keeps an event of its own that links the second.
 */
public final class KeptFixture implements AutoCloseable {
    public static final CaseId VICTIM = Histories.aCase(1);
    static final CaseId OTHER_VICTIM = Histories.aCase(2);
    static final TipEventId OF_NGO = new TipEventId("9".repeat(32));

    private final MongoHandle mongo;
    private final Views views;

    public KeptFixture() {
        this(histories());
    }

    KeptFixture(Histories histories) {
        var log = new MemoryLog(histories.take());
        var quick = Duration.ofMillis(5);
        var settings = new ViewSettings("node", 100, 250, quick, Duration.ofSeconds(2), Duration.ZERO);
        mongo = MongoServers.open(new MongoSettings(null, Path.of("unused"), ""));
        views = new Views(List.of(new KeptView()), mongo, log, settings, Clock.systemUTC());
        views.start();
        try {
            if (!views.awaitPosition("kept", log.head(), Eventually.LONGEST))
                throw new IllegalStateException("what is kept is not folded");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Histories histories() {
        return new Histories()
                .add(HubId.KZ, PROVIDER, shelter(HubId.KZ))
                .add(HubId.KZ, PROJECT, project(HubId.KZ))
                .add(HubId.KZ, TIP_EVENT, tipEvent(HubId.KZ, "KZ-MIA", CustodianKind.STATE))
                .add(HubId.KZ, TIP_EVENT, linked(VICTIM, "KZ-MIA", CustodianKind.STATE))
                .add(HubId.KZ, TIP_EVENT, linked(OTHER_VICTIM, "KZ-NGO-1", CustodianKind.NGO))
                .add(HubId.KZ, OF_NGO, tipEvent(HubId.KZ, "KZ-NGO-1", CustodianKind.NGO))
                .add(HubId.KZ, OF_NGO, linked(OTHER_VICTIM, "KZ-NGO-1", CustodianKind.NGO))
                .add(HubId.KZ, PROCEEDING, proceeding(HubId.KZ))
                .add(HubId.KZ, PROCEEDING, charged("2026-03-10"), charged("2026-03-12"))
                .add(HubId.KZ, PROCEEDING, new TrialStarted(day("2026-04-01"), new BodyCode("KZ-COURT")));
    }

    private static PersonsCharged charged(String on) {
        return new PersonsCharged(day(on), List.of(new Persons(null, null, 1)));
    }

    public Justice justice() {
        return justice(views);
    }

    /** @param views with that of what is kept */
    public static Justice justice(Views views) {
        return new Justice(views);
    }

    public KeptThings things() {
        return new KeptThings(views);
    }

    @Override
    public void close() {
        views.close();
        mongo.close();
    }
}
