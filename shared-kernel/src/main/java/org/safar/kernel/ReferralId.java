package org.safar.kernel;

/**
 * What passes between a hub and a receiver about one case, offer after offer. Made from the case's id and the receiver, so that two
 * offers of one case to one receiver meet in one history. It is also the token by which the receiver speaks of the person: nobody
 * comes from it to the case.
 */
public record ReferralId(String value) implements ThingId {
    public ReferralId {
        value = Ids.hexOf128Bits(value);
    }

    /** With or without its {@code referral:}. */
    public static ReferralId parse(String text) {
        return new ReferralId(ThingId.bare(ThingKind.REFERRAL, text));
    }

    @Override
    public ThingKind kind() {
        return ThingKind.REFERRAL;
    }
}
