package org.safar.kernel;

/**
 * A case, by 128 bits in hex: an HMAC of hub and national reference under the exchange's secret. Nobody can come from the
 * id to the reference, and the same reference always gives the same id.
 */
public record CaseId(String value) implements ThingId {
    public CaseId {
        Malformed.unless(Ids.isHex(value, 32), RefusalCode.INVALID_ID, "a case id is 32 hex digits");
    }

    /** With or without its {@code case:}. */
    public static CaseId parse(String text) {
        return new CaseId(text.startsWith("case:") ? text.substring(5) : text);
    }

    @Override
    public ThingKind kind() {
        return ThingKind.CASE;
    }
}
