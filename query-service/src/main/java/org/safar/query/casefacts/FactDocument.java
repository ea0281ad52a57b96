package org.safar.query.casefacts;

import org.jspecify.annotations.Nullable;
import org.safar.figures.CaseFacts;
import org.safar.figures.ExchangeFacts;

/** A case's facts, or under {@value #EXCHANGE} those of the exchange. One of the two. */
public record FactDocument(
        @Nullable CaseFacts facts, @Nullable ExchangeFacts exchange) {
    /** The one document that is not a case's. */
    public static final String EXCHANGE = "exchange";
}
