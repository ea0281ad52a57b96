package org.safar.query.view.web;

import java.util.Optional;
import org.safar.query.view.Away;
import org.safar.query.view.StoreAway;
import org.safar.query.view.UnknownView;
import org.safar.query.view.ViewNotReady;
import org.safar.web.ProblemCode;
import org.safar.web.ProblemException;
import org.safar.web.Problems;

/** What is said to whoever asks while something behind the answers is away or not ready. The same for programs and for pages. */
public final class Outages {
    private Outages() {}

    /** Empty where the failure has another cause. */
    public static Optional<ProblemException> problem(Exception failure) {
        if (failure instanceof UnknownView) return Optional.of(Problems.absent());
        if (failure instanceof ViewNotReady) return Optional.of(Problems.of(ProblemCode.NOT_READY, null));
        if (Away.views(failure)) return Optional.of(Problems.of(ProblemCode.VIEWS_UNAVAILABLE, null));
        if (failure instanceof StoreAway) return Optional.of(Problems.of(ProblemCode.STORE_UNAVAILABLE, null));
        return Optional.empty();
    }
}
