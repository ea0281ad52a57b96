package org.safar.query.casefacts;

import org.jspecify.annotations.Nullable;
import org.safar.figures.CaseFacts;
import org.safar.figures.ExchangeFacts;
import org.safar.figures.kept.KeptFacts;

/** A case's facts, those of a thing that an organisation keeps or of a referral, or under {@value #EXCHANGE} those of the exchange. One of the three. */
public record FactDocument(
        @Nullable CaseFacts facts,
        @Nullable ExchangeFacts exchange,
        @Nullable KeptFacts kept) {
    /** The one document that is not a stream's. */
    public static final String EXCHANGE = "exchange";

    static FactDocument of(CaseFacts facts) {
        return new FactDocument(facts, null, null);
    }

    static FactDocument of(ExchangeFacts facts) {
        return new FactDocument(null, facts, null);
    }

    static FactDocument of(KeptFacts facts) {
        return new FactDocument(null, null, facts);
    }
}
