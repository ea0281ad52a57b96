package org.safar.kernel;

/**
 * A case, by 128 bits in hex: an HMAC of hub and national reference under the exchange's secret. Nobody can come from the
 * id to the reference, and the same reference always gives the same id.
 */
public record CaseId(String value) implements ThingId {
    public CaseId {
        value = Ids.hexOf128Bits(value);
    }

    /** With or without its {@code case:}. */
    public static CaseId parse(String text) {
        return new CaseId(ThingId.bare(ThingKind.CASE, text));
    }

    @Override
    public ThingKind kind() {
        return ThingKind.CASE;
    }
}
