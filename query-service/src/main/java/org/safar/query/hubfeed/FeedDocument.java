package org.safar.query.hubfeed;

import org.jspecify.annotations.Nullable;

/** A hub's feed under {@code hub:KZ}, or one delivery under {@code submission:KZ:…}. One of the two. */
public record FeedDocument(@Nullable HubFeed feed, @Nullable Delivery delivery) {}
