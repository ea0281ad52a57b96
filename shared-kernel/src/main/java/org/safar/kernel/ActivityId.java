package org.safar.kernel;

/** A prevention activity. Made from the hub's reference as {@link CaseId} is. */
public record ActivityId(String value) implements ThingId {
    public ActivityId {
        value = Ids.hexOf128Bits(value);
    }

    /** With or without its {@code activity:}. */
    public static ActivityId parse(String text) {
        return new ActivityId(ThingId.bare(ThingKind.ACTIVITY, text));
    }

    @Override
    public ThingKind kind() {
        return ThingKind.ACTIVITY;
    }
}
