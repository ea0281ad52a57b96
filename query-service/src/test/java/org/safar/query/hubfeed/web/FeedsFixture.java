package org.safar.query.hubfeed.web;

import java.time.InstantSource;
import java.util.Optional;

/** Feeds of hubs of which nothing is known. */
public final class FeedsFixture {
    private FeedsFixture() {}

    public static Feeds silent() {
        return new Feeds(_ -> Optional.empty(), InstantSource.system());
    }
}
