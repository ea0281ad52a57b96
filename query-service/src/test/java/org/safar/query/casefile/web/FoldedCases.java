package org.safar.query.casefile.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ActorId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.place.Region;
import org.safar.mongo.MongoHandle;
import org.safar.mongo.MongoServers;
import org.safar.mongo.MongoSettings;
import org.safar.query.casefile.CaseFileView;
import org.safar.query.kept.KeptView;
import org.safar.query.pseudonym.Pseudonyms;
import org.safar.query.view.Histories;
import org.safar.query.view.MemoryLog;
import org.safar.query.view.ViewSettings;
import org.safar.query.view.Views;
import org.safar.testsupport.Eventually;
import org.safar.web.Caller;
import org.safar.web.Role;

/** Case files of a history and what is kept beside them, and callers who ask for them. */
final class FoldedCases implements AutoCloseable {
    private static final Pseudonyms PSEUDONYMS = new Pseudonyms(new byte[32]);

    private final MongoHandle mongo = MongoServers.open(new MongoSettings(null, Path.of("unused"), ""));
    final MemoryLog log;
    final Views views;
    final CaseShelf shelf;
    final CaseAnswers answers = new CaseAnswers(PSEUDONYMS);

    FoldedCases(Histories histories) {
        log = new MemoryLog(histories.take());
        var settings =
                new ViewSettings("node", 100, 250, Duration.ofMillis(5), Duration.ofSeconds(2), Duration.ofMillis(0));
        views = new Views(List.of(new CaseFileView(), new KeptView()), mongo, log, settings, Clock.systemUTC());
        views.start();
        shelf = new CaseShelf(views.reader(new CaseFileView()), PSEUDONYMS, Clock.systemUTC());
        catchUp();
    }

    void catchUp() {
        try {
            for (var view : List.of("casefile", "kept"))
                if (!views.awaitPosition(view, log.head(), Eventually.LONGEST))
                    throw new AssertionError(view + " is not folded");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static Caller caller(Role role, @Nullable HubId hub, @Nullable String custodian, @Nullable String region) {
        return new Caller(
                new ActorId(new UUID(1, 1)),
                role,
                hub,
                custodian == null ? null : new CustodianCode(custodian),
                region == null ? null : new Region(region),
                null);
    }

    @Override
    public void close() {
        views.close();
        mongo.close();
    }
}
