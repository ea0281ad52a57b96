package org.safar.kernel;

/** A service provider: shelter, hotline, NGO, legal aid, clinic or consulate. Made from the hub's reference as {@link CaseId} is. */
public record ProviderId(String value) implements ThingId {
    public ProviderId {
        value = Ids.hexOf128Bits(value);
    }

    /** With or without its {@code provider:}. */
    public static ProviderId parse(String text) {
        return new ProviderId(ThingId.bare(ThingKind.PROVIDER, text));
    }

    @Override
    public ThingKind kind() {
        return ThingKind.PROVIDER;
    }
}
