package org.safar.kernel;

/** A trafficking event: act, means and purpose, with its victims and alleged perpetrators. Made from the hub's reference as {@link CaseId} is. */
public record TipEventId(String value) implements ThingId {
    public TipEventId {
        value = Ids.hexOf128Bits(value);
    }

    /** With or without its {@code tip-event:}. */
    public static TipEventId parse(String text) {
        return new TipEventId(ThingId.bare(ThingKind.TIP_EVENT, text));
    }

    @Override
    public ThingKind kind() {
        return ThingKind.TIP_EVENT;
    }
}
