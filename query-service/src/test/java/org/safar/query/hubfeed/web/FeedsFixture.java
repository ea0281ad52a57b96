package org.safar.query.hubfeed.web;

import org.safar.query.view.Views;

/** Feeds as views hold them. */
public final class FeedsFixture {
    private FeedsFixture() {}

    public static Feeds of(Views views) {
        return new Feeds(views);
    }
}
