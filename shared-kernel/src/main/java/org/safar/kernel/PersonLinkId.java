package org.safar.kernel;

/**
 * Two cases that may be of one person. Made from both cases' ids, whichever is named first, so that one pair has one history. It
 * leads nobody to either case.
 */
public record PersonLinkId(String value) implements ThingId {
    public PersonLinkId {
        value = Ids.hexOf128Bits(value);
    }

    /** With or without its {@code link:}. */
    public static PersonLinkId parse(String text) {
        return new PersonLinkId(ThingId.bare(ThingKind.LINK, text));
    }

    @Override
    public ThingKind kind() {
        return ThingKind.LINK;
    }
}
