package org.safar.kernel;

/** A criminal, civil or administrative proceeding on a trafficking event. Made from the hub's reference as {@link CaseId} is. */
public record ProceedingId(String value) implements ThingId {
    public ProceedingId {
        value = Ids.hexOf128Bits(value);
    }

    /** With or without its {@code proceeding:}. */
    public static ProceedingId parse(String text) {
        return new ProceedingId(ThingId.bare(ThingKind.PROCEEDING, text));
    }

    @Override
    public ThingKind kind() {
        return ThingKind.PROCEEDING;
    }
}
